using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Cards.Chairs;

/// <summary>The published verbs about a chair that passes on, and what their presses carry.</summary>
public static class ChairVerbs
{
    public const string Plan = "chair.plan";
    public const string HandOver = HandOverChair.Name;

    public const string Forum = "forum";
    public const string Person = "person";
    public const string CoChair = "cochair";
    public const string From = "from";
    public const string Checked = "checked";
    public const string Why = "why";

    /// <summary>Names as people type them, where a card sends ids.</summary>
    public const string Name = "name";
    public const string CoChairName = "cochairname";

    public static PressPayload In(string verb, ForumId forum) => new(verb, new KeyValuePair<string, string>(Forum, forum.Value));
}
