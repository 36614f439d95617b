using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>A record that may go, or is going. Id: its reference, CH-2041. Gone when the record is.</summary>
public sealed record DisposalDocument
{
    /// <summary>Nothing of it is removed yet, and a hold on a child who stands in it would keep it.</summary>
    public const string OnChildren = "children";

    public int Schema { get; init; } = 1;

    /// <summary>Number of the child whose record it is; nothing for another record.</summary>
    public int? Child { get; init; }

    /// <summary>Reference of a record that is not a child's.</summary>
    public string? Record { get; init; }

    /// <summary>The group on whose list it stands; nothing for a person of interest.</summary>
    public string? Forum { get; init; }

    /// <summary>The group whose person of interest it is: a list of its own, because not everybody who runs the group may know of it.</summary>
    public string? Persons { get; init; }

    public required RecordClass Class { get; init; }

    public required DateOnly Due { get; init; }

    public required DateTimeOffset Listed { get; init; }

    public DisposalPressDocument? Proposed { get; init; }

    public DisposalPressDocument? Approved { get; init; }

    public DateTimeOffset? Begun { get; init; }

    public IReadOnlyDictionary<string, int>? Removed { get; init; }

    /// <summary>Numbers of the children who stand in it.</summary>
    public IReadOnlyList<int>? Concerns { get; init; }

    public IReadOnlyList<int>? Held { get; init; }

    /// <summary>When two have agreed: what the sweep looks for, until the last document is gone.</summary>
    public DateTimeOffset? Removes => Approved?.At;

    /// <summary>By which a hold finds those that it may concern, in one list for all groups.</summary>
    public string? Waits => Concerns is { Count: > 0 } && Begun is null ? OnChildren : null;

    public Disposal ToDomain() => new()
    {
        Record = RecordOf(Child, Record),
        Forum = new(Persons ?? Forum!),
        Class = Class,
        Due = Due,
        Listed = Listed,
        Proposed = Proposed?.ToDomain(),
        Approved = Approved?.ToDomain(),
        Begun = Begun,
        Removed = Removed ?? new Dictionary<string, int>(),
        Concerns = [.. (Concerns ?? []).Select(CaseReference.Of)],
        Held = [.. (Held ?? []).Select(CaseReference.Of)],
    };

    public static DisposalDocument From(Disposal disposal) => new()
    {
        Child = NumberOf(disposal.Record),
        Record = OtherOf(disposal.Record),
        Forum = IsOfPerson(disposal.Record) ? null : disposal.Forum.Value,
        Persons = IsOfPerson(disposal.Record) ? disposal.Forum.Value : null,
        Class = disposal.Class,
        Due = disposal.Due,
        Listed = disposal.Listed,
        Proposed = DisposalPressDocument.From(disposal.Proposed),
        Approved = DisposalPressDocument.From(disposal.Approved),
        Begun = disposal.Begun,
        Removed = disposal.Removed.Count == 0 ? null : disposal.Removed,
        Concerns = disposal.Concerns.Count == 0 ? null : [.. disposal.Concerns.Select(child => child.Number)],
        Held = disposal.Held.Count == 0 ? null : [.. disposal.Held.Select(child => child.Number)],
    };

    internal static KeptRecord RecordOf(int? child, string? other) => child is { } number ? KeptRecord.Of(CaseReference.Of(number)) : KeptRecord.Stored(other ?? "");

    internal static int? NumberOf(KeptRecord record) => CaseReference.TryParse(record.ToString(), out var child) ? child.Number : null;

    internal static string? OtherOf(KeptRecord record) => record.Kind is KeptKind.Child ? null : record.ToString();

    internal static bool IsOfPerson(KeptRecord record) => record.Kind is KeptKind.PersonOfInterest;
}

public sealed record DisposalPressDocument(string By, DateTimeOffset At)
{
    public DisposalPress ToDomain() => new(new PersonId(By), At);

    public static DisposalPressDocument? From(DisposalPress? press) => press is null ? null : new(press.By.Value, press.At);
}

/// <summary>
/// What remains of a record that is gone; created, never changed. Id: the record's reference; of a record that is not a
/// child's, with the moment of its listing, because minutes of the same day may be drafted again.
/// </summary>
public sealed record DisposalLogDocument
{
    public int Schema { get; init; } = 1;

    /// <summary>Number of the child whose record it is; nothing for another record.</summary>
    public int? Child { get; init; }

    /// <summary>Reference of a record that is not a child's.</summary>
    public string? Record { get; init; }

    /// <summary>The group on whose list it stands; nothing for a person of interest.</summary>
    public string? Forum { get; init; }

    /// <summary>The group whose person of interest it is: a list of its own, because not everybody who runs the group may know of it.</summary>
    public string? Persons { get; init; }

    public required RecordClass Class { get; init; }

    public required DateOnly Due { get; init; }

    public required DisposalPressDocument Proposed { get; init; }

    public required DisposalPressDocument Approved { get; init; }

    public required DateTimeOffset Finished { get; init; }

    /// <summary>How many documents of each kind.</summary>
    public required IReadOnlyDictionary<string, int> Removed { get; init; }

    public KeptRecord Gone => DisposalDocument.RecordOf(Child, Record);

    public static string IdOf(Disposal disposal) => disposal.IsOfChild ? disposal.Record.ToString() : $"{disposal.Record}:{UtcText.Of(disposal.Listed)}";

    public static DisposalLogDocument Of(Disposal disposal, DateTimeOffset now) => new()
    {
        Child = DisposalDocument.NumberOf(disposal.Record),
        Record = DisposalDocument.OtherOf(disposal.Record),
        Forum = DisposalDocument.IsOfPerson(disposal.Record) ? null : disposal.Forum.Value,
        Persons = DisposalDocument.IsOfPerson(disposal.Record) ? disposal.Forum.Value : null,
        Class = disposal.Class,
        Due = disposal.Due,
        Proposed = DisposalPressDocument.From(disposal.Proposed)!,
        Approved = DisposalPressDocument.From(disposal.Approved)!,
        Finished = now,
        Removed = disposal.Removed,
    };
}
