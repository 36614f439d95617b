using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>A record that may go, or is going. Id: the child's reference, CH-2041. Gone when the record is.</summary>
public sealed record DisposalDocument
{
    public int Schema { get; init; } = 1;

    public required int Child { get; init; }

    public required string Forum { get; init; }

    public required RecordClass Class { get; init; }

    public required DateOnly Due { get; init; }

    public required DateTimeOffset Listed { get; init; }

    public DisposalPressDocument? Proposed { get; init; }

    public DisposalPressDocument? Approved { get; init; }

    public DateTimeOffset? Begun { get; init; }

    public IReadOnlyDictionary<string, int>? Removed { get; init; }

    /// <summary>When two have agreed: what the sweep looks for, until the last document is gone.</summary>
    public DateTimeOffset? Removes => Approved?.At;

    public Disposal ToDomain() => new()
    {
        Child = CaseReference.Of(Child),
        Forum = new(Forum),
        Class = Class,
        Due = Due,
        Listed = Listed,
        Proposed = Proposed?.ToDomain(),
        Approved = Approved?.ToDomain(),
        Begun = Begun,
        Removed = Removed ?? new Dictionary<string, int>(),
    };

    public static DisposalDocument From(Disposal disposal) => new()
    {
        Child = disposal.Child.Number,
        Forum = disposal.Forum.Value,
        Class = disposal.Class,
        Due = disposal.Due,
        Listed = disposal.Listed,
        Proposed = DisposalPressDocument.From(disposal.Proposed),
        Approved = DisposalPressDocument.From(disposal.Approved),
        Begun = disposal.Begun,
        Removed = disposal.Removed.Count == 0 ? null : disposal.Removed,
    };
}

public sealed record DisposalPressDocument(string By, DateTimeOffset At)
{
    public DisposalPress ToDomain() => new(new PersonId(By), At);

    public static DisposalPressDocument? From(DisposalPress? press) => press is null ? null : new(press.By.Value, press.At);
}

/// <summary>What remains of a record that is gone; created, never changed. Id: the child's reference.</summary>
public sealed record DisposalLogDocument
{
    public int Schema { get; init; } = 1;

    public required int Child { get; init; }

    public required string Forum { get; init; }

    public required RecordClass Class { get; init; }

    public required DateOnly Due { get; init; }

    public required DisposalPressDocument Proposed { get; init; }

    public required DisposalPressDocument Approved { get; init; }

    public required DateTimeOffset Finished { get; init; }

    /// <summary>How many documents of each kind.</summary>
    public required IReadOnlyDictionary<string, int> Removed { get; init; }

    public static DisposalLogDocument Of(Disposal disposal, DateTimeOffset now) => new()
    {
        Child = disposal.Child.Number,
        Forum = disposal.Forum.Value,
        Class = disposal.Class,
        Due = disposal.Due,
        Proposed = DisposalPressDocument.From(disposal.Proposed)!,
        Approved = DisposalPressDocument.From(disposal.Approved)!,
        Finished = now,
        Removed = disposal.Removed,
    };
}
