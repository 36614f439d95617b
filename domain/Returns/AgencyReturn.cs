namespace PanelAssistant.Domain.Returns;

/// <summary>What one agency gives for one meeting. Half filled in it is kept, and open until it is complete or the meeting is over.</summary>
public sealed record AgencyReturn
{
    public const int MostAnalysis = 1500;

    public const int MostWhy = 200;

    /// <summary>Who saved it is kept so often; the trail keeps all.</summary>
    public const int MostSaves = 10;

    public required AgencyId Agency { get; init; }

    public required ReturnPeriod Period { get; init; }

    /// <summary>One for each measure that was answered.</summary>
    public IReadOnlyList<MeasureFigure> Figures { get; init; } = [];

    public string? Analysis { get; init; }

    /// <summary>The latest last.</summary>
    public IReadOnlyList<ReturnSave> Saves { get; init; } = [];

    /// <summary>How often it was saved: a card that was drawn before somebody else saved says so by it.</summary>
    public int Version { get; init; }

    public MeasureFigure? Figure(string measure) => Figures.FirstOrDefault(figure => figure.Measure == measure);

    /// <summary>A return without figures and words, emptied by who saved it last, is none.</summary>
    public bool SaysSomething => Figures.Count > 0 || Analysis is not null;
}

/// <summary>A figure, or why there is none.</summary>
/// <param name="Value">Nothing where <paramref name="Why"/> says why.</param>
public sealed record MeasureFigure(string Measure, decimal? Value, string? Why);

public sealed record ReturnSave(PersonId By, DateTimeOffset At);
