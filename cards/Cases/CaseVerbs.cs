using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Cards.Cases;

/// <summary>The published verbs about a child's record, and what their presses carry.</summary>
public static class CaseVerbs
{
    public const string Show = "case.show";
    public const string Find = "case.find";
    public const string FrontDoor = RecordFrontDoor.Name;
    public const string NotSent = "case.notsent";

    public const string Parents = RecordParents.Name;
    public const string Child = "child";
    public const string On = "on";
    public const string Help = "help";

    /// <summary>Set by the button that records; without it the press asks for the card.</summary>
    public const string Save = "save";
    public const string After = "after";
}
