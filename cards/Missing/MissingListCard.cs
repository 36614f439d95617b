using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Cards.Missing;

/// <summary>Children whose episodes meet the criteria on the day asked for.</summary>
public sealed record MissingListView
{
    /// <summary>The next meeting, or today where no meeting is known.</summary>
    public required DateOnly Day { get; init; }

    public required MissingRule Rule { get; init; }

    public required IReadOnlyList<MissingLine> Lines { get; init; }

    public string? Next { get; init; }
}

/// <param name="IsShut">A conflict of interest of the reader's shuts what is about the child: the reference alone stands there.</param>
public sealed record MissingLine(CaseReference Child, IReadOnlyList<MissingGroundKind> Grounds, bool StillMissing, bool IsShut = false);

public static class MissingListCard
{
    public static PersonalCard Render(MissingListView view, Language words)
    {
        var title = words["Missing: who meets the criteria on {0}", Dates.Of(view.Day, words)];
        List<Element> body = [Text.Title(title), Text.Note(MissingWords.Rule(view.Rule, words))];
        if (view.Lines.Count == 0)
        {
            body.Add(Text.Of(view.Next is null ? words["Nobody."] : words["Nobody on this page. There is more."]));
        }
        foreach (var line in view.Lines)
        {
            if (line.IsShut)
            {
                body.Add(new Container([Text.Of(line.Child.ToString()) with { Weight = "Bolder" }, Text.Note(ActionWords.Shut(words))]) { Separator = true });
                continue;
            }
            body.Add(new Container(
            [
                Text.Of(line.StillMissing ? words["{0}, still missing", line.Child] : line.Child.ToString()) with { Weight = "Bolder" },
                Text.Of(MissingWords.Grounds(line.Grounds, words)) with { Spacing = "None" },
                new Buttons([new Press(words["Open {0}", line.Child], MissingVerbs.About(MissingVerbs.Show, new(line.Child, null)))]),
            ])
            { Separator = true });
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = view.Next is null ? [] : [new Press(words["More"], new(MissingVerbs.List, new KeyValuePair<string, string>(MissingVerbs.After, view.Next)))],
        };
    }
}
