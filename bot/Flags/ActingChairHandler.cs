using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Bot.Flags;

/// <summary>
/// "acting chair CH-2041": the coordinator, whose part opens no child's record, sees the reference and who may be named.
/// </summary>
internal sealed class ActingChairHandler : Handler
{
    public override string Verb => FlagVerbs.Acting;

    public override bool DespiteConflict => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("acting chair", "acting chair CH-2041", "", SaidIn.Privately) { Read = ReferenceWords.Child }];

    public override string? Record(Turn turn) => FlagTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => FlagTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Roster.Coordinator != turn.Me
            || !CaseReference.TryParse(turn.Data[FlagVerbs.Child], out var child)
            || read.Get(Kinds.Flag, FlagDocument.IdOf(turn.Terms.Forum, child)) is not { } stored
            || stored.Value.ToDomain() is not { Question: { } question } flag)
        {
            return FlagTurn.NotFound(turn);
        }
        var typed = turn.Data[FlagVerbs.Question] is null;
        var number = typed ? question.Number : turn.Data.Number(FlagVerbs.Question) ?? 0;
        var chosen = turn.Data[FlagVerbs.Person] is { } person ? new PersonId(person) : (PersonId?)null;
        var done = turn.Words["{0} may now act from the chair on {1}, and on nothing else. Please tell them.", chosen is { } acting ? PlainText.Escape(turn.Roster.NameOf(acting)) : "", child];
        if (turn.Repeated)
        {
            return Outcome.Say(done);
        }
        return new NameActingChair(child, number, chosen, turn.Me).Decide(flag, turn.Terms, turn.Roster, turn.Today) switch
        {
            Decision<Flag>.Accepted accepted => new Outcome(new Answer.Say(done))
            {
                Changes = [DocumentOperation.Replace(Kinds.Flag, stored, FlagDocument.From(accepted.State))],
                Fact = accepted.Fact,
            },
            Decision<Flag>.AlreadySo => Outcome.Say(done),
            Decision<Flag>.Refused { Why: Reason.NotACandidate } => Outcome.Show(Form(turn, flag, typed ? null : Refusals.Say(Reason.NotACandidate, turn.Words))),
            Decision<Flag>.Refused refused => Outcome.Say(Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    private static PersonalCard Form(Turn turn, Flag flag, string? said) => ActingChairCard.Render(
        new(flag, [.. NameActingChair.Candidates(flag.Question!, turn.Terms, turn.Roster, turn.Today).Select(person => Candidate(turn, flag, person))], said),
        turn.Words);

    private static Choice Candidate(Turn turn, Flag flag, PersonId person) =>
        new($"{PlainText.Clean(turn.Roster.NameOf(person))}, {flag.Question!.VoterFor(person)?.Name ?? turn.Terms.Agency(turn.Roster.AgencyFor(person, turn.Terms, turn.Today)!.Value).Name}", person.Value);
}
