using System.Security.Cryptography;
using System.Text;
using PanelAssistant.Bot.Minutes.Docx;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Records;
using PanelAssistant.Bot.Reports;
using PanelAssistant.Bot.Returns;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Records;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Minutes;

/// <summary>
/// Hands out a file once to whoever holds the secret of its ticket. What the person may read is judged again then. A link
/// checker only opens the page in front, which uses nothing up.
/// </summary>
public sealed class FileEndpoint(IDocumentStore store, Partnership partnership, ReportFiles reports, ScorecardFiles scorecards, TimeProvider clock)
{
    public const string Path = "/files";

    internal const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const int MostSecret = 64;

    private const string Front = """
        <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Your file</title></head>
        <body style="font-family:sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem"><main><h1>Your file is ready</h1>
        <p>It is marked OFFICIAL-SENSITIVE. Keep it where such papers belong, and do not pass on this link.</p>
        <form method="post"><button style="font-size:1rem;padding:.6rem 1rem">Download the file</button></form></main></body></html>
        """;

    private const string Gone = """
        <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Your file</title></head>
        <body style="font-family:sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem"><main><h1>This link does not work any more</h1>
        <p>It opens once, and for ten minutes. Ask the bot for a new one: type "minutes file", or "export" and the reference, in your private chat with it.</p></main></body></html>
        """;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var endpoint = routes.ServiceProvider.GetRequiredService<FileEndpoint>();
        routes.MapGet(Path + "/{secret}", (RequestDelegate)(static context => PageAsync(context, Front, StatusCodes.Status200OK)));
        routes.MapPost(Path + "/{secret}", (RequestDelegate)endpoint.FetchAsync);
    }

    /// <summary>The store knows a secret by its hash alone.</summary>
    public static string IdOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private async Task FetchAsync(HttpContext context)
    {
        var secret = context.Request.RouteValues["secret"] as string ?? "";
        var cancellation = context.RequestAborted;
        if (secret.Length is 0 or > MostSecret || await TakeAsync(IdOf(secret), cancellation) is not { } ticket || await FileAsync(ticket, cancellation) is not { } file)
        {
            await PageAsync(context, Gone, StatusCodes.Status404NotFound);
            return;
        }
        Guard(context);
        context.Response.ContentType = file.Type;
        context.Response.ContentLength = file.Content.Length;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{file.Name}\"";
        await context.Response.BodyWriter.WriteAsync(file.Content, cancellation);
    }

    private async Task<MadeFile?> FileAsync(FileTicketDocument ticket, CancellationToken cancellation) => ticket switch
    {
        { Report: { Kind: ScorecardFiles.Kind } scorecard } => await scorecards.MakeAsync(new PersonId(ticket.Person), scorecard, cancellation),
        { Report: { } report } => await reports.MakeAsync(new PersonId(ticket.Person), report, cancellation),
        { Export: { } purpose } => CaseReference.TryParse(ticket.Child, out var child)
            && await new ChildExport(store, partnership).ViewAsync(child, new PersonId(ticket.Person), purpose, clock.GetUtcNow(), cancellation) is { } everything
                ? new(MinutesDocx.Write(ChildPaper.Of(everything)), ChildPaper.NameOf(everything), WordType)
                : null,
        _ => await PaperAsync(ticket, cancellation) is { } paper ? new(MinutesDocx.Write(paper.Paper), paper.FileName, WordType) : null,
    };

    /// <summary>Uses the ticket up, on record; of two who come with it, one gets it.</summary>
    private async Task<FileTicketDocument?> TakeAsync(string id, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.FileTicket, id), cancellation);
        if (read.Get(Kinds.FileTicket, id) is not { } ticket || ticket.Value.Until < now)
        {
            return null;
        }
        var taken = await store.CommitAsync(partnership.Id,
        [
            DocumentOperation.Delete(Kinds.FileTicket, ticket),
            DocumentOperation.Create(Kinds.Audit, $"file:{id}", Fetched(ticket.Value, now)),
        ], cancellation);
        return taken ? ticket.Value : null;
    }

    private static AuditDocument Fetched(FileTicketDocument ticket, DateTimeOffset now)
    {
        var (verb, about, detail) = ticket switch
        {
            { Report: { } report } => ("report.fetched", report.Forum, report.Period),
            { Export: { } purpose } => ("record.exported", ticket.Minutes, purpose.ToString()),
            _ => ("minutes.fetched", ticket.Minutes, ticket.Child),
        };
        return new() { At = now, By = ticket.Person, Verb = verb, About = about, Detail = detail };
    }

    private async Task<(MinutesPaper Paper, string FileName)?> PaperAsync(FileTicketDocument ticket, CancellationToken cancellation)
    {
        if (!MinutesReference.TryParse(ticket.Minutes, out var reference) || !partnership.TryGet(reference.Forum, out var terms))
        {
            return null;
        }
        var plan = new ReadPlan().Get(Kinds.Minutes, ticket.Minutes).GetRosters(partnership);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var rosters = partnership.RostersIn(read);
        var reader = new PersonId(ticket.Person);
        var today = UkTime.DateOf(clock.GetUtcNow());
        var groups = new Groups(terms, partnership.Forums, RosterOf);
        if (read.Get(Kinds.Minutes, ticket.Minutes)?.Value.ToDomain() is not { } minutes || CopyOf(minutes) is not { } copy)
        {
            return null;
        }
        var who = await WhoAsync(copy, child => !Access.IsClosedByConflict(rosters.Values, reader, child.Reference) && partnership.Forums.Any(forum => Access.OpensChild(forum, RosterOf(forum.Forum), reader, today, child)), cancellation);
        var paper = new MinutesComposer(copy, terms, groups.Roster.NameOf, reference => who.GetValueOrDefault(reference), Language.English).Paper();
        return (paper, $"{(copy.Kind is CopyKind.Extract ? $"extract-{ticket.Child}" : "minutes")}-{reference.Forum}-{reference.Meeting:yyyy-MM-dd}.docx");

        Roster RosterOf(ForumId forum) => rosters.GetValueOrDefault(forum) ?? new Roster { Forum = forum, Holdings = [] };

        MinutesCopy? CopyOf(MeetingMinutes minutes) => CaseReference.TryParse(ticket.Child, out var child)
            ? MinutesAccess.ExtractFor(reader, minutes, child, groups, today)
            : MinutesAccess.CopyFor(reader, minutes, groups, today);
    }

    /// <summary>Names and birth dates of the children whose record the reader's seat opens today, and no conflict of interest shuts.</summary>
    private async Task<Dictionary<string, string>> WhoAsync(MinutesCopy copy, Predicate<Child> opens, CancellationToken cancellation)
    {
        var plan = new ReadPlan();
        var references = copy.Items.Where(item => item.IsChild).Select(item => item.Reference).Concat(copy.Flags.Select(flag => flag.Child)).Distinct().ToList();
        references.ForEach(reference => plan.Get(Kinds.Child, reference));
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var who = new Dictionary<string, string>();
        foreach (var reference in references)
        {
            if (read.Get(Kinds.Child, reference)?.Value.ToDomain() is { } child && opens(child))
            {
                who[reference] = $"{child.FirstName} {child.LastName}, born {Dates.Of(child.Born.Day, Language.English)}";
            }
        }
        return who;
    }

    private static async Task PageAsync(HttpContext context, string page, int status)
    {
        Guard(context);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(page, context.RequestAborted);
    }

    /// <summary>Kept nowhere, shown in no frame, told to no other site.</summary>
    private static void Guard(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";
    }
}
