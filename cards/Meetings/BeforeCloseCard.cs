using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>What whoever closes a meeting sees first: what has no decision, what is not closed, what the chair answers for.</summary>
public sealed record BeforeCloseView
{
    public required TermsOfReference Terms { get; init; }

    public required Meeting Meeting { get; init; }

    public required IReadOnlyList<CaseReference> Undecided { get; init; }

    /// <summary>Children whose item is not closed, where the terms ask for that.</summary>
    public required IReadOnlyList<CaseReference> Open { get; init; }

    /// <summary>Children of whom it was not said whether going missing is linked to anything.</summary>
    public required IReadOnlyList<CaseReference> LinksLacking { get; init; }

    /// <summary>False when there was more than one reading brought.</summary>
    public required bool Whole { get; init; }

    public IReadOnlyDictionary<string, bool> Answers { get; init; } = new Dictionary<string, bool>();

    public string? CarryWhy { get; init; }

    /// <summary>Nothing was said of the minutes and actions of the last meeting, which come first.</summary>
    public bool PreviousLacking { get; init; }

    public string? Said { get; init; }
}

public static class BeforeCloseCard
{
    private const int MostShown = 60;

    private const int MostButtons = 6;

    public static PersonalCard Render(BeforeCloseView view, Language words)
    {
        var title = words["Before the meeting of {0} on {1} is closed", view.Terms.ShortName, Dates.Of(view.Meeting.On, words)];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        if (view.PreviousLacking)
        {
            body.Add(Text.Section(view.Terms.FirstItem!.Title));
            body.Add(Text.Of(PreviousWords.Of(null, static _ => "", words)));
            body.Add(PreviousWords.Why(null, words));
            body.Add(new Buttons([PreviousWords.Reviewed(view.Meeting, words), PreviousWords.Skip(view.Meeting, words)]));
        }
        Listed(words["Not decided today"], view.Undecided);
        Listed(words["Not closed"], view.Open);
        Listed(words["Links of going missing not answered"], view.LinksLacking);
        if (!view.Whole)
        {
            body.Add(Text.Of(words["There are more than are shown here."]));
        }
        if (view.Open.Count > 0)
        {
            body.Add(new Buttons([.. view.Open.Take(MostButtons).Select(child => new Press(words["Open {0}", child], ItemVerbs.About(ItemVerbs.Open, view.Terms.Forum, child)) { WithInputs = false })]));
            body.Add(new TextInput(MeetingVerbs.CarryWhy, words["If they stay open: why are they carried over?"]) { Multiline = true, MaxLength = MeetingCheck.MostWhy, Value = view.CarryWhy });
        }
        if (view.Terms.CloseChecklist is { } checklist)
        {
            body.Add(Text.Section(words["What the chair answers for"]));
            var clause = view.Terms.Clause(checklist.Clause);
            body.Add(Text.Note(words["{0} ({1})", clause.Rule, clause.Source]));
            body.AddRange(checklist.Questions.Select(question => new ChoiceInput(MeetingVerbs.Answer(question.Id), words[question.Text], [new(words["Yes"], ChoiceField.Yes), new(words["No"], ChoiceField.No)])
            {
                Expanded = true,
                Value = view.Answers.TryGetValue(question.Id, out var yes) ? (yes ? ChoiceField.Yes : ChoiceField.No) : null,
            }));
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = [new Press(words["Close the meeting"], MeetingVerbs.About(MeetingVerbs.Close, view.Meeting, new KeyValuePair<string, string>(MeetingVerbs.Seen, ChoiceField.Yes))) { Style = "positive" }],
        };

        void Listed(string label, IReadOnlyList<CaseReference> children)
        {
            if (children.Count > 0)
            {
                body.Add(Text.Of($"{label}: {string.Join(", ", children.Take(MostShown))}{(children.Count > MostShown ? " …" : "")}"));
            }
        }
    }
}
