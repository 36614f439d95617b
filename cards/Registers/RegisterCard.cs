using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Registers;

namespace PanelAssistant.Cards.Registers;

/// <param name="Open">Those of the one register that are not closed: what the document names first, then in the order in which they came.</param>
/// <param name="More">Where the next page begins.</param>
public sealed record RegisterView(TermsOfReference Terms, RegisterKind Kind, IReadOnlyList<RegisterEntry> Open, DateOnly Today, bool MayAdd, string? More = null);

/// <summary>One register of a group.</summary>
public static class RegisterCard
{
    /// <summary>As many as a card has room for.</summary>
    public const int PageSize = 10;

    /// <summary>As many main buttons as a card shows.</summary>
    private const int MostButtons = 5;

    public static PersonalCard Render(RegisterView view, Language words)
    {
        var title = words["{0}, {1}", RegisterWords.Name(view.Kind, words), view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Open.Count == 0)
        {
            body.Add(Text.Of(words["Nothing is open here."]));
        }
        if (view.Open.Count(entry => entry.IsOverdue(view.Today)) is > 0 and var late)
        {
            body.Add(new Container([Text.Of(words["Reviews overdue: {0}", late])]) { Style = "attention" });
        }
        foreach (var entry in view.Open)
        {
            body.Add(new Container(
            [
                Text.Of(RegisterWords.Line(entry, view.Today, words)),
                new Buttons([new Press(words["Open {0}", entry.Reference], RegisterVerbs.About(RegisterVerbs.Show, entry.Reference)) { WithInputs = false }]),
            ])
            { Separator = true });
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                .. view.MayAdd ? (IEnumerable<CardAction>)[new Press(RegisterWords.AddTitle(view.Kind, words), RegisterVerbs.In(RegisterVerbs.Add, view.Terms.Forum, view.Kind)) { WithInputs = false }] : [],
                .. view.More is { } after
                    ? (IEnumerable<CardAction>)[new Press(words["More"], new(RegisterVerbs.List, [new(RegisterVerbs.Forum, view.Terms.Forum.Value), new(RegisterVerbs.Kind, view.Kind.ToString()), new("after", after)])) { WithInputs = false }]
                    : [],
                new Press(words["All registers"], RegisterVerbs.In(RegisterVerbs.List, view.Terms.Forum)) { WithInputs = false },
            ],
        };
    }

    /// <summary>Every register that the reader may open, of every group.</summary>
    public static PersonalCard All(IReadOnlyList<(TermsOfReference Terms, RegisterKind Kind)> registers, Language words) => new()
    {
        Summary = words["Registers"],
        Body =
        [
            Text.Title(words["Registers"]),
            Text.Of(registers.Count == 0 ? words["No group of yours keeps one."] : words["What your groups keep a list of beside their actions."]),
        ],
        Actions = [.. registers.Take(MostButtons).Select(one => new Press(words["{0}, {1}", RegisterWords.Name(one.Kind, words), one.Terms.ShortName], RegisterVerbs.In(RegisterVerbs.List, one.Terms.Forum, one.Kind)))],
    };
}
