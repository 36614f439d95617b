using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Registers;

namespace PanelAssistant.Cards.Registers;

/// <summary>One entry with what was said to it.</summary>
public sealed record EntryView
{
    public required RegisterEntry Entry { get; init; }

    public required TermsOfReference Terms { get; init; }

    public required DateOnly Today { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    public bool MayNote { get; init; }

    /// <summary>The reader owns it or runs the group.</summary>
    public bool MayChange { get; init; }

    public bool MayAct { get; init; }

    /// <summary>Members who can own it.</summary>
    public IReadOnlyList<Choice> Owners { get; init; } = [];

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class EntryCard
{
    /// <summary>The latest are shown.</summary>
    private const int MostNotes = 6;

    private const int MostActions = 2;

    public static PersonalCard Render(EntryView view, Language words)
    {
        var entry = view.Entry;
        var title = words["{0}, {1}", entry.Reference, RegisterWords.Name(entry.Kind, words)];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(Text.Typed(entry.Title));
        if (entry.IsOverdue(view.Today))
        {
            body.Add(new Container([Text.Of(words["Its review is overdue."])]) { Style = "attention" });
        }
        body.Add(new Facts([.. Facts(view, words)]));
        foreach (var note in entry.Notes.TakeLast(MostNotes))
        {
            body.Add(Text.Section(words["{0}, {1}, {2}", PlainText.Escape(view.NameOf(note.By)), Agency(note, view.Terms, words), Dates.OfMoment(note.At, words)]));
            body.Add(Text.Typed(note.Text));
        }
        if (entry.Notes.Count > MostNotes)
        {
            body.Add(Text.Of(words["Earlier notes: {0}", entry.Notes.Count - MostNotes]));
        }
        if (entry.Closed is { } closed)
        {
            body.Add(Text.Section(words["Closed on {0} by {1}", Dates.OfMoment(closed.At, words), PlainText.Escape(view.NameOf(closed.By))]));
            body.Add(Text.Typed(closed.Text));
        }
        Inputs(view, body, words);
        return new() { Summary = title, Body = body, Actions = [.. Actions(view, words)] };
    }

    private static IEnumerable<Fact> Facts(EntryView view, Language words)
    {
        var entry = view.Entry;
        if (entry.Audience is { } audience)
        {
            yield return new(words["For or from"], PlainText.Escape(audience));
        }
        yield return new(words["Owner"], entry.Owner is { } owner ? PlainText.Escape(view.NameOf(owner)) : words["Nobody yet"]);
        yield return new(words["Review by"], entry.ReviewOn is { } day ? Dates.Of(day, words) : words["No date"]);
        if (entry.By is { } by)
        {
            yield return new(words["Written by"], words["{0}, {1}", PlainText.Escape(view.NameOf(by)), Dates.OfMoment(entry.At, words)]);
        }
        if (entry.Actions.Count > 0)
        {
            yield return new(words["Actions"], string.Join(", ", entry.Actions));
        }
        if (entry.Kind is RegisterKind.Protocols && entry.IsOpen)
        {
            var silent = string.Join(", ", entry.Silent(view.Terms).Select(agency => agency.Name));
            yield return new(words["No note yet from"], silent.Length == 0 ? words["Every agency has said how it carries it out."] : silent);
        }
    }

    private static string Agency(EntryNote note, TermsOfReference terms, Language words) => note.Agency is { } agency ? terms.Agency(agency).Name : words["runs the group"];

    private static void Inputs(EntryView view, List<Element> body, Language words)
    {
        var entry = view.Entry;
        if (!entry.IsOpen)
        {
            return;
        }
        if (view.MayNote || view.MayChange)
        {
            body.Add(new TextInput(RegisterVerbs.Text, entry.Kind is RegisterKind.Protocols
                ? words["How your agency carries it out, or what came of it"]
                : words["What is new, or what came of it"])
            { Multiline = true, MaxLength = RegisterEntry.MostText });
            List<CardAction> buttons = [];
            if (view.MayNote)
            {
                buttons.Add(new Press(words["Add the note"], RegisterVerbs.About(RegisterVerbs.Note, entry.Reference)));
            }
            if (view.MayChange)
            {
                buttons.Add(new Press(words["Close it"], RegisterVerbs.About(RegisterVerbs.Close, entry.Reference)));
            }
            body.Add(new Buttons(buttons));
        }
        if (view.MayChange)
        {
            body.Add(new ChoiceInput(RegisterVerbs.Owner, words["Who sees to it?"], view.Owners) { Placeholder = words["Choose one"], Value = entry.Owner?.Value });
            body.Add(new DateInput(RegisterVerbs.ReviewOn, words["Review by"]) { Value = entry.ReviewOn?.ToString("yyyy-MM-dd") });
            body.Add(new TextInput(RegisterVerbs.Link, words["Where is the document? Its address, beginning with https:// (optional)"]) { MaxLength = SetReview.MostLink, Value = entry.Link });
            body.Add(new Buttons([new Press(words["Save owner and review"], RegisterVerbs.About(RegisterVerbs.Review, entry.Reference))]));
        }
    }

    private static IEnumerable<CardAction> Actions(EntryView view, Language words)
    {
        var entry = view.Entry;
        if (entry.IsOpen && view.MayAct)
        {
            yield return new Press(words["Make it an action"], RegisterVerbs.About(RegisterVerbs.Act, entry.Reference)) { WithInputs = false };
        }
        foreach (var action in entry.Actions.TakeLast(MostActions))
        {
            yield return new Press(words["Open {0}", action], ActionVerbs.About(ActionVerbs.View, action)) { WithInputs = false };
        }
        if (entry.Link is { } link)
        {
            yield return new OpenLink(words["Open the document"], link);
        }
        yield return new Press(RegisterWords.Name(entry.Kind, words), RegisterVerbs.In(RegisterVerbs.List, entry.Forum, entry.Kind)) { WithInputs = false };
    }
}
