namespace PanelAssistant.Domain.Privacy;

/// <summary>
/// Finds in free text what identifies a person, for records that must name nobody (Oxfordshire, Network: "no names").
/// It would rather ask about a word too many than let a child be named; the words that pass are data.
/// </summary>
public static class IdentifyingText
{
    /// <param name="passes">Words of the terms of reference: areas and agencies name nobody.</param>
    /// <param name="today">Local day: it tells a birth date from the date of last week's event.</param>
    public static IReadOnlyList<Identifying> Find(string text, PassedWords passes, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<Identifying>();
        foreach (var folded in FoldedText.Readings(text))
        {
            foreach (var (kind, start, end) in In(folded.Text, passes, today))
            {
                found.Add(folded.Place(kind, start, end));
            }
        }
        return [.. found.OrderBy(one => one.Start).ThenBy(one => one.Kind).DistinctBy(one => (one.Kind, one.Start))];
    }

    public static bool IsIn(string text, PassedWords passes, DateOnly today) =>
        FoldedText.Readings(text).Any(folded => In(folded.Text, passes, today).Any());

    private static IEnumerable<(IdentifyingKind Kind, int Start, int End)> In(string text, PassedWords passes, DateOnly today)
    {
        var words = TextWords.Of(text, passes);
        var groups = DigitGroup.In(text);
        return PlaceFinder.In(words)
            .Concat(NameFinder.In(words))
            .Concat(InitialsFinder.In(words))
            .Concat(BirthDateFinder.In(text, today))
            .Concat(NhsNumber.In(text, groups))
            .Concat(PupilNumber.In(text, groups))
            .Concat(PostcodeFinder.In(text))
            .Concat(PhoneFinder.In(text, groups))
            .Concat(OnlineFinder.In(text));
    }
}
