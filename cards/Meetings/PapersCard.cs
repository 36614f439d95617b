using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>The papers of a group's meeting as one reader sees them, with what the reader owes.</summary>
public sealed record PapersView
{
    public required TermsOfReference Terms { get; init; }

    public required DateOnly Today { get; init; }

    public required Meeting Meeting { get; init; }

    public required PapersDeadline Deadline { get; init; }

    public required PersonId Me { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    /// <summary>People who read the papers.</summary>
    public required int Readers { get; init; }

    /// <summary>The reader runs the meeting: asks for papers, sends them out, answers proposals.</summary>
    public required bool MayRun { get; init; }

    /// <summary>Members of whom a paper may be asked.</summary>
    public IReadOnlyList<Choice> Members { get; init; } = [];

    /// <summary>Other groups whose papers the reader has.</summary>
    public IReadOnlyList<TermsOfReference> Others { get; init; } = [];

    /// <summary>The first paper and proposal shown, counted from 0.</summary>
    public int From { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class PapersCard
{
    public const int PageSize = 8;

    private const int MostOthers = 3;

    public static PersonalCard Render(PapersView view, Language words)
    {
        var title = words["Papers of {0}, {1}", view.Terms.ShortName, Dates.Of(view.Meeting.On, words)];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(Text.Of(AgendaWords.Papers(view.Deadline, view.Today, words)));
        body.AddRange(Standing(view, words));
        body.AddRange(Owed(view, words));
        body.AddRange(PaperLines.Papers(view, words));
        body.AddRange(PaperLines.Proposals(view, words));
        if (view.Meeting.State is not MeetingState.Closed)
        {
            body.AddRange(PaperInputs.Of(view, words));
        }
        return new() { Summary = title, Body = body, Actions = [.. Actions(view, words)] };
    }

    /// <summary>What has gone out, and whether it was read.</summary>
    private static IEnumerable<Element> Standing(PapersView view, Language words)
    {
        if (view.Meeting.Circulations is not [.., var last] sent)
        {
            yield return Text.Of(words["The final agenda has not gone out yet."]);
            yield break;
        }
        yield return Text.Of(words["The final agenda and papers went out on {0}.", Dates.OfMoment(sent[0].At, words)]);
        foreach (var supplement in sent.Skip(1))
        {
            yield return Text.Of(words["Supplement {0}, {1}: {2}", supplement.Number, Dates.OfMoment(supplement.At, words), PlainText.Escape(supplement.Changed ?? "")]) with { Spacing = "Small" };
        }
        yield return Text.Of(words["Read by {0} of {1}.", view.Meeting.Readers.Count(read => read.Until >= last.Number), view.Readers]) with { Spacing = "Small" };
        yield return view.Meeting.HasRead(view.Me)
            ? Text.Of(words["You have read them."])
            : new Buttons([new Press(words["I have read them"], MeetingVerbs.About(PaperVerbs.Read, view.Meeting)) { WithInputs = false, Style = "positive" }]);
    }

    private static IEnumerable<Element> Owed(PapersView view, Language words)
    {
        var owed = view.Meeting.Papers.Where(paper => paper.IsAwaited && paper.From == view.Me).ToList();
        if (owed.Count == 0)
        {
            yield break;
        }
        yield return Text.Section(words["You owe"]);
        foreach (var paper in owed)
        {
            yield return Text.Typed(paper.Title);
        }
        yield return new ChoiceInput(PaperVerbs.Number, words["Which paper?"], [.. owed.Select(paper => new Choice(PlainText.Clean(paper.Title), $"{paper.Number}"))]) { Value = $"{owed[0].Number}" };
        yield return new TextInput(PaperVerbs.HandPlace, words["Where is it kept? A link, or a reference"]) { MaxLength = Paper.MostPlace };
        yield return new Buttons([new Press(words["Hand it in"], MeetingVerbs.About(PaperVerbs.Hand, view.Meeting))]);
    }

    private static IEnumerable<CardAction> Actions(PapersView view, Language words)
    {
        if (Math.Max(view.Meeting.Papers.Count, view.Meeting.Proposals.Count) > view.From + PageSize)
        {
            yield return new Press(words["More"], MeetingVerbs.About(PaperVerbs.Mine, view.Meeting, new KeyValuePair<string, string>(PaperVerbs.From, $"{view.From + PageSize}"))) { WithInputs = false };
        }
        yield return new Press(words["Agenda"], AgendaVerbs.Of(view.Terms.Forum)) { WithInputs = false };
        if (view.MayRun && view.Meeting.Circulations.Count > 0)
        {
            yield return new Press(words["Who has it"], MeetingVerbs.About(PaperVerbs.Log, view.Meeting)) { WithInputs = false };
        }
        foreach (var other in view.Others.Take(MostOthers))
        {
            yield return new Press(words["Papers of {0}", other.ShortName], MeetingVerbs.About(PaperVerbs.Mine, other.Forum)) { WithInputs = false };
        }
    }
}
