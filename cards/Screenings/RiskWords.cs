using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Screenings;

/// <summary>Levels and trends in words, with a sign beside the words: never by colour alone.</summary>
public static class RiskWords
{
    public static string Of(RiskLevel level, Language words) => words[ScreeningForm.Levels[(int)level].Title];

    public static string Of(Confidence confidence, Language words) => words[ScreeningForm.Sureness[(int)confidence].Title];

    public static string Of(Trend trend, Language words) => trend switch
    {
        Trend.First => words["● First screening"],
        Trend.Up => words["▲ Risk is judged higher than last time"],
        Trend.Down => words["▼ Risk is judged lower than last time"],
        Trend.Same => words["■ Risk is judged the same as last time"],
        Trend.NotComparable => words["○ Not comparable: the last screening used another version of the tool"],
        _ => throw new ArgumentOutOfRangeException(nameof(trend)),
    };
}
