using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Accountability;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Accountability;

/// <summary>Reports that a group owes and gets.</summary>
public sealed record ReportsOwedView
{
    public required DateOnly Today { get; init; }

    public required IReadOnlyList<ReportsOwedLine> Lines { get; init; }

    /// <summary>Reports that arrived, the latest first.</summary>
    public IReadOnlyList<ReportsOwedLine> Done { get; init; } = [];

    /// <summary>Bodies of a group that the reader runs, whose meetings are not known here.</summary>
    public IReadOnlyList<(TermsOfReference Terms, IReadOnlyList<Choice> Bodies)> Asking { get; init; } = [];

    public required Func<PersonId, string> NameOf { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

/// <param name="From">The group that owes it.</param>
/// <param name="To">Name of the receiver.</param>
/// <param name="MayFile">The reader runs the reporting group.</param>
/// <param name="MayReceive">The reader runs the receiving group, or the reporting one where the receiver is a body.</param>
/// <param name="ToBody">The receiver is not run here.</param>
public sealed record ReportsOwedLine(ReportTask Task, string From, string To, bool MayFile, bool MayReceive, bool ToBody)
{
    /// <summary>The local day on which the receiver meets, also when that has moved.</summary>
    public DateOnly Meeting { get; init; } = Task.Meeting;
}

public static class ReportsOwedCard
{
    /// <summary>One report is written on at a time: the first that the reader may file, and the first that they may receive.</summary>
    public static PersonalCard Render(ReportsOwedView view, Language words) => FittingCard.Of("Reports owed", cut => Draw(view, cut, words));

    private static PersonalCard Draw(ReportsOwedView view, int cut, Language words)
    {
        var title = words["Reports from group to group"];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        if (view.Lines.Count == 0)
        {
            body.Add(Text.Of(words["No report is owed."]));
        }
        body.AddRange(view.Lines.Select(line => new Container([.. Line(line, view, cut, words)]) { Separator = true }));
        var filing = view.Lines.Where(line => line is { MayFile: true, Task.IsOwed: true }).ToList();
        if (filing.Count > 0)
        {
            body.Add(Text.Section(words["File a report"]));
            body.Add(new TextInput(ReportingVerbs.Title, words["What is it called?"]) { MaxLength = ReportTask.MostTitle });
            body.Add(new TextInput(ReportingVerbs.Place, words["Where is it? A link or a folder"]) { MaxLength = ReportTask.MostPlace });
            body.Add(new Buttons([.. filing.Take(4).Select(line => new Press(words["File for {0}, {1}", line.To, Dates.Of(line.Task.Due, words)], ReportingVerbs.Of(ReportingVerbs.File, line.Task)))]));
        }
        var arriving = view.Lines.Where(line => line is { MayReceive: true, Task: { IsOwed: false, Received: null } }).ToList();
        if (arriving.Count > 0)
        {
            body.Add(Text.Section(words["Has one arrived?"]));
            if (arriving.Any(line => line.ToBody))
            {
                body.Add(new TextInput(ReportingVerbs.For, words["For a body: who received it there, by role?"]) { MaxLength = ReportTask.MostReceiver });
            }
            body.Add(new Buttons([.. arriving.Take(4).Select(line => new Press(words["{0} to {1}: it has arrived", line.From, line.To], ReportingVerbs.Of(ReportingVerbs.Receive, line.Task)))]));
        }
        List<CardAction> actions = [];
        if (view.Asking is [var (terms, bodies), ..])
        {
            body.Add(Text.Section(words["{0}: a body meets, or asks the chair to come", terms.ShortName]));
            body.Add(new ChoiceInput(ReportingVerbs.To, words["Which one?"], bodies) { Placeholder = words["Choose one"] });
            body.Add(new DateInput(ReportingVerbs.On, words["On which day does it meet?"]) { Min = view.Today });
            actions.Add(new Press(words["Put it on the list"], new(ReportingVerbs.Ask, new KeyValuePair<string, string>(ReportingVerbs.Forum, terms.Forum.Value))));
        }
        if (view.Done.Count > 0)
        {
            body.Add(Text.Section(words["Arrived"]));
            body.AddRange(view.Done.Select(line => new Container([.. Line(line, view, cut, words)]) { Separator = true, Spacing = "Small" }));
        }
        return new() { Summary = title, Body = body, Actions = actions };
    }

    private static IEnumerable<Element> Line(ReportsOwedLine line, ReportsOwedView view, int cut, Language words)
    {
        var task = line.Task;
        yield return Text.Of(words["{0} to {1}, meeting on {2}", line.From, line.To, Dates.Of(line.Meeting, words)]) with { Weight = "Bolder" };
        yield return Text.Of(task.What) with { Spacing = "None" };
        yield return task switch
        {
            { Received: { } received } => Text.Note(received.For is { } role
                ? words["Arrived on {0}: {1}", Dates.OfMoment(received.At, words), Cut(role)]
                : words["Arrived on {0}: {1}", Dates.OfMoment(received.At, words), PlainText.Escape(view.NameOf(received.By))]),
            { Filed: { } filed } => Text.Note(words["Filed by {0}, {1}: {2}, {3}", PlainText.Escape(view.NameOf(filed.By)), Dates.OfMoment(filed.At, words), Cut(filed.Title), Cut(filed.Place)]),
            _ when task.Due < view.Today => Text.Of(words["Owed since {0}", Dates.Of(task.Due, words)]) with { Color = "Attention" },
            _ => Text.Note(words["Due {0}", Dates.Of(task.Due, words)]),
        };
        if (task.ChairAttends)
        {
            yield return Text.Note(task.WhenAsked ? words["The chair is asked to come."] : words["The chair is expected there."]);
        }

        string Cut(string typed) => PlainText.Escape(PlainText.Shorten(typed, cut));
    }
}
