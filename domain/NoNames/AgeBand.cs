namespace PanelAssistant.Domain.NoNames;

/// <summary>As near to a child's age as an item without names comes.</summary>
public enum AgeBand
{
    UnderTen,
    TenToTwelve,
    ThirteenToFifteen,
    SixteenOrSeventeen,
}

/// <summary>The codes under which forms and stored records name the bands.</summary>
public static class AgeBands
{
    public static IReadOnlyList<(string Code, AgeBand Band, string Title)> All { get; } =
    [
        ("0-9", AgeBand.UnderTen, "Under 10"),
        ("10-12", AgeBand.TenToTwelve, "10 to 12"),
        ("13-15", AgeBand.ThirteenToFifteen, "13 to 15"),
        ("16-17", AgeBand.SixteenOrSeventeen, "16 or 17"),
    ];

    public static AgeBand? Read(string code)
    {
        foreach (var known in All)
        {
            if (known.Code == code)
            {
                return known.Band;
            }
        }
        return null;
    }

    /// <param name="age">In whole years, of somebody under 18.</param>
    public static AgeBand Of(int age) => age switch
    {
        < 10 => AgeBand.UnderTen,
        < 13 => AgeBand.TenToTwelve,
        < 16 => AgeBand.ThirteenToFifteen,
        _ => AgeBand.SixteenOrSeventeen,
    };

    public static string Title(this AgeBand band) => All.First(known => known.Band == band).Title;
}
