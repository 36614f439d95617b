using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Bot.People;

/// <summary>Who may say who sits in a forum: an administrator of the partnership, its chair or deputy, its coordinator.</summary>
internal static class RosterRights
{
    public static bool Has(Turn turn, TermsOfReference terms) =>
        turn.IsAdministrator || (turn.RosterOf(terms.Forum) is var roster && (roster.MayChair(turn.Me, terms, turn.Today) || roster.Coordinator == turn.Me));

    public static bool Has(Turn turn) => Has(turn, turn.Terms);

    public static IEnumerable<TermsOfReference> Forums(Turn turn) => turn.Partnership.Forums.Where(terms => Has(turn, terms));

    /// <summary>Refused, and on record.</summary>
    public static Outcome Refuse(Turn turn, string verb) => new(new Answer.Say(Refusals.Say(Reason.RosterRightNeeded, turn.Words)))
    {
        Fact = new(verb, turn.Terms.Forum.Value, nameof(Reason.RosterRightNeeded)),
    };

    /// <summary>"Panel North" and "panel-north" are the same group.</summary>
    public static string ForumIn(string text) => string.Join('-', text.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A command that may name a group: "roster", "roster cssg".</summary>
    public static IReadOnlyDictionary<string, string> ReadForum(string name, string text) =>
        text.Length == 0 ? TypedCommand.Empty : TypedCommand.All(name, ForumIn(text));
}
