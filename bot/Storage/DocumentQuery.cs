namespace PanelAssistant.Bot.Storage;

/// <summary>
/// A query along one of the kind's indexes: equal on the leading fields, at most one range, sorted by
/// (<see cref="OrderBy"/>, id), a page at a time by cursor. Fields are top-level names as they stand in the JSON;
/// values are strings, and times are fixed-width UTC so that text order is time order.
/// </summary>
public sealed record DocumentQuery(DocumentKind Kind)
{
    public IReadOnlyList<(string Field, string Value)> Equal { get; init; } = [];

    /// <summary>The one field that is bounded; usually the one sorted by.</summary>
    public string? RangeField { get; init; }

    public string? AtLeast { get; init; }

    public string? AtMost { get; init; }

    /// <summary>Nothing sorts by id.</summary>
    public string? OrderBy { get; init; }

    /// <summary>Only documents whose id begins so; it stands alone, sorted by id. Its last sign is a plain one.</summary>
    public string? IdBegins { get; init; }

    public bool Descending { get; init; }

    public int Take { get; init; } = 50;

    /// <summary>The cursor of the page before.</summary>
    public string? After { get; init; }
}
