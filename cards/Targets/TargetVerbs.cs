using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Targets;

namespace PanelAssistant.Cards.Targets;

/// <summary>The published verbs about the targets of a group's plan, and what their presses carry.</summary>
public static class TargetVerbs
{
    public const string List = "target.list";

    /// <summary>Without a title it brings the form.</summary>
    public const string Set = SetTarget.Name;
    public const string Show = "target.show";
    public const string Measure = MeasureTarget.Name;
    public const string Rule = RuleOnTarget.Name;
    public const string Move = MoveTarget.Name;
    public const string Clear = ClearBlockage.Name;
    public const string End = EndTarget.Name;

    public const string Forum = "forum";
    public const string Target = "target";
    public const string Draft = "draft";
    public const string Title = "title";
    public const string What = "what";
    public const string Aim = "aim";
    public const string Direction = "direction";
    public const string Due = "due";
    public const string Value = "value";
    public const string Status = "status";
    public const string Text = "text";

    /// <summary>The value of <see cref="Status"/> that goes back to the rule.</summary>
    public const string ByRule = "rule";

    public static PressPayload About(string verb, TargetReference target) => new(verb, new KeyValuePair<string, string>(Target, target.ToString()));

    public static PressPayload In(string verb, ForumId forum) => new(verb, new KeyValuePair<string, string>(Forum, forum.Value));
}
