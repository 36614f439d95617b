using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.NoNames;

namespace PanelAssistant.Cards.NoNames;

/// <param name="Forum">The forum whose items these are; nothing for the reader's own.</param>
/// <param name="Groups">Forums that take such items and in which the reader has a seat.</param>
/// <param name="Next">Where the next page starts, or nothing at the end.</param>
public sealed record NoNamesListView(ForumId? Forum, IReadOnlyList<NoNamesLine> Items, IReadOnlyList<(ForumId Forum, string Name)> Groups, string? Next);

/// <param name="SentOn">Local day.</param>
public sealed record NoNamesLine(NoNamesReference Reference, AgeBand Age, string Area, DateOnly SentOn);

/// <summary>Items without a name: the reader's own, or those of a forum, newest first.</summary>
public static class NoNamesListCard
{
    public const int PageSize = 6;

    public static PersonalCard Render(NoNamesListView view, Language words)
    {
        var title = words["Items without a name"];
        List<Element> body = [Text.Title(title)];
        if (view.Items.Count == 0)
        {
            body.Add(Text.Of(words["There is none. Type \"refer no names\" to bring a child without a name."]));
        }
        foreach (var line in view.Items)
        {
            body.Add(new Container(
            [
                Text.Of(words["{0}, sent on {1}", line.Reference, Dates.Of(line.SentOn, words)]) with { Weight = "Bolder" },
                Text.Of($"{words[line.Age.Title()]} · {PlainText.Escape(line.Area)}") with { Spacing = "None" },
                new Buttons([new Press(words["Open {0}", line.Reference], NoNamesVerbs.Of(line.Reference))]),
            ])
            { Separator = true });
        }
        List<CardAction> actions = [];
        if (view.Next is { } next)
        {
            actions.Add(new Press(words["More"], Of(view.Forum, next)));
        }
        if (view.Forum is null)
        {
            actions.Add(new Press(words["Bring a child without a name"], new FormPress(NoNamesForm.Id).As(FormVerbs.Open)));
            actions.AddRange(view.Groups.Take(3).Select(group => new Press(words["Items of {0}", group.Name], Of(group.Forum, null))));
        }
        return new() { Summary = title, Body = body, Actions = actions };
    }

    private static PressPayload Of(ForumId? forum, string? after)
    {
        List<KeyValuePair<string, string>> values = [];
        if (forum is { } named)
        {
            values.Add(new(NoNamesVerbs.Forum, named.Value));
        }
        if (after is not null)
        {
            values.Add(new(NoNamesVerbs.After, after));
        }
        return new(NoNamesVerbs.Show, values);
    }
}
