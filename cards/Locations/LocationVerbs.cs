using PanelAssistant.Domain.Locations;

namespace PanelAssistant.Cards.Locations;

/// <summary>The published verbs about places of note, and what their presses carry.</summary>
public static class LocationVerbs
{
    public const string Show = "location.show";
    public const string Disrupt = DisruptLocation.Name;
    public const string Themes = "location.themes";

    public const string Location = "location";
    public const string After = "after";
}
