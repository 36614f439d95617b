using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Registers;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Registers;

namespace PanelAssistant.Bot.Registers;

internal sealed class ShowEntryHandler : Handler
{
    public override string Verb => RegisterVerbs.Show;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("entry", "entry REG-103", "Read an entry of a register", SaidIn.Privately) { ForMembers = true, Read = static text => TypedCommand.All(RegisterVerbs.Entry, text) }];

    public override void Plan(Turn turn, ReadPlan plan) => EntryTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) => EntryTurn.Of(turn, read)?.Show() ?? EntryTurn.NotFound(turn);
}

/// <summary>A change of one entry. Typed: its words, the reference, and what is to be said.</summary>
internal abstract class EntryHandler(string verb, string words, string shows, string does, string follows) : Handler
{
    public override string Verb => verb;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new(words, shows, does, SaidIn.Privately) { MindsDenial = verb is not RegisterVerbs.Act, Read = text => ReferenceWords.Read(text, RegisterVerbs.Entry, follows) }];

    public override string? Record(Turn turn) => EntryTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => EntryTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) => EntryTurn.Of(turn, read) is { } about ? Settle(turn, about) : EntryTurn.NotFound(turn);

    protected abstract Outcome Settle(Turn turn, EntryTurn about);

    protected static string? Text(Turn turn) => turn.Data[RegisterVerbs.Text] is { } typed ? PlainText.Clean(typed) : null;
}

internal sealed class NoteEntryHandler()
    : EntryHandler(RegisterVerbs.Note, "note entry", "note entry REG-103 TEXT", "Add to an entry of a register what your agency does", RegisterVerbs.Text)
{
    protected override Outcome Settle(Turn turn, EntryTurn about) => Domain.People.Access.ReadsPapers(about.Terms, about.Roster, turn.Me, turn.Today)
        ? about.Settle(new NoteEntry(Text(turn), turn.Me).Decide(about.Entry, about.Terms, about.Roster, turn.Partnership.Words, turn.Now), turn.Words["The note is added."])
        : about.Show(Refusals.Say(Reason.NoSeat, turn.Words), refused: true);
}

internal sealed class CloseEntryHandler()
    : EntryHandler(RegisterVerbs.Close, "close entry", "close entry REG-103 WHAT CAME OF IT", "Close an entry of a register", RegisterVerbs.Text)
{
    protected override Outcome Settle(Turn turn, EntryTurn about) =>
        about.Settle(new CloseEntry(Text(turn), turn.Me).Decide(about.Entry, about.Terms, about.Roster, turn.Partnership.Words, turn.Now), turn.Words["It is closed."]);
}

internal sealed class ReviewEntryHandler()
    : EntryHandler(RegisterVerbs.Review, "review entry", "review entry REG-103 2027-01-20", "Say when an entry is reviewed", RegisterVerbs.ReviewOn)
{
    protected override Outcome Settle(Turn turn, EntryTurn about)
    {
        var day = turn.Data[RegisterVerbs.ReviewOn] is { } typed ? TypedDate.Read(TypedDate.WithoutUntil(typed)) : null;
        return day is null && turn.Data[RegisterVerbs.ReviewOn] is not null
            ? about.Show(Refusals.Say(Reason.DateNotReadable, turn.Words), refused: true)
            : about.Settle(
                new SetReview(turn.Data[RegisterVerbs.Owner] is { } owner ? new PersonId(owner) : null, day, turn.Data[RegisterVerbs.Link]?.Trim(), turn.Me)
                    .Decide(about.Entry, about.Terms, about.Roster, turn.Now),
                turn.Words["It is saved."]);
    }
}

/// <summary>One press makes it an action for its owner and the next meeting.</summary>
internal sealed class ActOnEntryHandler() : EntryHandler(RegisterVerbs.Act, "act on", "act on REG-103", "Make an entry of a register an action", RegisterVerbs.Text)
{
    private const string Counter = "action";

    public override void Plan(Turn turn, ReadPlan plan)
    {
        base.Plan(turn, plan);
        plan.Get(Kinds.Counter, Counter);
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (EntryTurn.Of(turn, read) is not { } about)
        {
            return EntryTurn.NotFound(turn);
        }
        if (turn.Repeated)
        {
            return about.Show();
        }
        var counter = read.Get(Kinds.Counter, Counter);
        var reference = ActionReference.Of((counter?.Value.Last ?? 0) + 1);
        var due = about.Roster.Series(about.Terms)?.DueFor(turn.Today) ?? about.Terms.Cadence.Every.After(turn.Today, 1);
        return new ActOnEntry(reference, due, turn.Me).Decide(about.Entry, about.Terms, about.Roster, turn.Today, turn.Now) switch
        {
            Decision<ActionItem>.Accepted accepted => EntryTurn.Show(
                turn, ActOnEntry.With(about.Entry, accepted.State), about.Terms, turn.Words["Action {0} is added. Its owner is told in their private chat.", reference]) with
            {
                Changes =
                [
                    DocumentOperation.Create(Kinds.Action, reference.ToString(), ActionDocument.From(accepted.State)),
                    DocumentOperation.Save(Kinds.Counter, Counter, counter, new CounterDocument { Last = reference.Number }),
                    about.Save(ActOnEntry.With(about.Entry, accepted.State)),
                ],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<ActionItem>.Refused refused => about.Show(Refusals.Say(refused.Why, turn.Words), refused: true),
            _ => throw new InvalidOperationException("A new action is accepted or refused."),
        };
    }

    protected override Outcome Settle(Turn turn, EntryTurn about) => about.Show();
}
