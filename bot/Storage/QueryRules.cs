namespace PanelAssistant.Bot.Storage;

/// <summary>Which queries a store serves: those along one declared index, so that none is run slowly.</summary>
internal static class QueryRules
{
    private const string AnyText = "\u0001";

    /// <summary>Where the range begins. A missing field counts as empty text, and no range has it.</summary>
    public static string Least(DocumentQuery query) => string.IsNullOrEmpty(query.AtLeast) ? AnyText : query.AtLeast;

    /// <summary>The first text after all those that begin like this.</summary>
    /// <exception cref="ArgumentException">It is empty, or does not end in a plain sign.</exception>
    public static string After(string beginning) => beginning is [.., < '\x7f' and var last]
        ? $"{beginning[..^1]}{(char)(last + 1)}"
        : throw new ArgumentException("The beginning of an id ends in a plain sign.");

    /// <exception cref="ArgumentException">No index that the kind declares serves this query.</exception>
    public static void Demand(DocumentQuery query, bool count)
    {
        var (kind, range, order) = (query.Kind, query.RangeField, query.OrderBy);
        if (query.IdBegins is not null && (query.Equal.Count > 0 || range is not null || order is not null))
        {
            throw new ArgumentException($"A query for {kind.Name} by the beginning of its ids asks for nothing else.");
        }
        if (query.AtMost is not null && range is null)
        {
            throw new ArgumentException($"A query for {kind.Name} has a bound and no field to bound.");
        }
        if (count && query.After is not null)
        {
            throw new ArgumentException($"A count of {kind.Name} has no pages.");
        }
        if (!count && range is not null && range != order)
        {
            throw new ArgumentException($"A query for {kind.Name} bounds {range} and sorts by {order ?? "id"}: one index cannot serve both.");
        }
        string[] equal = [.. query.Equal.Select(one => one.Field)];
        string[] walked = (range ?? order) is { } last ? [.. equal, last] : equal;
        if (walked.Length > 0 && !kind.Indexes.Any(index => Serves(index, equal, walked, count)))
        {
            throw new ArgumentException($"No index of {kind.Name} serves a query by ({string.Join(", ", walked)}): declare it.");
        }
    }

    /// <summary>The declared index along which this query goes, in its order; nothing for the ids alone.</summary>
    public static IReadOnlyList<string> IndexOf(DocumentQuery query)
    {
        string[] equal = [.. query.Equal.Select(one => one.Field)];
        string[] walked = (query.RangeField ?? query.OrderBy) is { } last ? [.. equal, last] : equal;
        return walked.Length == 0 ? [] : query.Kind.Indexes.First(index => Serves(index, equal, walked, count: false));
    }

    private static bool Serves(IReadOnlyList<string> index, string[] equal, string[] walked, bool count) =>
        (count ? index.Count >= walked.Length : index.Count == walked.Length) &&
        equal.All(index.Take(equal.Length).Contains) &&
        equal.Distinct().Count() == equal.Length &&
        (walked.Length == equal.Length || index[equal.Length] == walked[^1]);
}
