using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Links;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Locations;

namespace PanelAssistant.Cards.Locations;

/// <param name="Cut">There are more places than were counted.</param>
public sealed record ThemesView(ThemeReport Report, bool Cut);

/// <summary>Which places link several children, and what about: counts and references only.</summary>
public static class ThemesCard
{
    private const int MostPlaces = 12;

    public static PersonalCard Render(ThemesView view, Language words)
    {
        var title = words["Themes"];
        List<Element> body = [Text.Title(title)];
        if (view.Report.Places.Count == 0)
        {
            body.Add(Text.Of(words["No place has a linked child yet. Type \"link\", a child's reference and a place's, for example: link CH-2041 LOC-7"]));
        }
        if (view.Report.Themes.Count > 0)
        {
            body.Add(Text.Section(words["Places by theme"]));
            body.Add(new Facts([.. view.Report.Themes.Select(counted => new Fact(words[counted.Theme.Title], counted.Places.ToString()))]));
        }
        foreach (var place in view.Report.Places.Take(MostPlaces))
        {
            body.Add(new Container(
            [
                Text.Of(place.LinkedChildren == 1 ? words["{0}: 1 linked child", place.Reference] : words["{0}: {1} linked children", place.Reference, place.LinkedChildren]) with { Weight = "Bolder" },
                .. place.Themes.Count == 0 ? [] : new Element[] { Text.Of(string.Join("; ", Themes.Of(place.Themes).Select(theme => words[theme.Title]))) with { Spacing = "None" } },
                new Buttons([new Press(words["Open {0}", place.Reference], LinkVerbs.Open(RecordReference.Of(place.Reference)))]),
            ])
            { Separator = true });
        }
        if (view.Cut || view.Report.Places.Count > MostPlaces)
        {
            body.Add(Text.Note(words["The places with the most children are shown."]));
        }
        return new() { Summary = title, Body = body };
    }
}
