using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain.Accountability;

namespace PanelAssistant.Cards.Accountability;

/// <summary>The published verbs about reports from group to group, and what their presses carry.</summary>
public static class ReportingVerbs
{
    public const string List = "reporting.list";
    public const string Ask = AskReport.Name;
    public const string File = FileReport.Name;
    public const string Receive = ReceiveReport.Name;

    /// <summary>Id of a task; typed words give <see cref="To"/> instead.</summary>
    public const string Report = "report";
    public const string Forum = "forum";
    public const string To = "to";
    public const string On = "on";
    public const string Title = "title";
    public const string Place = "place";
    public const string For = "for";

    public static PressPayload Of(string verb, ReportTask task) => new(verb, new(Forum, task.Forum.Value), new(Report, task.Id));
}
