using PanelAssistant.Domain.Accountability;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>A report that a forum owes another forum or a body. Id: forum, receiver, clause and the receiver's meeting.</summary>
public sealed record ReportTaskDocument
{
    public const string Open = "open";

    public const string Done = "done";

    public int Schema { get; init; } = 1;

    public required string Forum { get; init; }

    public required string To { get; init; }

    /// <summary><see cref="Open"/> until it has been filed and has arrived.</summary>
    public required string Standing { get; init; }

    public required string Clause { get; init; }

    public required string What { get; init; }

    public bool ChairAttends { get; init; }

    public bool WhenAsked { get; init; }

    public required DateOnly Meeting { get; init; }

    public required DateOnly Due { get; init; }

    public ReportFiledDocument? Filed { get; init; }

    public ReportReceivedDocument? Received { get; init; }

    public int NudgeStep { get; init; }

    public DateTimeOffset? NextStep { get; init; }

    public ReportTask ToDomain() => new()
    {
        Forum = new(Forum),
        To = To,
        Clause = Clause,
        What = What,
        ChairAttends = ChairAttends,
        WhenAsked = WhenAsked,
        Meeting = Meeting,
        Due = Due,
        Filed = Filed is { } filed ? new(new(filed.By), filed.At, filed.Title, filed.Place) : null,
        Received = Received is { } received ? new(new(received.By), received.At, received.For) : null,
        NudgeStep = NudgeStep,
        NextStep = NextStep,
    };

    public static ReportTaskDocument From(ReportTask task) => new()
    {
        Forum = task.Forum.Value,
        To = task.To,
        Standing = task.Received is null ? Open : Done,
        Clause = task.Clause,
        What = task.What,
        ChairAttends = task.ChairAttends,
        WhenAsked = task.WhenAsked,
        Meeting = task.Meeting,
        Due = task.Due,
        Filed = task.Filed is { } filed ? new(filed.By.Value, filed.At, filed.Title, filed.Place) : null,
        Received = task.Received is { } received ? new(received.By.Value, received.At, received.For) : null,
        NudgeStep = task.NudgeStep,
        NextStep = task.NextStep,
    };
}

public sealed record ReportFiledDocument(string By, DateTimeOffset At, string Title, string Place);

public sealed record ReportReceivedDocument(string By, DateTimeOffset At, string? For);
