using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Minutes;

/// <summary>
/// The minutes of one meeting. Drafted from what happened, edited by the minute taker, approved by the chair, then locked;
/// what is wrong after that is put right by an addendum (Oxfordshire Panel, roles and responsibilities: the chair keeps
/// the final approved minutes).
/// </summary>
public sealed record MeetingMinutes
{
    public required ForumId Forum { get; init; }

    /// <summary>Local day of the meeting.</summary>
    public required DateOnly Meeting { get; init; }

    /// <summary>Named for this meeting by the chair or the coordinator (Oxfordshire, Network and Panel: the chair ensures minutes are taken).</summary>
    public PersonId? Taker { get; init; }

    /// <summary>Who took them and has left the group reads and writes them no more.</summary>
    public bool IsTakenBy(PersonId person, Roster roster, DateOnly day) => Taker == person && roster.HasPart(person, day);

    public MinutesState State { get; init; }

    /// <summary>0 until there is a draft; every saved change is one more.</summary>
    public int Version { get; init; }

    public MinutesBody Body { get; init; } = MinutesBody.Empty;

    /// <summary>When the minute taker asked the chair to approve them; nothing once they were sent back.</summary>
    public DateTimeOffset? Offered { get; init; }

    public Signature? Approved { get; init; }

    public Signature? Locked { get; init; }

    public IReadOnlyList<Addendum> Addenda { get; init; } = [];

    public IReadOnlyList<SentCopy> Sent { get; init; } = [];

    /// <summary>Who said that they have read them.</summary>
    public IReadOnlyList<Signature> ReadBy { get; init; } = [];

    public IReadOnlyList<UploadTick> Uploads { get; init; } = [];

    /// <summary>When it is looked whether they have been kept long enough; nothing until somebody said it.</summary>
    public DateOnly? LookOn { get; init; }

    public MinutesReference Reference => new(Forum, Meeting);

    public bool HasDraft => Version > 0;

    /// <summary>Final: what the chair has put a name to.</summary>
    public bool IsFinal => State is MinutesState.Approved or MinutesState.Locked;

    /// <summary>From the day of the meeting on they are kept; a correction is the latest entry.</summary>
    public ClosedRecord Closed(bool isOnHold) =>
        new(Meeting, Addenda.Select(addendum => UkTime.DateOf(addendum.At)).Append(Locked is { } locked ? UkTime.DateOf(locked.At) : Meeting).Max(), IsOpen: false, isOnHold);

    /// <summary>Children who stand in them, under whatever heading.</summary>
    public IEnumerable<CaseReference> Children => Body.Items.Select(item => item.Reference)
        .Concat(Body.Flags.Select(flag => flag.Child))
        .Concat(Body.Immediate.Concat(Body.Previous).Concat(Body.Written.Select(written => written.Line)).Select(line => line.Child))
        .Concat(Uploads.Select(tick => tick.Child))
        .SelectMany(text => CaseReference.TryParse(text, out var child) ? [child] : Array.Empty<CaseReference>())
        .Distinct();

    public static MeetingMinutes None(MinutesReference reference) => new() { Forum = reference.Forum, Meeting = reference.Meeting };
}

public enum MinutesState
{
    Draft,
    Edited,
    Approved,
    Locked,
}

public sealed record Signature(PersonId By, DateTimeOffset At);

/// <summary>A correction of locked minutes. It stands beside them; nothing in them changes.</summary>
/// <param name="Item">The item it belongs to, by its reference; nothing when it is about the whole.</param>
public sealed record Addendum(int Number, string? Item, string Text, PersonId By, DateTimeOffset At);

/// <param name="Round">1 for the first sending to this person.</param>
public sealed record SentCopy(PersonId To, CopyKind Kind, int Round, DateTimeOffset At);

/// <summary>Somebody put a child's extract on a system that is not connected here, and says so.</summary>
/// <param name="Child">Case reference.</param>
/// <param name="System">Id of the system in the terms.</param>
public sealed record UploadTick(string Child, string System, PersonId By, DateTimeOffset At);
