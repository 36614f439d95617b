using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The sentences of the bot that stories expect, so that a better wording breaks none of them.</summary>
internal static class Says
{
    public static string Why(Reason why) => Refusals.Say(why, Language.English);
}
