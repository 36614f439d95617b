using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Referrals;

internal sealed class AcknowledgeReferralHandler : Handler
{
    public override string Verb => FrontDoorVerbs.Acknowledge;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("acknowledge", "acknowledge R-1042", "Tell the referrer that you have their referral", SaidIn.Privately)
        {
            Read = static text => ReferenceWords.Read(text, FrontDoorVerbs.Referral, FrontDoorVerbs.Why),
            ForFrontDoor = true,
        },
    ];

    public override string? Record(Turn turn) => FrontDoorTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => FrontDoorTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) =>
        FrontDoorTurn.Of(turn, read) is not { } about
            ? FrontDoorTurn.NotFound(turn)
            : about.Settle(
                new AcknowledgeReferral(about.Review.Referral, turn.Me).Decide(about.Review, about.Setting),
                turn.Words["Acknowledged. The referrer is told."],
                refused => about.Show(about.Review, said: refused, refused: true));
}
