using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Records;

/// <summary>A child's record that has been kept long enough, on its way out: by reference, and nothing else about anybody.</summary>
public sealed record Disposal
{
    public required CaseReference Child { get; init; }

    /// <summary>Whose two people decide.</summary>
    public required ForumId Forum { get; init; }

    public required RecordClass Class { get; init; }

    /// <summary>Since when it may go.</summary>
    public required DateOnly Due { get; init; }

    public required DateTimeOffset Listed { get; init; }

    public DisposalPress? Proposed { get; init; }

    public DisposalPress? Approved { get; init; }

    /// <summary>From this moment on the record opens to nobody, and what is removed is gone.</summary>
    public DateTimeOffset? Begun { get; init; }

    /// <summary>Documents removed so far, by their kind.</summary>
    public IReadOnlyDictionary<string, int> Removed { get; init; } = new Dictionary<string, int>();

    public Disposal With(IEnumerable<string> removed)
    {
        var counts = new Dictionary<string, int>(Removed);
        foreach (var kind in removed)
        {
            counts[kind] = counts.GetValueOrDefault(kind) + 1;
        }
        return this with { Removed = counts };
    }
}

public sealed record DisposalPress(PersonId By, DateTimeOffset At);

/// <summary>The record after a press about its disposal.</summary>
/// <param name="Disposal">Nothing when it is off the list.</param>
/// <param name="Child">With what the press said about the child.</param>
public sealed record DisposalStep(Disposal? Disposal, Child Child);
