using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Cards.PersonsOfInterest;

/// <param name="Next">Where the next page starts, or nothing at the end.</param>
public sealed record PersonListView(IReadOnlyList<PersonListLine> Items, string? Next);

/// <param name="SentOn">Local day.</param>
public sealed record PersonListLine(PersonReference Reference, PersonStanding Standing, DateOnly SentOn);

/// <summary>That there are items, and how they stand: no word of what they say.</summary>
public static class PersonListCard
{
    public const int PageSize = 8;

    public static PersonalCard Render(PersonListView view, Language words)
    {
        var title = words["Persons of interest"];
        List<Element> body = [Text.Title(title)];
        if (view.Items.Count == 0)
        {
            body.Add(Text.Of(words["There is none."]));
        }
        foreach (var line in view.Items)
        {
            body.Add(new Container(
            [
                Text.Of(words["{0}, referred on {1}", line.Reference, Dates.Of(line.SentOn, words)]) with { Weight = "Bolder" },
                Text.Of(Standing(line.Standing, words)) with { Spacing = "None" },
                new Buttons([new Press(words["Open {0}", line.Reference], PersonVerbs.About(PersonVerbs.Show, line.Reference))]),
            ])
            { Separator = true });
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = view.Next is { } next ? [new Press(words["More"], new(PersonVerbs.List, new KeyValuePair<string, string>(PersonVerbs.After, next)))] : [],
        };
    }

    internal static string Standing(PersonStanding standing, Language words) => standing switch
    {
        PersonStanding.OnAgenda => words["On the agenda"],
        PersonStanding.NotOnAgenda => words["Not on the agenda"],
        _ => words["The officer has not decided yet"],
    };
}
