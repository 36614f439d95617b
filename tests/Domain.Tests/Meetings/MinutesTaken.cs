using PanelAssistant.Domain.Minutes;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Meetings;

internal static class MinutesTaken
{
    /// <summary>Minutes of today's meeting that somebody is named to take.</summary>
    public static MeetingMinutes BySomebody { get; } = MeetingMinutes.None(new(Terms.Forum, Today)) with { Taker = Unit };
}
