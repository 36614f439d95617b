using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Plans;

namespace PanelAssistant.Cards.Plans;

/// <summary>The published verbs about the plans of a group, and what their presses carry.</summary>
public static class PlanVerbs
{
    public const string List = "plan.list";

    /// <summary>Without a title it brings the form.</summary>
    public const string Open = OpenPlan.Name;
    public const string Show = "plan.show";
    public const string Objective = WriteObjective.Name;
    public const string Give = GivePlan.Name;
    public const string End = EndPlan.Name;

    public const string Forum = "forum";
    public const string Plan = "plan";
    public const string Draft = "draft";
    public const string Kind = "kind";
    public const string Code = "code";
    public const string Title = "title";
    public const string Owner = "owner";
    public const string Number = "number";
    public const string Text = "text";
    public const string Why = "why";

    public static PressPayload About(string verb, PlanCode plan) => new(verb, new KeyValuePair<string, string>(Plan, plan.Value));

    public static PressPayload In(string verb, ForumId forum) => new(verb, new KeyValuePair<string, string>(Forum, forum.Value));
}
