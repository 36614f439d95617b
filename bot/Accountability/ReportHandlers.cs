using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Accountability;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Accountability;

namespace PanelAssistant.Bot.Accountability;

/// <summary>What the speaker's groups owe and get.</summary>
internal sealed class ReportsOwedHandler : Handler
{
    public override string Verb => ReportingVerbs.List;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("reports owed", "reports owed", "See which reports your group owes to others, and what has arrived", SaidIn.Privately) { ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan) => ReportingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) => ReportingTurn.Of(turn, read) is { } reports ? reports.Show() : Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));
}

/// <summary>A body meets, or asks the chair to come. Typed: "report due BODY on 2026-12-15".</summary>
internal sealed class AskReportHandler : Handler
{
    public override string Verb => ReportingVerbs.Ask;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("report due", "report due BODY on 2026-12-15", "Write down that a body meets and waits for a report, or asks the chair to come", SaidIn.Privately) { ForChair = true, Read = ReportingTyped.Asked }];

    public override string? Record(Turn turn) => ReportingVerbs.Ask;

    public override void Plan(Turn turn, ReadPlan plan)
    {
        ReportingTurn.Plan(turn, plan);
        foreach (var id in Coming(turn))
        {
            plan.Get(Kinds.ReportTask, id);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ReportingTurn.Of(turn, read) is not { } reports)
        {
            return Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));
        }
        var done = turn.Words["It is on the list. The chair is told."];
        var terms = turn.Data[ReportingVerbs.Forum] is not null ? turn.Terms : turn.Partnership.Forums.FirstOrDefault(own => reports.Runs(own) && AskReport.Lines(own).Any(line => line.To == To(turn))) ?? turn.Terms;
        if (turn.Repeated)
        {
            return reports.Show(done);
        }
        return new AskReport(To(turn), turn.Data.Date(ReportingVerbs.On), turn.Me).Decide(terms, turn.RosterOf(terms.Forum), turn.Now) switch
        {
            Decision<IReadOnlyList<ReportTask>>.Accepted accepted when accepted.State.Where(task => read.Get(Kinds.ReportTask, task.Id) is null).ToList() is { Count: > 0 } fresh => new Outcome(reports.Show(done, changed: fresh))
            {
                Changes = [.. fresh.Select(task => DocumentOperation.Create(Kinds.ReportTask, task.Id, ReportTaskDocument.From(task)))],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<IReadOnlyList<ReportTask>>.Refused refused => reports.Show(Refusals.Say(refused.Why, turn.Words), refused: true),
            _ => reports.Show(done),
        };
    }

    /// <summary>By its id, or by its name.</summary>
    private static string? To(Turn turn) => turn.Data[ReportingVerbs.To] is not { } to ? null
        : turn.Partnership.Forums[0].Profile.Bodies.FirstOrDefault(body => body.Id == to || body.Name.Equals(to, StringComparison.OrdinalIgnoreCase))?.Id
            ?? (turn.Partnership.Forums[0].Profile.Bodies.Where(body => body.Name.Contains(to, StringComparison.OrdinalIgnoreCase)).ToList() is [var one] ? one.Id : null);

    /// <summary>Whichever group it is about, known only once the rosters are read.</summary>
    private static IEnumerable<string> Coming(Turn turn) => To(turn) is { } to && turn.Data.Date(ReportingVerbs.On) is { } day
        ? turn.Partnership.Forums.SelectMany(terms => AskReport.Lines(terms).Where(line => line.To == to).Select(line => ReportTask.IdOf(terms.Forum, line.To, line.Clause, day))).Distinct()
        : [];
}

/// <summary>A report is filed. Typed: "file report GROUP: TITLE, PLACE".</summary>
internal sealed class FileReportHandler : Handler
{
    public override string Verb => ReportingVerbs.File;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("file report", "file report GROUP: TITLE, PLACE", "Say where a report that your group owes is, and close it", SaidIn.Privately) { ForChair = true, Read = ReportingTyped.Filed }];

    public override string? Record(Turn turn) => turn.Data[ReportingVerbs.Report] ?? ReportingVerbs.File;

    public override void Plan(Turn turn, ReadPlan plan) => ReportingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ReportingTurn.Of(turn, read) is not { } reports)
        {
            return Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));
        }
        if (reports.Find(task => task.IsOwed && reports.Runs(reports.Terms(task))) is not { } stored)
        {
            return reports.Show(Refusals.Say(Reason.NoReportThere, turn.Words), refused: true);
        }
        var task = stored.Value.ToDomain();
        var terms = reports.Terms(task);
        var receivers = reports.Receivers(task).SelectMany(other => turn.RosterOf(other.Forum) is var roster ? roster.Chairs(other, turn.Today).Concat(roster.Coordinator is { } coordinator ? [coordinator] : []) : []);
        return reports.Settle(stored, new FileReport(Text(turn, ReportingVerbs.Title), Text(turn, ReportingVerbs.Place), turn.Me).Decide(task, terms, turn.RosterOf(terms.Forum), receivers, turn.Now), turn.Words["It is filed."]);
    }

    internal static string? Text(Turn turn, string name) => turn.Data[name] is { } typed ? PlainText.Clean(typed) : null;
}

/// <summary>A report has arrived. Typed: "report received BODY: ROLE".</summary>
internal sealed class ReceiveReportHandler : Handler
{
    public override string Verb => ReportingVerbs.Receive;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("report received", "report received GROUP", "Say that a report has arrived (for a body, with a colon and who received it)", SaidIn.Privately) { ForChair = true, Read = ReportingTyped.Received }];

    public override string? Record(Turn turn) => turn.Data[ReportingVerbs.Report] ?? ReportingVerbs.Receive;

    public override void Plan(Turn turn, ReadPlan plan) => ReportingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ReportingTurn.Of(turn, read) is not { } reports)
        {
            return Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));
        }
        if (reports.Find(task => !task.IsOwed && reports.MayReceive(task)) is not { } stored)
        {
            return reports.Show(Refusals.Say(Reason.NoReportThere, turn.Words), refused: true);
        }
        var task = stored.Value.ToDomain();
        return reports.Settle(
            stored,
            new ReceiveReport(FileReportHandler.Text(turn, ReportingVerbs.For), turn.Me).Decide(task, reports.MayReceive(task), reports.Receivers(task).Count == 0, reports.Terms(task), turn.Now),
            turn.Words["Noted: it has arrived."]);
    }
}

internal static class ReportingTyped
{
    private const string On = " on ";

    public static IReadOnlyDictionary<string, string> Asked(string text) => text.LastIndexOf(On, StringComparison.OrdinalIgnoreCase) is > 0 and var at
        ? new Dictionary<string, string> { [ReportingVerbs.To] = text[..at].Trim(), [ReportingVerbs.On] = TypedDate.AsSent(text[(at + On.Length)..]) }
        : TypedCommand.All(ReportingVerbs.To, text);

    public static IReadOnlyDictionary<string, string> Filed(string text)
    {
        var (to, rest) = Split(text, ':');
        var (title, place) = Split(rest, ',');
        return new Dictionary<string, string> { [ReportingVerbs.To] = to, [ReportingVerbs.Title] = title, [ReportingVerbs.Place] = place };
    }

    public static IReadOnlyDictionary<string, string> Received(string text)
    {
        var (to, who) = Split(text, ':');
        return who.Length == 0 ? TypedCommand.All(ReportingVerbs.To, to) : new Dictionary<string, string> { [ReportingVerbs.To] = to, [ReportingVerbs.For] = who };
    }

    private static (string Before, string After) Split(string text, char at) => text.IndexOf(at, StringComparison.Ordinal) is > 0 and var place
        ? (text[..place].Trim(), text[(place + 1)..].Trim())
        : (text.Trim(), "");
}
