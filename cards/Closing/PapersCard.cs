using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Closing;

/// <summary>The papers of one child for one meeting: what is there, what is not, what agencies say to each.</summary>
public sealed record ChildPapersView
{
    /// <summary>As it stands in the meeting that closes it.</summary>
    public required ForumItem Item { get; init; }

    public required TermsOfReference Terms { get; init; }

    /// <summary>A completed screening of the child is held here.</summary>
    public bool Screened { get; init; }

    /// <summary>The reader answers the questions.</summary>
    public bool MayCheck { get; init; }

    /// <summary>The reader gives actions.</summary>
    public bool MayChair { get; init; }

    /// <summary>The reader opens the record: sees what agencies say, and says it for their own.</summary>
    public bool MayScrutinise { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class PapersCard
{
    public static PersonalCard Render(ChildPapersView view, Language words) => FittingCard.Of("The papers of a child", cut => Draw(view, cut, words));

    private static PersonalCard Draw(ChildPapersView view, int cut, Language words)
    {
        var item = view.Item;
        var title = words["Papers of {0}, {1}", item.Child, view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        if (item.Meeting is { } day)
        {
            body.Add(Text.Note(words["For the meeting of {0}", Dates.Of(day, words)]));
        }
        foreach (var paper in view.Terms.ChildPapers)
        {
            body.Add(Line(view, paper, cut, words));
        }
        if (PaperChecks.PlanOf(item) is { } plan)
        {
            body.Add(Text.Section(words["The child's plan"]));
            body.Add(Text.Typed(PlainText.Shorten(plan.Text, cut)));
        }
        if (view.MayScrutinise && item.IsHere)
        {
            body.AddRange(Scrutiny(view, words));
        }
        List<CardAction> actions = [];
        if (view.MayCheck && item.IsHere)
        {
            actions.Add(ClosingVerbs.Check(item, words["Answer"]) with { Style = "positive" });
        }
        actions.Add(new Press(words["Back to the item"], ItemVerbs.About(ItemVerbs.Open, item.Forum, item.Child)) { WithInputs = false });
        return new() { Summary = title, Body = body, Actions = actions };
    }

    private static Container Line(ChildPapersView view, ChildPaper paper, int cut, Language words)
    {
        var check = PaperChecks.Of(view.Item, paper);
        var answer = check is null
            ? paper.HeldHere && view.Screened ? words["A completed screening is held here. Not answered yet."] : words["Not answered yet."]
            : ClosingWords.Of(check with { Why = check.Why is { } why ? PlainText.Escape(PlainText.Shorten(why, cut)) : null }, words);
        List<Element> lines = [Text.Of(words[paper.Title]) with { Weight = "Bolder" }, Text.Of(answer) with { Spacing = "None", Color = check is { IsGap: true } ? "Attention" : null }];
        if (view.MayScrutinise)
        {
            lines.AddRange(PaperChecks.ScrutinyOf(view.Item, paper.Id, view.Item.Meeting)
                .Select(said => Text.Of($"{view.Terms.Agency(said.Agency).Name}: {PlainText.Escape(PlainText.Shorten(said.Text, cut))}") with { Spacing = "Small" }));
        }
        if (view.MayChair && check is { IsGap: true, Action: null })
        {
            lines.Add(new Buttons([new Press(words["Give the action to bring it"], ClosingVerbs.On(ClosingVerbs.Gap, view.Item, new KeyValuePair<string, string>(ClosingVerbs.Paper, paper.Id))) { WithInputs = false }]));
        }
        return new(lines) { Separator = true, Spacing = "Small" };
    }

    private static IEnumerable<Element> Scrutiny(ChildPapersView view, Language words) =>
    [
        Text.Section(words["What your agency says to a paper"]),
        new ChoiceInput(ClosingVerbs.Paper, words["Which paper?"], [.. view.Terms.ChildPapers.Where(paper => !paper.OnlyConfirmed).Select(paper => new Choice(words[paper.Title], paper.Id))]) { Placeholder = words["Choose one"] },
        new TextInput(ClosingVerbs.Words, words["Is it sound, and what is missing in it?"]) { Multiline = true, MaxLength = PaperScrutiny.MostText },
        new Buttons([new Press(words["Record it for my agency"], ClosingVerbs.On(ClosingVerbs.Scrutinise, view.Item))]),
    ];
}
