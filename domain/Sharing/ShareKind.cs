namespace PanelAssistant.Domain.Sharing;

/// <summary>What was shared, in outline.</summary>
public enum ShareKind
{
    Screening,
    MinutesExtract,
    Referral,
    Episode,
    Action,
    FreeNote,
}

/// <summary>The codes under which forms and stored records name the kinds.</summary>
public static class ShareKinds
{
    public static IReadOnlyList<(string Code, ShareKind Kind, string Title)> All { get; } =
    [
        ("screening", ShareKind.Screening, "A screening"),
        ("minutes", ShareKind.MinutesExtract, "An extract of minutes"),
        ("referral", ShareKind.Referral, "A referral"),
        ("episode", ShareKind.Episode, "A missing episode"),
        ("action", ShareKind.Action, "An action or a plan"),
        ("note", ShareKind.FreeNote, "Something else, spoken or written"),
    ];

    public static ShareKind? Read(string? code)
    {
        foreach (var known in All)
        {
            if (known.Code == code)
            {
                return known.Kind;
            }
        }
        return null;
    }

    public static string Title(this ShareKind kind) => All.First(known => known.Kind == kind).Title;
}
