using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>One meeting of a forum. Id: forum and the day it was first due, csog:2026-11-25.</summary>
public sealed record MeetingDocument
{
    public int Schema { get; init; } = 1;

    public required string Forum { get; init; }

    public required DateOnly Due { get; init; }

    public required DateOnly On { get; init; }

    public MeetingState State { get; init; }

    public MeetingMarkDocument? Started { get; init; }

    public MeetingMarkDocument? Ended { get; init; }

    public IReadOnlyList<MeetingMoveDocument>? Moves { get; init; }

    public IReadOnlyList<ApologyDocument>? Apologies { get; init; }

    public IReadOnlyList<PresenceDocument>? Presences { get; init; }

    public IReadOnlyList<ChairSpellDocument>? ChairSpells { get; init; }

    public string? ActingChair { get; init; }

    public string? MinuteTaker { get; init; }

    public MeetingMarkDocument? AgendaLocked { get; init; }

    public IReadOnlyList<PaperDocument>? Papers { get; init; }

    public IReadOnlyList<CirculationDocument>? Circulations { get; init; }

    public IReadOnlyList<ReaderDocument>? Readers { get; init; }

    public IReadOnlyList<ProposalDocument>? Proposals { get; init; }

    public IReadOnlyList<InvitationDocument>? Invitations { get; init; }

    public IReadOnlyList<PassedOnDocument>? PassedOn { get; init; }

    public MeetingCheckDocument? Check { get; init; }

    public PreviousReviewDocument? Previous { get; init; }

    public int PaperStep { get; init; }

    public DateTimeOffset? NextStep { get; init; }

    public Meeting ToDomain() => new()
    {
        Forum = new(Forum),
        Due = Due,
        On = On,
        State = State,
        Started = Started?.ToDomain(),
        Ended = Ended?.ToDomain(),
        Moves = [.. (Moves ?? []).Select(move => move.ToDomain())],
        Apologies = [.. (Apologies ?? []).Select(apology => apology.ToDomain())],
        Presences = [.. (Presences ?? []).Select(presence => presence.ToDomain())],
        ChairSpells = [.. (ChairSpells ?? []).Select(spell => spell.ToDomain())],
        ActingChair = ActingChair is null ? null : new PersonId(ActingChair),
        MinuteTaker = MinuteTaker is null ? null : new PersonId(MinuteTaker),
        AgendaLocked = AgendaLocked?.ToDomain(),
        Papers = [.. (Papers ?? []).Select(paper => paper.ToDomain())],
        Circulations = [.. (Circulations ?? []).Select(circulation => circulation.ToDomain())],
        Readers = [.. (Readers ?? []).Select(reader => new PapersRead(new(reader.Person), reader.At, reader.Until))],
        Proposals = [.. (Proposals ?? []).Select(proposal => proposal.ToDomain())],
        Invitations = [.. (Invitations ?? []).Select(invitation => invitation.ToDomain())],
        PassedOn = [.. (PassedOn ?? []).Select(passed => new PassedOn(new(passed.Agency), passed.What, passed.To, passed.On, new(passed.By), passed.At))],
        Check = Check?.ToDomain(),
        Previous = Previous is { } said ? new(said.SkippedWhy, new(said.By), said.At) : null,
        PaperStep = PaperStep,
        NextStep = NextStep,
    };

    public static MeetingDocument From(Meeting meeting) => new()
    {
        Forum = meeting.Forum.Value,
        Due = meeting.Due,
        On = meeting.On,
        State = meeting.State,
        Started = MeetingMarkDocument.From(meeting.Started),
        Ended = MeetingMarkDocument.From(meeting.Ended),
        Moves = meeting.Moves.Count == 0 ? null : [.. meeting.Moves.Select(MeetingMoveDocument.Of)],
        Apologies = meeting.Apologies.Count == 0 ? null : [.. meeting.Apologies.Select(ApologyDocument.Of)],
        Presences = meeting.Presences.Count == 0 ? null : [.. meeting.Presences.Select(PresenceDocument.Of)],
        ChairSpells = meeting.ChairSpells.Count == 0 ? null : [.. meeting.ChairSpells.Select(ChairSpellDocument.Of)],
        ActingChair = meeting.ActingChair?.Value,
        MinuteTaker = meeting.MinuteTaker?.Value,
        AgendaLocked = MeetingMarkDocument.From(meeting.AgendaLocked),
        Papers = meeting.Papers.Count == 0 ? null : [.. meeting.Papers.Select(PaperDocument.Of)],
        Circulations = meeting.Circulations.Count == 0 ? null : [.. meeting.Circulations.Select(CirculationDocument.Of)],
        Readers = meeting.Readers.Count == 0 ? null : [.. meeting.Readers.Select(reader => new ReaderDocument(reader.Person.Value, reader.At, reader.Until))],
        Proposals = meeting.Proposals.Count == 0 ? null : [.. meeting.Proposals.Select(ProposalDocument.Of)],
        Invitations = meeting.Invitations.Count == 0 ? null : [.. meeting.Invitations.Select(InvitationDocument.Of)],
        PassedOn = meeting.PassedOn.Count == 0 ? null : [.. meeting.PassedOn.Select(passed => new PassedOnDocument(passed.Agency.Value, passed.What, passed.To, passed.On, passed.By.Value, passed.At))],
        Check = meeting.Check is { } check ? new(check.Answers, [.. check.CarriedOver.Select(child => child.Number)], check.Why) : null,
        Previous = meeting.Previous is { } said ? new(said.SkippedWhy, said.By.Value, said.At) : null,
        PaperStep = meeting.PaperStep,
        NextStep = meeting.NextStep,
    };
}

public sealed record PassedOnDocument(string Agency, string What, string To, DateOnly On, string By, DateTimeOffset At);

public sealed record PreviousReviewDocument(string? SkippedWhy, string By, DateTimeOffset At);

public sealed record MeetingCheckDocument(IReadOnlyDictionary<string, bool> Answers, IReadOnlyList<int> CarriedOver, string? Why)
{
    public MeetingCheck ToDomain() => new(Answers, [.. CarriedOver.Select(CaseReference.Of)], Why);
}

public sealed record MeetingMarkDocument(string By, DateTimeOffset At)
{
    public MeetingMark ToDomain() => new(new(By), At);

    public static MeetingMarkDocument? From(MeetingMark? mark) => mark is { } made ? new(made.By.Value, made.At) : null;
}

public sealed record MeetingMoveDocument(DateOnly From, DateOnly To, string? Why, bool ActionsFollow, string By, DateTimeOffset At, bool Settled)
{
    public MeetingMove ToDomain() => new(From, To, Why, ActionsFollow, new(By), At) { Settled = Settled };

    public static MeetingMoveDocument Of(MeetingMove move) => new(move.From, move.To, move.Why, move.ActionsFollow, move.By.Value, move.At, move.Settled);
}
