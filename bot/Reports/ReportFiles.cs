using PanelAssistant.Bot.Minutes;
using PanelAssistant.Bot.Minutes.Docx;
using PanelAssistant.Bot.Minutes.Xlsx;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Reports;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Reports;

/// <summary>Makes the file of a report when it is fetched. Whether the person may read it is judged again then.</summary>
public sealed class ReportFiles(IDocumentStore store, Partnership partnership, TimeProvider clock)
{
    private const string CsvType = "text/csv; charset=utf-8";

    public async Task<MadeFile?> MakeAsync(PersonId reader, ReportTicketDocument ticket, CancellationToken cancellation)
    {
        if (!partnership.TryGet(new ForumId(ticket.Forum), out var terms)
            || !Enum.TryParse<ReportKind>(ticket.Kind, out var kind)
            || AskedPeriod.Read(ticket.Period, terms) is not { } asked)
        {
            return null;
        }
        var plan = new ReadPlan().Get(Kinds.Escalations, ticket.Forum);
        FiguresTurn.Plan(terms.Forum, asked, plan);
        plan.GetRosters(partnership);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var roster = partnership.RostersIn(read).GetValueOrDefault(terms.Forum);
        if (roster is null || !Access.SeesFigures(terms, roster, reader, UkTime.DateOf(clock.GetUtcNow())) || FiguresTurn.Of(read, terms.Forum, asked) is not ({ } now, var before))
        {
            return null;
        }
        var paper = new ReportComposer(
            new()
            {
                Terms = terms,
                Kind = kind,
                Now = now,
                Before = before,
                Find = forum => partnership.TryGet(forum, out var known) ? known : null,
                To = ticket.To is { } to ? terms.Profile.Bodies.FirstOrDefault(body => body.Id == to) : null,
                Escalations = [.. read.Get(Kinds.Escalations, ticket.Forum)?.Value.ToDomain(terms.Forum).Standing ?? []],
            },
            Language.English).Paper();
        var name = $"{ticket.Kind.ToLowerInvariant()}-{ticket.Forum}-{ticket.Period}";
        return ticket.Format switch
        {
            ReportVerbs.Csv => new(ReportCsv.Write(paper), $"{name}.csv", CsvType),
            ReportVerbs.Xlsx => new(ReportXlsx.Write(paper), $"{name}.xlsx", WorkbookFile.Type),
            _ => new(MinutesDocx.Write(paper), $"{name}.docx", FileEndpoint.WordType),
        };
    }
}
