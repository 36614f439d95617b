using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Referrals;

/// <summary>The partnership around a turn, as the rules of the front door ask for it.</summary>
internal static class ReviewSettings
{
    public static ReviewSetting Of(Turn turn) => new(turn.Partnership.Forums, turn.RosterOf, turn.Now);
}
