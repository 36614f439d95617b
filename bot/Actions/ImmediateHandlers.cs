using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Meetings;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Bot.Actions;

/// <summary>"immediate" brings the chair one card: who acts, on what, by when.</summary>
internal sealed class DrawImmediateHandler : Handler
{
    public override string Verb => ImmediateVerbs.Draw;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("immediate", "immediate", "Task a member to act at once on a significant risk of harm") { ForChair = true, OnlyChair = true }, new("immediate action", "immediate action", "")];

    public override void Plan(Turn turn, ReadPlan plan) => MeetingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) =>
        TaskImmediately.MayTask(MeetingTurn.Of(turn, read).Open, turn.Terms, turn.Roster, turn.Me, turn.Today)
            ? TaskNowHandler.Draw(turn, turn.Incoming.ActivityId, null)
            : Outcome.Say(Refusals.Say(turn.IsMember ? Reason.ChairOnly : Reason.NoSeat, turn.Words));
}

/// <summary>Tasks them, once. Typed: "task now NAME: WHAT", to be done in an hour.</summary>
internal sealed class TaskNowHandler : Handler
{
    private const string Counter = "immediate";

    private const string Hour = "60";

    public override string Verb => ImmediateVerbs.Task;

    public override bool DespiteConflict => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("task now", "task now NAME: WHAT", "Task a member to act within the hour", SaidIn.Privately) { ForChair = true, OnlyChair = true, Read = Words }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        MeetingTurn.Plan(turn, plan);
        plan.Get(Kinds.Counter, Counter).Get(Kinds.Made, Draft(turn));
        if (CaseReference.TryParse(turn.Data[ImmediateVerbs.Child], out var child))
        {
            plan.Get(Kinds.Child, child.ToString());
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (read.Get(Kinds.Made, Draft(turn)) is { } made)
        {
            return Tasked(turn, made.Value.Reference);
        }
        var meetings = MeetingTurn.Of(turn, read);
        var meeting = meetings.Open ?? meetings.Today;
        CaseReference? child = null;
        if (turn.Data[ImmediateVerbs.Child] is { } named && TaskImmediately.MayTask(meeting, turn.Terms, turn.Roster, turn.Me, turn.Today))
        {
            if (!CaseReference.TryParse(named, out var parsed) || read.Get(Kinds.Child, parsed.ToString()) is not { } known || !turn.OpensHere(known.Value))
            {
                return Draw(turn, turn.Data[ImmediateVerbs.Draft] ?? turn.Key, turn.Words["I do not know that reference. Check it, or leave it empty."]);
            }
            child = known.Value.ToDomain().JoinedTo ?? parsed;
        }
        var counter = read.Get(Kinds.Counter, Counter);
        var reference = ImmediateReference.Of((counter?.Value.Last ?? 0) + 1);
        var what = turn.Data[ImmediateVerbs.What] is { } typed ? PlainText.Clean(typed) : null;
        var command = new TaskImmediately(reference, what, RoomTurn.Person(turn, turn.Data[ImmediateVerbs.Who]), turn.Data.Number(ImmediateVerbs.Within), child, meeting, turn.Me);
        return command.Decide(turn.Terms, turn.Roster, turn.Now) switch
        {
            Decision<ImmediateAction>.Accepted accepted => Tasked(turn, reference.ToString()) with
            {
                Changes =
                [
                    DocumentOperation.Create(Kinds.Immediate, reference.ToString(), ImmediateDocument.From(accepted.State)),
                    DocumentOperation.Save(Kinds.Counter, Counter, counter, new CounterDocument { Last = reference.Number }),
                    DocumentOperation.Create(Kinds.Made, Draft(turn), new MadeDocument { Reference = reference.ToString() }, DraftDocument.Kept),
                ],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<ImmediateAction>.Refused { Why: Reason.ChairOnly } => new Outcome(new Answer.Say(Refusals.Say(turn.IsMember ? Reason.ChairOnly : Reason.NoSeat, turn.Words)))
            {
                Fact = new(ImmediateVerbs.Task, turn.Terms.Forum.Value, nameof(Reason.ChairOnly)),
            },
            Decision<ImmediateAction>.Refused refused => Draw(turn, turn.Data[ImmediateVerbs.Draft] ?? turn.Key, Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("A new action is accepted or refused."),
        };
    }

    public static Outcome Draw(Turn turn, string draft, string? said) => Outcome.Show(TaskImmediatelyCard.Render(new()
    {
        Forum = turn.Terms.Forum,
        Draft = draft,
        People = Members.Choices(turn.Terms, turn.Roster, turn.Today),
        What = turn.Data[ImmediateVerbs.What] is { } typed ? PlainText.Shorten(PlainText.Clean(typed), ImmediateAction.MostWhat) : null,
        Who = RoomTurn.Person(turn, turn.Data[ImmediateVerbs.Who])?.Value,
        Said = said,
    }, turn.Words));

    private static Outcome Tasked(Turn turn, string reference) =>
        Outcome.Say(turn.Words["{0} is given. I ask them to acknowledge it now, and tell you when they do and when they do not.", reference]);

    /// <summary>The draft's key belongs to the person: somebody else's key makes nothing of theirs.</summary>
    private static string Draft(Turn turn) => $"immediate:{turn.Me}:{turn.Data[ImmediateVerbs.Draft] ?? turn.Key}";

    private static Dictionary<string, string> Words(string text) => text.IndexOf(':', StringComparison.Ordinal) is > 0 and var at
        ? new() { [ImmediateVerbs.Who] = text[..at].Trim(), [ImmediateVerbs.What] = text[(at + 1)..].Trim(), [ImmediateVerbs.Within] = Hour }
        : new() { [ImmediateVerbs.Who] = text.Trim(), [ImmediateVerbs.Within] = Hour };
}

internal sealed class ShowImmediateHandler : Handler
{
    public override string Verb => ImmediateVerbs.Show;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("show immediate", "show immediate IA-3", "See an immediate action that you gave or were given", SaidIn.Privately) { ForMembers = true, Read = static text => TypedCommand.All(ImmediateVerbs.Action, text) }];

    public override void Plan(Turn turn, ReadPlan plan) => ImmediateTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) =>
        ImmediateTurn.Of(turn, read) is { } about ? new Outcome(about.Show(about.Action)) { Fact = new(Verb, about.Action.Reference.ToString()) } : ImmediateTurn.NotFound(turn);
}

internal sealed class AcknowledgeImmediateHandler : Handler
{
    public override string Verb => ImmediateVerbs.Acknowledge;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("on it", "on it IA-3", "Say that you act on an immediate action", SaidIn.Privately) { ForMembers = true, Read = static text => TypedCommand.All(ImmediateVerbs.Action, text) }];

    public override string? Record(Turn turn) => ImmediateTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => ImmediateTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) => ImmediateTurn.Of(turn, read) is { } about
        ? about.Settle(new AcknowledgeImmediate(turn.Me).Decide(about.Action, about.Terms, about.Roster, turn.Now), turn.Words["Thank you. The chair knows that you are on it."])
        : ImmediateTurn.NotFound(turn);
}

/// <summary>Typed: "immediate done IA-3 WHAT WAS DONE".</summary>
internal sealed class FinishImmediateHandler : Handler
{
    public override string Verb => ImmediateVerbs.Done;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("immediate done", "immediate done IA-3 WHAT", "Say that an immediate action is done, and what came of it", SaidIn.Privately) { TakesNote = true, ForMembers = true, Read = static text => ReferenceWords.Read(text, ImmediateVerbs.Action, ImmediateVerbs.Outcome) }];

    public override string? Record(Turn turn) => ImmediateTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => ImmediateTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ImmediateTurn.Of(turn, read) is not { } about)
        {
            return ImmediateTurn.NotFound(turn);
        }
        var outcome = turn.Data[ImmediateVerbs.Outcome] is { } typed ? PlainText.Clean(typed) : null;
        return about.Settle(new FinishImmediate(outcome, turn.Me).Decide(about.Action, about.Terms, about.Roster, turn.Now), turn.Words["It is noted as done."]);
    }
}

/// <summary>Typed: "pass on IA-3 to NAME".</summary>
internal sealed class PassImmediateHandler : Handler
{
    public override string Verb => ImmediateVerbs.Pass;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("pass on", "pass on IA-3 to NAME", "Give an immediate action to somebody else", SaidIn.Privately) { ForChair = true, OnlyChair = true, Read = static text => ReferenceWords.ReadTo(text, ImmediateVerbs.Action, ImmediateVerbs.Who) }];

    public override string? Record(Turn turn) => ImmediateTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => ImmediateTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ActionReference.TryParse(turn.Data[ImmediateVerbs.Action], out var ordinary))
        {
            return Outcome.Say(turn.Words["{0} is an action of the list. To give it to somebody else, type \"pass action {0} to\" and their name.", ordinary]);
        }
        if (ImmediateTurn.Of(turn, read) is not { } about)
        {
            return ImmediateTurn.NotFound(turn);
        }
        var to = RoomTurn.Person(turn, about.Roster, turn.Data[ImmediateVerbs.Who]);
        return about.Settle(new PassImmediate(to, turn.Me).Decide(about.Action, about.Terms, about.Roster, turn.Now), turn.Words["It is passed on. They are asked to acknowledge it now."]);
    }
}
