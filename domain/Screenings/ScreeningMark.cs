namespace PanelAssistant.Domain.Screenings;

/// <summary>Which screening of a child something rests on, and when it was there.</summary>
public sealed record ScreeningMark(int Number, DateTimeOffset At)
{
    public static ScreeningMark Of(Screening screening) => new(screening.Number, screening.At);
}
