using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>The published verbs about meetings, and what their presses carry.</summary>
public static class MeetingVerbs
{
    public const string List = "meeting.list";
    public const string Move = MoveMeeting.Name;
    public const string Start = StartMeeting.Name;
    public const string Close = CloseMeeting.Name;

    /// <summary>Shows what was said of the minutes and actions of the last meeting.</summary>
    public const string OpenPrevious = "meeting.previous.open";
    public const string Previous = ReviewPrevious.Name;

    public const string Forum = "forum";

    /// <summary>Which meeting: the day it was first due, as 2026-11-25.</summary>
    public const string Meeting = "meeting";

    /// <summary>Which meeting, as people say it: the day on which it is held now.</summary>
    public const string Held = "held";
    public const string To = "to";
    public const string Why = "why";
    public const string ActionsFollow = "actionsFollow";

    /// <summary>Why children of the meeting stay open when it is closed.</summary>
    public const string CarryWhy = "carryWhy";

    /// <summary>What the meeting leaves was shown before.</summary>
    public const string Seen = "seen";

    /// <summary>Yes when the last meeting was reviewed, no when that is skipped.</summary>
    public const string Reviewed = "reviewed";

    /// <summary>Why the minutes and actions of the last meeting are skipped.</summary>
    public const string SkipWhy = "skipWhy";

    /// <summary>One answer to each question that the chair has not answered by itself.</summary>
    public const string AllAnswers = "allAnswers";

    public static string Answer(string question) => $"check.{question}";

    public static PressPayload About(string verb, ForumId forum, params IReadOnlyList<KeyValuePair<string, string>> more) =>
        new(verb, [new(Forum, forum.Value), .. more]);

    public static PressPayload About(string verb, Meeting meeting, params IReadOnlyList<KeyValuePair<string, string>> more) =>
        About(verb, meeting.Forum, [new(Meeting, $"{meeting.Due:yyyy-MM-dd}"), .. more]);
}
