using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Cards.Updates;

public sealed record ReplyView
{
    public required UpdateAsk Ask { get; init; }

    public required TermsOfReference Terms { get; init; }

    /// <summary>For whom the reader answers.</summary>
    public required string From { get; init; }

    public UpdateState? Answer { get; init; }

    public string? Text { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

/// <summary>Asks one agency or professional for news of one child.</summary>
public static class ReplyCard
{
    public static PersonalCard Render(ReplyView view, Language words)
    {
        var ask = view.Ask;
        var title = words["Update on {0} for {1}", ask.Child, view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(Text.Of(ask.State is UpdateState.Awaited
            ? words["From {0}, by {1}.", PlainText.Escape(view.From), Dates.Of(ask.ReplyBy, words)]
            : words["From {0}. Answered: {1}. You may change it until the meeting.", PlainText.Escape(view.From), UpdateWords.Of(ask, words)]));
        var shared = view.Terms.Updates is { AsksShared: true };
        body.Add(new ChoiceInput(UpdateVerbs.Answer, words["What do you have?"],
        [
            new(words["Something new, written below"], nameof(UpdateState.Given)),
            new(words["Nothing known or nothing new"], nameof(UpdateState.NothingKnown)),
            .. shared ? (Choice[])[new(words["It was shared in the child's planning meeting"], nameof(UpdateState.SharedElsewhere))] : [],
        ])
        { Expanded = true, Value = view.Answer?.ToString() });
        body.Add(new TextInput(UpdateVerbs.Text, words["What is new?"]) { Multiline = true, MaxLength = UpdateAsk.MostText, Value = view.Text });
        if (shared)
        {
            body.Add(new DateInput(UpdateVerbs.SharedOn, words["If it was shared: the day of that planning meeting"]) { Value = ask.SharedOn is { } day ? $"{day:yyyy-MM-dd}" : null });
            body.Add(Text.Note(words["Of what was shared there, only the day is kept here."]));
        }
        if (view.Terms.Updates is { } rule)
        {
            body.Add(Text.Note(words["Rule: {0}", view.Terms.Clause(rule.Clause).Rule]));
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Send"], UpdateVerbs.About(UpdateVerbs.Reply, ask.Forum, ask.Child)) { Style = "positive" },
                .. ask.AsksReport ? (CardAction[])[new Press(words["Report what we did"], UpdateVerbs.About(UpdateVerbs.Report, ask.Forum, ask.Child)) { WithInputs = false }] : [],
                new Press(words["My requests"], new(UpdateVerbs.Mine)) { WithInputs = false },
            ],
        };
    }
}
