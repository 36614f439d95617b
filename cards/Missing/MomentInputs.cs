using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Cards.Missing;

/// <summary>A day and a time to fill in, and which of the two when the clock showed that time twice.</summary>
/// <param name="Name">The start of the inputs' names: "started" gives startedOn, startedAt and startedWhich.</param>
/// <param name="On">As yyyy-MM-dd, or whatever was typed before.</param>
/// <param name="At">As HH:mm, or whatever was typed before.</param>
/// <param name="AskWhich">That time comes twice: the question stands on the card.</param>
/// <param name="Which">The answer to it, if it was given.</param>
public sealed record MomentInputs(string Name, string? On, string? At, bool AskWhich = false, string? Which = null)
{
    public const string Start = "started";
    public const string Back = "returned";
    public const string When = "when";
    public const string First = "first";
    public const string Second = "second";

    public static MomentInputs Of(string name, DateTimeOffset? moment) => moment is { } known ? Of(name, WallTime.Of(known)) : new(name, null, null);

    /// <summary>As it was filled in; with the question which of the two, where that time comes twice.</summary>
    public static MomentInputs Of(string name, WallTime wall) => new(
        name,
        wall.Date.ToString("yyyy-MM-dd"),
        wall.Time.ToString("HH:mm"),
        UkTime.Resolve(wall.Date, wall.Time).Fit is LocalFit.Twice,
        wall.Which switch
        {
            WhichTime.First => First,
            WhichTime.Second => Second,
            _ => null,
        });

    public static string OnName(string name) => $"{name}On";

    public static string AtName(string name) => $"{name}At";

    public static string WhichName(string name) => $"{name}Which";

    /// <param name="day">The label of the day.</param>
    /// <param name="time">The label of the time.</param>
    internal IEnumerable<Element> Draw(string day, string time, Language words)
    {
        yield return new DateInput(OnName(Name), day) { Value = On };
        yield return new TimeInput(AtName(Name), time) { Value = At };
        if (AskWhich)
        {
            yield return new ChoiceInput(WhichName(Name), words["That time comes twice. Which of the two?"], Choices(words)) { Expanded = true, Value = Which };
        }
    }

    internal static IReadOnlyList<Choice> Choices(Language words) =>
        [new(words["The first, before the clocks went back"], First), new(words["The second, after the clocks went back"], Second)];
}
