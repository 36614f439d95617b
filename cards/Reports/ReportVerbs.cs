using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Cards.Reports;

/// <summary>The published verbs about figures and what is tagged for them, and what their presses carry.</summary>
public static class ReportVerbs
{
    public const string Figures = "report.figures";
    public const string Tag = TagItem.Name;

    public const string Forum = "forum";

    /// <summary>A kind of period, or the id of one.</summary>
    public const string Period = "period";

    public const string Part = "part";

    /// <summary>Ids of themes, with commas between.</summary>
    public const string Themes = "themes";

    public const string Concern = "concern";

    public static PressPayload Open(ForumId forum, ReportPeriod period, FiguresPart part) =>
        new(Figures, new(Forum, forum.Value), new(Period, period.Id), new(Part, part.ToString()));
}

/// <summary>A figure card shows one of these at a time.</summary>
public enum FiguresPart
{
    Risk,
    Areas,
    Missing,
    Themes,
}
