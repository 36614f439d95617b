using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Referrals;

namespace PanelAssistant.Bot.Referrals;

/// <summary>One referral, or the card of its next step, for the reviewing role. Opening it is on record.</summary>
internal sealed class OpenReviewHandler : Handler
{
    public override string Verb => FrontDoorVerbs.Open;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("review", "review R-1042", "Open a referral that waits at the front door", SaidIn.Privately)
        {
            Read = static text => ReferenceWords.Read(text, FrontDoorVerbs.Referral, FrontDoorVerbs.Why),
            ForFrontDoor = true,
        },
    ];

    public override void Plan(Turn turn, ReadPlan plan) => FrontDoorTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (FrontDoorTurn.Of(turn, read) is not { } about)
        {
            return FrontDoorTurn.NotFound(turn);
        }
        return turn.Data[FrontDoorVerbs.Part] switch
        {
            FrontDoorVerbs.PartOverlap when about.Terms.FrontDoor.Overlap is { } rule =>
                Outcome.Show(OverlapCard.Render(new(about.Review, rule, static _ => null, null), turn.Words)),
            FrontDoorVerbs.PartAsk when about.Review.IsUndecided => AskReferrerHandler.Ask(turn, about, static _ => null),
            FrontDoorVerbs.PartSaid => Outcome.Show(SaidCard.Render(new(about.Review, about.NameOf, about.Unreached, turn.Data.Number(FrontDoorVerbs.After) ?? 0), turn.Words)) with { Fact = about.Sighted },
            FrontDoorVerbs.PartDecide when about.Review.Decision is null => DecideReferralHandler.Ask(turn, about, static _ => null),
            FrontDoorVerbs.PartKeyworker when about.Review.KeyworkerIsAsked => KeyworkerHandler.Ask(turn, about, static _ => null),
            _ => about.Show(about.Review) with { Fact = new(FrontDoorVerbs.Open, about.Review.Referral.ToString()) },
        };
    }
}
