using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Missing;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Referrals;

/// <summary>The referral goes to the record that the child has already. Typed: "same child R-1042 CH-2041".</summary>
internal sealed class JoinReferralHandler : Handler
{
    public override string Verb => FrontDoorVerbs.Join;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("same child", "same child R-1042 CH-2041", "Join a referral to the record that the child has already", SaidIn.Privately)
        {
            Read = static text => ReferenceWords.Read(text, FrontDoorVerbs.Referral, FrontDoorVerbs.Same),
            ForFrontDoor = true,
        },
    ];

    public override string? Record(Turn turn) => FrontDoorTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => FrontDoorTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (FrontDoorTurn.Of(turn, read) is not { } about)
        {
            return FrontDoorTurn.NotFound(turn);
        }
        if (!CaseReference.TryParse(turn.Data[FrontDoorVerbs.Same], out var to))
        {
            return about.Show(about.Review, said: Refusals.Say(Reason.NoSuchRecord, turn.Words), refused: true);
        }
        var (known, before) = (about.KnownChild(read), FrontDoorTurn.KnownReview(read));
        var done = turn.Words["Joined. The referrer hears only that it is in hand; the groups that have the child are told."];
        return turn.Repeated
            ? about.Show(about.Review, said: done)
            : new JoinReferral(about.Review.Referral, to, turn.Me).Decide(about.Review, about.Child, known?.Value.ToDomain(), before?.Value.ToDomain(), FrontDoorTurn.KnownItems(read), about.Setting) switch
            {
                Decision<JoinedReferral>.Accepted accepted => Joined(accepted),
                Decision<JoinedReferral>.AlreadySo => about.Show(about.Review, said: done),
                Decision<JoinedReferral>.Refused refused => about.Show(about.Review, said: Refusals.Say(refused.Why, turn.Words), refused: true),
                _ => throw new InvalidOperationException("A decision has three forms."),
            };

        Outcome Joined(Decision<JoinedReferral>.Accepted accepted)
        {
            var joined = accepted.State;
            var kept = known! with { Value = ChildDocument.From(joined.Known, known.Value.Referrer) };
            var episodes = JoinedEpisodes.Changes(turn, read, about.Episodes, kept);
            var said = joined.Again is { } again
                ? turn.Words["Joined. The referrer hears only that it is in hand. No group has the child now: {0} waits in the queue to be decided again.", again.Referral]
                : done;
            return about.Show(joined.Review, joined.Made, items: [], said: said) with
            {
                Changes =
                [
                    about.Save(joined.Review),
                    about.Save(joined.Made),
                    .. episodes.Changes.Any(change => change.Kind == Kinds.Child) ? (DocumentOperation[])[] : [DocumentOperation.Replace(Kinds.Child, known, kept.Value)],
                    .. joined.Again is { } open ? (DocumentOperation[])[DocumentOperation.Replace(Kinds.Review, before!, ReviewDocument.From(open))] : [],
                    .. about.LeaveLists(),
                    .. episodes.Changes,
                ],
                Fact = accepted.Fact,
                Tell = [.. accepted.Tell, .. episodes.Tell],
            };
        }
    }
}

/// <summary>Two children who share a name and a date of birth. Typed: "not the same child R-1042".</summary>
internal sealed class KeepApartHandler() : ReviewStepHandler(FrontDoorVerbs.Apart, "not the same child", "Say that a referral is about another child than the known one")
{
    protected override Decision<FrontDoorReview> Decide(Turn turn, FrontDoorTurn about) => new KeepApart(about.Review.Referral, turn.Me).Decide(about.Review, about.Setting);

    protected override string Done(Language words) => words["They are kept apart."];
}
