using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>The published verbs about what agencies pass on.</summary>
public static class PassOnVerbs
{
    public const string Show = "meeting.passedOn";
    public const string Record = PassOn.Name;

    public const string What = "what";
    public const string To = "toWhom";
    public const string On = "on";
}
