using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Screenings;

/// <summary>The published names of the buttons about screenings.</summary>
public static class ScreeningVerbs
{
    /// <summary>Asks which child a new screening is about.</summary>
    public const string Start = "screening.start";

    /// <summary>Lists a child's screenings, newest first.</summary>
    public const string History = "screening.history";

    /// <summary>Opens one screening as it was answered.</summary>
    public const string Read = "screening.read";

    /// <summary>Payload: which of the child's screenings; without it the latest.</summary>
    public const string Number = "number";

    /// <summary>Payload: the child's reference.</summary>
    public const string About = "about";

    /// <summary>Payload: where the page of the list starts.</summary>
    public const string Cursor = "after";

    public static PressPayload Reading(Screening screening) => new(
        Read,
        new KeyValuePair<string, string>(About, screening.Child.ToString()),
        new KeyValuePair<string, string>(Number, $"{screening.Number}"));

    public static IReadOnlyList<string> All { get; } = [Start, History, Read];
}
