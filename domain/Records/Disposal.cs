using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Records;

/// <summary>A record that has been kept long enough, on its way out: by reference, and nothing else about anybody.</summary>
public sealed record Disposal
{
    public required KeptRecord Record { get; init; }

    /// <summary>Whose two people decide.</summary>
    public required ForumId Forum { get; init; }

    public required RecordClass Class { get; init; }

    /// <summary>Since when it may go.</summary>
    public required DateOnly Due { get; init; }

    public required DateTimeOffset Listed { get; init; }

    /// <summary>Children with records of their own who stand in it: a legal hold on one of them keeps it.</summary>
    public IReadOnlyList<CaseReference> Concerns { get; init; } = [];

    /// <summary>Those of them who are on hold.</summary>
    public IReadOnlyList<CaseReference> Held { get; init; } = [];

    public DisposalPress? Proposed { get; init; }

    public DisposalPress? Approved { get; init; }

    /// <summary>From this moment on the record opens to nobody, and what is removed is gone.</summary>
    public DateTimeOffset? Begun { get; init; }

    /// <summary>Documents removed so far, by their kind.</summary>
    public IReadOnlyDictionary<string, int> Removed { get; init; } = new Dictionary<string, int>();

    public bool IsOfChild => Record.Kind is KeptKind.Child;

    /// <summary>Why nothing may be removed for now; of a child's own record, the record says it.</summary>
    public Reason? Hold(Child? child) => child is { IsOnHold: true } ? Reason.OnLegalHold : Held.Count > 0 ? Reason.ChildOnHold : null;

    /// <summary>A hold came or went. What two people agreed before a hold holds no longer.</summary>
    public Disposal HeldFor(CaseReference child, bool hold) => hold
        ? this with { Held = [.. Held.Union([child])], Proposed = null, Approved = null }
        : this with { Held = [.. Held.Where(held => held != child)] };

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
/// <param name="Child">With what the press said about the child; nothing where the record is not a child's.</param>
/// <param name="LookOn">When the record is looked at again, where the press says it.</param>
public sealed record DisposalStep(Disposal? Disposal, Child? Child, DateOnly? LookOn = null);
