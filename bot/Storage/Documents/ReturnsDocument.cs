using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Id: the forum and the day on which its meeting was first due. It holds figures and words that name nobody.</summary>
public sealed record ReturnsDocument
{
    public int Schema { get; init; } = 1;

    public required string Forum { get; init; }

    public required DateOnly Meeting { get; init; }

    public required DateOnly Due { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public IReadOnlyList<AgencyReturnDocument>? Returns { get; init; }

    public IReadOnlyList<MeasureTargetDocument>? Targets { get; init; }

    public int? NudgeStep { get; init; }

    public DateTimeOffset? NextStep { get; init; }

    public MeetingReturns ToDomain() => new()
    {
        Forum = new(Forum),
        Meeting = Meeting,
        Due = Due,
        Usual = new(From, To),
        Returns = [.. (Returns ?? []).Select(given => given.ToDomain())],
        Targets = [.. (Targets ?? []).Select(target => new MeasureTarget(target.Measure, target.Value, new(target.By), target.At))],
        NudgeStep = NudgeStep ?? 0,
        NextStep = NextStep,
    };

    public static ReturnsDocument Of(MeetingReturns returns) => new()
    {
        Forum = returns.Forum.Value,
        Meeting = returns.Meeting,
        Due = returns.Due,
        From = returns.Usual.From,
        To = returns.Usual.To,
        Returns = returns.Returns.Count == 0 ? null : [.. returns.Returns.Select(AgencyReturnDocument.Of)],
        Targets = returns.Targets.Count == 0 ? null : [.. returns.Targets.Select(target => new MeasureTargetDocument(target.Measure, target.Value, target.By.Value, target.At))],
        NudgeStep = returns.NudgeStep == 0 ? null : returns.NudgeStep,
        NextStep = returns.NextStep,
    };
}

public sealed record AgencyReturnDocument
{
    public required string Agency { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public IReadOnlyList<MeasureFigureDocument>? Figures { get; init; }

    public string? Analysis { get; init; }

    public IReadOnlyList<ReturnSaveDocument>? Saves { get; init; }

    public int? Version { get; init; }

    public AgencyReturn ToDomain() => new()
    {
        Agency = new(Agency),
        Period = new(From, To),
        Figures = [.. (Figures ?? []).Select(figure => new MeasureFigure(figure.Measure, figure.Value, figure.Why))],
        Analysis = Analysis,
        Saves = [.. (Saves ?? []).Select(save => new ReturnSave(new(save.By), save.At))],
        Version = Version ?? 0,
    };

    public static AgencyReturnDocument Of(AgencyReturn given) => new()
    {
        Agency = given.Agency.Value,
        From = given.Period.From,
        To = given.Period.To,
        Figures = given.Figures.Count == 0 ? null : [.. given.Figures.Select(figure => new MeasureFigureDocument(figure.Measure, figure.Value, figure.Why))],
        Analysis = given.Analysis,
        Saves = given.Saves.Count == 0 ? null : [.. given.Saves.Select(save => new ReturnSaveDocument(save.By.Value, save.At))],
        Version = given.Version,
    };
}

public sealed record MeasureFigureDocument(string Measure, decimal? Value, string? Why);

public sealed record MeasureTargetDocument(string Measure, decimal? Value, string By, DateTimeOffset At);

public sealed record ReturnSaveDocument(string By, DateTimeOffset At);
