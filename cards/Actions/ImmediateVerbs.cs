using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain.Actions;

namespace PanelAssistant.Cards.Actions;

/// <summary>The published verbs about immediate actions.</summary>
public static class ImmediateVerbs
{
    public const string Draw = "immediate.draw";
    public const string Task = TaskImmediately.Name;
    public const string Show = "immediate.show";
    public const string Acknowledge = AcknowledgeImmediate.Name;
    public const string Done = FinishImmediate.Name;
    public const string Pass = PassImmediate.Name;

    public const string Forum = "forum";
    public const string Action = "immediate";
    public const string Draft = "draft";
    public const string What = "what";
    public const string Who = "who";
    public const string Within = "within";
    public const string Child = "child";
    public const string Outcome = "outcome";

    public static PressPayload About(string verb, ImmediateReference action) => new(verb, new KeyValuePair<string, string>(Action, action.ToString()));
}
