using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Id: the group, the child, the meeting and who is asked.</summary>
public sealed record UpdateDocument
{
    public int Schema { get; init; } = 1;

    public required string Forum { get; init; }

    public required string Child { get; init; }

    public required DateOnly Meeting { get; init; }

    public string? Agency { get; init; }

    public string? To { get; init; }

    public required DateTimeOffset Asked { get; init; }

    public required DateOnly ReplyBy { get; init; }

    public required UpdateState State { get; init; }

    public string? Text { get; init; }

    public DateOnly? SharedOn { get; init; }

    public bool AsksReport { get; init; }

    public ReportBackDocument? Report { get; init; }

    public string? RepliedBy { get; init; }

    public DateTimeOffset? Replied { get; init; }

    public DateTimeOffset? NextNudge { get; init; }

    /// <summary>Whose answer is awaited: what their list is read by.</summary>
    public string? Awaits => State is UpdateState.Awaited || (AsksReport && Report is null) ? To : null;

    public UpdateAsk ToDomain() => new()
    {
        Forum = new(Forum),
        Child = CaseReference.TryParse(Child, out var child) ? child : throw new InvalidDataException("An update without a child."),
        Meeting = Meeting,
        Agency = Agency is null ? null : new AgencyId(Agency),
        To = To is null ? null : new PersonId(To),
        Asked = Asked,
        ReplyBy = ReplyBy,
        State = State,
        Text = Text,
        SharedOn = SharedOn,
        AsksReport = AsksReport,
        Report = Report is null ? null : new(Report.What, new(Report.By), Report.At),
        RepliedBy = RepliedBy is null ? null : new PersonId(RepliedBy),
        Replied = Replied,
        NextNudge = NextNudge,
    };

    public static UpdateDocument From(UpdateAsk ask) => new()
    {
        Forum = ask.Forum.Value,
        Child = ask.Child.ToString(),
        Meeting = ask.Meeting,
        Agency = ask.Agency?.Value,
        To = ask.To?.Value,
        Asked = ask.Asked,
        ReplyBy = ask.ReplyBy,
        State = ask.State,
        Text = ask.Text,
        SharedOn = ask.SharedOn,
        AsksReport = ask.AsksReport,
        Report = ask.Report is { } report ? new(report.What, report.By.Value, report.At) : null,
        RepliedBy = ask.RepliedBy?.Value,
        Replied = ask.Replied,
        NextNudge = ask.NextNudge,
    };
}

public sealed record ReportBackDocument(string? What, string By, DateTimeOffset At);
