using PanelAssistant.Domain.Links;

namespace PanelAssistant.Domain.Locations;

/// <summary>Where children meet the same places, by counts and references only (Halton CSOG, section 1: themes and trends).</summary>
/// <param name="Places">Places with a linked child, most children first.</param>
/// <param name="Themes">How many of these places carry each theme, most places first.</param>
public sealed record ThemeReport(IReadOnlyList<Location> Places, IReadOnlyList<(Theme Theme, int Places)> Themes)
{
    public static ThemeReport Of(IEnumerable<Location> locations)
    {
        var places = locations.Where(location => location.LinkedChildren > 0)
            .OrderByDescending(location => location.LinkedChildren).ThenBy(location => location.Reference.Number).ToList();
        return new(
            places,
            [
                .. Links.Themes.All.Select(theme => (theme, places.Count(place => place.Themes.Contains(theme.Id))))
                    .Where(counted => counted.Item2 > 0).OrderByDescending(counted => counted.Item2),
            ]);
    }
}
