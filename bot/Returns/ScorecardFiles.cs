using PanelAssistant.Bot.Minutes;
using PanelAssistant.Bot.Minutes.Docx;
using PanelAssistant.Bot.Minutes.Xlsx;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Reports;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Returns;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Bot.Returns;

/// <summary>Makes the file of a scorecard when it is fetched. Whether the person may read it is judged again then.</summary>
public sealed class ScorecardFiles(IDocumentStore store, Partnership partnership, TimeProvider clock)
{
    /// <summary>Of the ticket: its period is the day on which the meeting was first due.</summary>
    internal const string Kind = "Scorecard";

    private const string CsvType = "text/csv; charset=utf-8";

    public async Task<MadeFile?> MakeAsync(PersonId reader, ReportTicketDocument ticket, CancellationToken cancellation)
    {
        if (!partnership.TryGet(new ForumId(ticket.Forum), out var terms) || terms.Returns is not { } rule || !DayText.TryParse(ticket.Period, out var meeting))
        {
            return null;
        }
        var plan = new ReadPlan().Find(Kinds.Returns, ReturnsTurn.Query(terms.Forum, meeting)).GetRosters(partnership);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var now = clock.GetUtcNow();
        var roster = partnership.RostersIn(read).GetValueOrDefault(terms.Forum);
        if (roster?.Series(terms) is not { } series || !Access.SeesFigures(terms, roster, reader, UkTime.DateOf(now)))
        {
            return null;
        }
        var known = read.Find(Kinds.Returns).Items.Select(stored => stored.Value.ToDomain()).ToList();
        var held = series.HeldOn(meeting);
        var view = new ScorecardView
        {
            Terms = terms,
            Rule = rule,
            Returns = known.Find(near => near.Meeting == meeting) ?? MeetingReturns.For(meeting, series, terms, known.Where(near => near.Meeting < meeting).MaxBy(near => near.Meeting), now),
            Before = series.Before(held) is { } last ? known.Find(near => near.Meeting == series.DueOf(last)) : null,
            Held = held,
        };
        var name = $"scorecard-{ticket.Forum}-{held:yyyy-MM-dd}";
        return ticket.Format switch
        {
            ReturnVerbs.Csv => new(ScorecardCsv.Write(view.Scorecard), $"{name}.csv", CsvType),
            ReturnVerbs.Xlsx => new(ReportXlsx.Write(ScorecardPaper.Of(view, Language.English)), $"{name}.xlsx", WorkbookFile.Type),
            _ => new(MinutesDocx.Write(ScorecardPaper.Of(view, Language.English)), $"{name}.docx", FileEndpoint.WordType),
        };
    }
}
