using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>The published verb by which a chair alerts a group. Without a text it brings the form.</summary>
public static class AlertVerbs
{
    public const string Send = AlertGroup.Name;

    public const string Forum = MeetingVerbs.Forum;
    public const string What = "what";
}
