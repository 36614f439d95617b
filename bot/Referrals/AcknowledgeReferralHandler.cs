using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Referrals;

internal sealed class AcknowledgeReferralHandler() : ReviewStepHandler(FrontDoorVerbs.Acknowledge, "acknowledge", "Tell the referrer that you have their referral")
{
    protected override Decision<FrontDoorReview> Decide(Turn turn, FrontDoorTurn about) => new AcknowledgeReferral(about.Review.Referral, turn.Me).Decide(about.Review, about.Setting);

    protected override string Done(Language words) => words["Acknowledged. The referrer is told."];
}
