using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>How one meeting left a child; stands in the child's item.</summary>
public sealed record ItemClosingDocument(string By, DateTimeOffset At)
{
    public DateOnly? Meeting { get; init; }

    public int Actions { get; init; }

    public string? NoActionWhy { get; init; }

    public string? Monitor { get; init; }

    public DateOnly? MonitorOn { get; init; }

    public bool ChallengeConsidered { get; init; }

    public RiskLevel? Level { get; init; }

    public RiskLevel? ToolLevel { get; init; }

    public string? LevelWhy { get; init; }

    public InterventionReview? Interventions { get; init; }

    public DateOnly? ReviewOn { get; init; }

    public string? EndWhy { get; init; }

    public ItemClosing ToDomain() => new()
    {
        Meeting = Meeting,
        Actions = Actions,
        NoActionWhy = NoActionWhy,
        Monitor = Monitor is null ? null : new PersonId(Monitor),
        MonitorOn = MonitorOn,
        ChallengeConsidered = ChallengeConsidered,
        Level = Level,
        ToolLevel = ToolLevel,
        LevelWhy = LevelWhy,
        Interventions = Interventions,
        ReviewOn = ReviewOn,
        EndWhy = EndWhy,
        By = new(By),
        At = At,
    };

    public static ItemClosingDocument Of(ItemClosing closing) => new(closing.By.Value, closing.At)
    {
        Meeting = closing.Meeting,
        Actions = closing.Actions,
        NoActionWhy = closing.NoActionWhy,
        Monitor = closing.Monitor?.Value,
        MonitorOn = closing.MonitorOn,
        ChallengeConsidered = closing.ChallengeConsidered,
        Level = closing.Level,
        ToolLevel = closing.ToolLevel,
        LevelWhy = closing.LevelWhy,
        Interventions = closing.Interventions,
        ReviewOn = closing.ReviewOn,
        EndWhy = closing.EndWhy,
    };
}

public sealed record PaperCheckDocument(string Paper, PaperAnswer Answer, DateOnly? Meeting, string By, DateTimeOffset At, DateOnly? Seen, string? Why, int? Action)
{
    public PaperCheck ToDomain() => new(Paper, Answer, Meeting, new(By), At)
    {
        Seen = Seen,
        Why = Why,
        Action = Action is { } number ? ActionReference.Of(number) : null,
    };

    public static PaperCheckDocument Of(PaperCheck check) => new(check.Paper, check.Answer, check.Meeting, check.By.Value, check.At, check.Seen, check.Why, check.Action?.Number);
}

public sealed record ScrutinyDocument(string Paper, string Agency, string Text, DateOnly? Meeting, string By, DateTimeOffset At)
{
    public PaperScrutiny ToDomain() => new(Paper, new(Agency), Text, Meeting, new(By), At);

    public static ScrutinyDocument Of(PaperScrutiny said) => new(said.Paper, said.Agency.Value, said.Text, said.Meeting, said.By.Value, said.At);
}

public sealed record PlanDocument(string Text, DateOnly? Meeting, string By, DateTimeOffset At)
{
    public PlanSummary ToDomain() => new(Text, Meeting, new(By), At);

    public static PlanDocument Of(PlanSummary plan) => new(plan.Text, plan.Meeting, plan.By.Value, plan.At);
}
