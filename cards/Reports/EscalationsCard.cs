using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Cards.Reports;

/// <param name="Runs">The reader may add and settle.</param>
/// <param name="Issue">What came with a press that was refused.</param>
public sealed record EscalationsView(EscalationList List, string Group, bool Runs, string? Said = null, bool SaidIsRefusal = false, string? Issue = null, string? Ask = null);

/// <summary>What a strategic group takes to the bodies above it.</summary>
public static class EscalationsCard
{
    public static PersonalCard Render(EscalationsView view, Language words) => FittingCard.Of("The list of escalations", most => Draw(view, most, words));

    private static PersonalCard Draw(EscalationsView view, int most, Language words)
    {
        var title = words["Issues for escalation: {0}", view.Group];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        if (!view.List.Standing.Any())
        {
            body.Add(Text.Of(words["None."]));
        }
        foreach (var item in view.List.Standing)
        {
            body.Add(new Container(
            [
                Text.Typed(PlainText.Shorten(item.Issue, most)) with { Weight = "Bolder" },
                Text.Of(words["What is asked: {0}", PlainText.Escape(PlainText.Shorten(item.Ask, most))]) with { Spacing = "None" },
                Text.Note(words["Number {0}, since {1}", item.Number, Dates.Of(UkTime.DateOf(item.At), words)]),
                .. view.Runs ? (Element[])[new Buttons([new Press(words["Settled"], new(ReportVerbs.Settle, new(ReportVerbs.Forum, view.List.Forum.Value), new(ReportVerbs.Number, $"{item.Number}"))) { WithInputs = false }])] : [],
            ])
            { Separator = true });
        }
        if (view.Runs)
        {
            body.Add(Text.Section(words["Add one"]));
            body.Add(new TextInput(ReportVerbs.Issue, words["What is the issue? Name nobody"]) { Multiline = true, MaxLength = Escalation.MostText, Value = view.Issue });
            body.Add(new TextInput(ReportVerbs.Ask, words["What is asked of the body above?"]) { Multiline = true, MaxLength = Escalation.MostText, Value = view.Ask });
            body.Add(new Buttons([new Press(words["Add"], new(ReportVerbs.Escalate, new KeyValuePair<string, string>(ReportVerbs.Forum, view.List.Forum.Value)))]));
        }
        return new() { Summary = title, Body = body };
    }
}
