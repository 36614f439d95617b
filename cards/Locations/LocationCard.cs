using PanelAssistant.Cards.Disruption;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Links;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Locations;

namespace PanelAssistant.Cards.Locations;

/// <summary>A place of note, for the members of the group.</summary>
public sealed record LocationView
{
    public required Location Location { get; init; }

    public required string Agency { get; init; }

    /// <summary>Local day.</summary>
    public required DateOnly SentOn { get; init; }

    public required DateOnly Today { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    public required bool MayChair { get; init; }

    public IReadOnlyList<LinkLine> Links { get; init; } = [];

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class LocationCard
{
    public static PersonalCard Render(LocationView view, Language words) => FittingCard.Of($"Place {view.Location.Reference}", cut => Draw(view, cut, words));

    private static PersonalCard Draw(LocationView view, int cut, Language words)
    {
        var place = view.Location;
        var title = words["Place {0}", place.Reference];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(new Facts([.. Details(view, words)]));
        body.Add(Text.Typed(PlainText.Shorten(place.Why, cut)));
        body.AddRange(LinkLines.Of(view.Links, view.MayChair ? place.Forum : null, words));
        if (place.Child is { } child && view.Links.All(line => line.Link.Child != child))
        {
            body.Add(Text.Of(words["The referral speaks of {0}.", child]));
            body.Add(new Buttons([new Press(words["Link {0}", child], LinkVerbs.About(LinkVerbs.Add, new(child, RecordReference.Of(place.Reference)))) { WithInputs = false }]));
        }
        body.AddRange(DisruptionLines.Log(place.Disruption, cut, view.NameOf, words));
        body.AddRange(DisruptionLines.Add(view.Today, new(LocationVerbs.Disrupt, new KeyValuePair<string, string>(LocationVerbs.Location, place.Reference.ToString())), words));
        return new()
        {
            Summary = title,
            Body = body,
            Actions = [new Press(words["Link a child"], new(LinkVerbs.Add)) { WithInputs = false }, new Press(words["Themes"], new(LocationVerbs.Themes)) { WithInputs = false }],
        };
    }

    private static IEnumerable<Fact> Details(LocationView view, Language words)
    {
        var place = view.Location;
        yield return new(words["Kind"], place.Kind is LocationKind.Online ? words["Online"] : words["On the ground"]);
        yield return new(words["What and where"], PlainText.Escape(place.Name));
        if (place.Area is { } area)
        {
            yield return new(words["Area"], PlainText.Escape(area));
        }
        if (place.Postcode is { } postcode)
        {
            yield return new(words["Postcode"], PlainText.Escape(postcode));
        }
        if (place.Themes.Count > 0)
        {
            yield return new(words["Themes"], string.Join("; ", Themes.Of(place.Themes).Select(theme => words[theme.Title])));
        }
        yield return new(words["Linked children"], place.LinkedChildren.ToString());
        yield return new(words["From"], words["{0}, on {1}", PlainText.Escape(view.Agency), Dates.Of(view.SentOn, words)]);
    }
}
