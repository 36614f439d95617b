using System.Text.Json.Serialization;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Who sits in a forum and when it meets. Id: the forum. Read by nearly every press, changed seldom.</summary>
[JsonConverter(typeof(ForumJson))]
public sealed record ForumDocument
{
    public int Schema { get; init; } = 1;

    public required string Forum { get; init; }

    public required IReadOnlyList<HoldingDocument> Holdings { get; init; }

    public string? Coordinator { get; init; }

    public IReadOnlyList<string> FrontDoor { get; init; } = [];

    /// <summary>People without a seat who have a part in it.</summary>
    public IReadOnlyList<OtherDocument>? Others { get; init; }

    /// <summary>Given to addresses whose owners the bot has not met.</summary>
    public IReadOnlyList<AwaitedDocument>? Awaited { get; init; }

    /// <summary>Awaited addresses that the directory was asked for in vain.</summary>
    public IReadOnlyList<DirectoryFinding>? Findings { get; init; }

    public IReadOnlyList<SeniorManagerDocument>? SeniorManagers { get; init; }

    public DateOnly? FirstMeeting { get; init; }

    public IReadOnlyList<StandInDocument>? StandIns { get; init; }

    public IReadOnlyList<HandoverDocument>? Handovers { get; init; }

    /// <summary>Meetings held on another day than the rhythm gives.</summary>
    public IReadOnlyList<MovedMeeting>? Moved { get; init; }

    /// <summary>Conflicts of interest in open questions.</summary>
    public IReadOnlyList<DeclaredConflictDocument>? Conflicts { get; init; }

    private Memo<ForumDocument, Roster> _roster;

    /// <summary>The document is remembered while its etag stands, so the roster is made once.</summary>
    public Roster ToDomain() => _roster.Of(this, static document => document.Make());

    private Roster Make() => new()
    {
        Forum = new ForumId(Forum),
        Holdings = [.. Holdings.Select(held => new SeatHolding(
            new PersonId(held.Person), held.Name, new SeatId(held.Seat), held.Role, held.From, held.To) { Email = held.Email })],
        Coordinator = Coordinator is null ? null : new PersonId(Coordinator),
        FrontDoor = [.. FrontDoor.Select(person => new PersonId(person))],
        Others = [.. (Others ?? []).Select(other => new Person(new PersonId(other.Person), other.Name, other.Agency) { Email = other.Email })],
        Awaited = [.. (Awaited ?? []).Select(awaited => new AwaitedSeat(
            awaited.Email, awaited.Name, awaited.Seat is null ? null : new SeatId(awaited.Seat), awaited.Office, awaited.Role, awaited.From, awaited.To))],
        Findings = Findings ?? [],
        SeniorManagers = [.. (SeniorManagers ?? []).Select(known => new SeniorManager(new(known.Agency), new(known.Person), known.Name))],
        FirstMeeting = FirstMeeting,
        StandIns = [.. (StandIns ?? []).Select(named => new StandInChair(new PersonId(named.Person), named.Meeting, named.Why, new PersonId(named.By), named.At))],
        Handovers = [.. (Handovers ?? []).Select(passed => passed.ToDomain())],
        MovedMeetings = Moved ?? [],
        Conflicts = [.. (Conflicts ?? []).Select(known => new DeclaredConflict(new(known.Person), CaseReference.Of(known.Child)))],
    };

    public static ForumDocument From(Roster roster) => new()
    {
        Forum = roster.Forum.Value,
        Holdings = [.. roster.Holdings.Select(held => new HoldingDocument(
            held.Person.Value, held.Name, held.Seat.Value, held.Role, held.From, held.To, held.Email))],
        Coordinator = roster.Coordinator?.Value,
        FrontDoor = [.. roster.FrontDoor.Select(person => person.Value)],
        Others = [.. roster.Others.Select(other => new OtherDocument(other.Id.Value, other.Name, other.Agency, other.Email))],
        Awaited = [.. roster.Awaited.Select(awaited => new AwaitedDocument(
            awaited.Email, awaited.Name, awaited.Seat?.Value, awaited.Office, awaited.Role, awaited.From, awaited.To))],
        Findings = roster.Findings.Count == 0 ? null : roster.Findings,
        SeniorManagers = roster.SeniorManagers.Count == 0 ? null : [.. roster.SeniorManagers.Select(known => new SeniorManagerDocument(known.Agency.Value, known.Person.Value, known.Name))],
        FirstMeeting = roster.FirstMeeting,
        StandIns = roster.StandIns.Count == 0 ? null : [.. roster.StandIns.Select(named => new StandInDocument(named.Person.Value, named.Meeting, named.Why, named.By.Value, named.At))],
        Handovers = roster.Handovers.Count == 0 ? null : [.. roster.Handovers.Select(HandoverDocument.Of)],
        Moved = roster.MovedMeetings.Count == 0 ? null : roster.MovedMeetings,
        Conflicts = roster.Conflicts.Count == 0 ? null : [.. roster.Conflicts.Select(known => new DeclaredConflictDocument(known.Person.Value, known.Child.Number))],
    };
}

public sealed record SeniorManagerDocument(string Agency, string Person, string Name);

public sealed record HandoverDocument(string Agency, string Person, string Name, DateOnly From, IReadOnlyList<string> Checked, string? Why, string By, DateTimeOffset At)
{
    public ChairHandover ToDomain() => new(new(Agency), new(Person), Name, From, Checked, Why, new(By), At);

    public static HandoverDocument Of(ChairHandover passed) =>
        new(passed.Agency.Value, passed.Person.Value, passed.Name, passed.From, passed.Checked, passed.Why, passed.By.Value, passed.At);
}

public sealed record DeclaredConflictDocument(string Person, int Child);

public sealed record StandInDocument(string Person, DateOnly Meeting, string? Why, string By, DateTimeOffset At);

public sealed record HoldingDocument(string Person, string Name, string Seat, SeatRole Role, DateOnly From, DateOnly? To, string? Email = null);

public sealed record OtherDocument(string Person, string Name, string Agency, string? Email = null);

public sealed record AwaitedDocument(string Email, string Name, string? Seat, Office? Office, SeatRole Role, DateOnly From, DateOnly? To);
