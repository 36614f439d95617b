using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Reports;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Bot.Reports;

/// <summary>The summary of the groups below, on the agenda of a group that sees figures: of the time up to the day before it meets.</summary>
internal static class SinceLastMeeting
{
    public static void Plan(Turn turn, ReadPlan plan)
    {
        foreach (var forum in turn.PossibleForums)
        {
            if (turn.Partnership.TryGet(forum, out var terms) && terms.Kind is ForumKind.Strategic && AskedPeriod.Read(null, terms, PeriodKind.Meetings) is { } asked)
            {
                FiguresTurn.Plan(forum, asked, plan);
            }
        }
    }

    public static ReportView? Of(Turn turn, ReadSet read, DateOnly? meeting)
    {
        var terms = turn.Terms;
        if (terms.Kind is not ForumKind.Strategic || meeting is not { } day || !Access.SeesFigures(terms, turn.Roster, turn.Me, turn.Today))
        {
            return null;
        }
        var asked = AskedPeriod.Read(null, terms, PeriodKind.Meetings)!;
        return FiguresTurn.All(read, terms.Forum, asked).FirstOrDefault(figures => figures.Period.To.AddDays(1) == day) is { } now
            ? FiguresTurn.View(turn, terms, ReportKind.Summary, now, null)
            : null;
    }
}
