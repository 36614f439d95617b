using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Cards.Updates;

/// <param name="From">The agency that reports.</param>
/// <param name="What">As it was typed, or as it was reported before.</param>
public sealed record ReportBackView(UpdateAsk Ask, TermsOfReference Terms, string From, string? What, string? Said = null, bool SaidIsRefusal = false);

/// <summary>Asks an agency what it did and put in place for one child since the last meeting.</summary>
public static class ReportBackCard
{
    public static PersonalCard Render(ReportBackView view, Language words)
    {
        var ask = view.Ask;
        var title = words["Report back on {0} to {1}", ask.Child, view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(Text.Of(ask.Report switch
        {
            null => words["From {0}, by {1}.", PlainText.Escape(view.From), Dates.Of(ask.ReplyBy, words)],
            { What: null } => words["From {0}. Reported: nothing to report. You may change it until the meeting.", PlainText.Escape(view.From)],
            _ => words["From {0}. Reported. You may change it until the meeting.", PlainText.Escape(view.From)],
        }));
        body.Add(new TextInput(UpdateVerbs.Done, words["What has your agency done and put in place about exploitation since the last meeting?"]) { Multiline = true, MaxLength = UpdateAsk.MostText, Value = view.What });
        if (view.Terms.Updates?.ReportBack is { } clause)
        {
            body.Add(Text.Note(words["Rule: {0}", view.Terms.Clause(clause).Rule]));
        }
        var payload = UpdateVerbs.About(UpdateVerbs.Report, ask.Forum, ask.Child);
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Send the report"], payload) { Style = "positive" },
                new Press(words["Nothing to report"], UpdateVerbs.NothingDone(ask.Forum, ask.Child)) { WithInputs = false },
                new Press(words["My requests"], new(UpdateVerbs.Mine)) { WithInputs = false },
            ],
        };
    }
}
