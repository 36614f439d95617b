namespace PanelAssistant.Domain.Privacy;

/// <summary>Telephone numbers as they are written here: 07700 900123, (0151) 496 0000, +44 7700 900123. Short ones such as 999 pass.</summary>
internal static class PhoneFinder
{
    private static readonly int[] Domestic = [10, 11];
    private static readonly int[] British = [12, 13];
    private static readonly int[] Foreign = [9, 10, 11, 12, 13, 14, 15];

    public static IEnumerable<(IdentifyingKind Kind, int Start, int End)> In(string text, IReadOnlyList<DigitGroup> groups)
    {
        var dates = new bool[text.Length];
        foreach (var (start, end) in BirthDateFinder.Dates(text))
        {
            dates.AsSpan(start, end - start).Fill(true);
        }
        for (var at = 0; at < groups.Count; at++)
        {
            var start = groups[at].Start;
            foreach (var digits in dates[start] ? [] : Lengths(text, start))
            {
                if (DigitGroup.Together(text, groups, at, digits) is var (_, last))
                {
                    yield return (IdentifyingKind.Phone, start, groups[last].End);
                    break;
                }
            }
        }
    }

    private static int[] Lengths(string text, int start) =>
        start > 0 && text[start - 1] == '+' ? text.AsSpan(start).StartsWith("44") ? British : Foreign
        : text.AsSpan(start).StartsWith("0044") ? [14, 15]
        : text[start] == '0' ? Domestic
        : [];
}
