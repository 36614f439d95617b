namespace PanelAssistant.Cards.Screenings;

/// <summary>The published names of the buttons about screenings.</summary>
public static class ScreeningVerbs
{
    /// <summary>Asks which child a new screening is about.</summary>
    public const string Start = "screening.start";

    /// <summary>Lists a child's screenings, newest first.</summary>
    public const string History = "screening.history";

    /// <summary>Payload: the child's reference.</summary>
    public const string About = "about";

    /// <summary>Payload: where the page of the list starts.</summary>
    public const string Cursor = "after";

    public static IReadOnlyList<string> All { get; } = [Start, History];
}
