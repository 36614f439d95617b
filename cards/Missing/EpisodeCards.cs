using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Cards.Missing;

/// <summary>One card to change one episode. What was typed stands there again when it is sent back.</summary>
public sealed record EpisodeEditView
{
    public required EpisodeReference About { get; init; }

    public required Episode Episode { get; init; }

    public required MissingRule Rule { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>When the child went missing, for a correction.</summary>
    public MomentInputs? Started { get; init; }

    /// <summary>The return, or the moment of the interview.</summary>
    public required MomentInputs Moment { get; init; }

    public string? Serious { get; init; }

    public string? Issue { get; init; }

    public string? State { get; init; }

    public string? Who { get; init; }

    /// <summary>Why it came back.</summary>
    public string? Said { get; init; }
}

/// <summary>The child has returned.</summary>
public static class RecordReturnCard
{
    public static PersonalCard Render(EpisodeEditView view, Language words) => EpisodeEdit.Card(view, words["{0} has returned", view.About], words["Record the return"], MissingVerbs.Return,
    [
        .. view.Moment.Draw(words["On which day did the child return?"], words["At what time?"], words),
        .. EpisodeEdit.Issue(view, words),
        Text.Note(words["A return interview is due within {0} hours of the return. It is not the prevention check that the police make.", view.Rule.ReturnInterviewHours]),
        new Container([Text.Of(words[DangerWords.NotACall])]) { Style = "warning" },
    ], words);
}

/// <summary>Times or issue were recorded wrongly.</summary>
public static class CorrectEpisodeCard
{
    public static PersonalCard Render(EpisodeEditView view, Language words) => EpisodeEdit.Card(view, words["Correct episode {0}", view.About], words["Save the correction"], MissingVerbs.Correct,
    [
        Text.Of(words["What was reported stays on record. Leave the return empty while the child is still missing."]),
        .. (view.Started ?? MomentInputs.Of(MomentInputs.Start, view.Episode.Started)).Draw(words["On which day was the child last known to be safe?"], words["At what time?"], words),
        .. view.Moment.Draw(words["On which day did the child return? (optional)"], words["At what time? (optional)"], words),
        .. EpisodeEdit.Issue(view, words),
    ], words);
}

/// <summary>A return interview was offered, declined or held.</summary>
public static class ReturnInterviewCard
{
    public static PersonalCard Render(EpisodeEditView view, Language words) => EpisodeEdit.Card(view, words["Return interview after {0}", view.About], words["Record it"], MissingVerbs.Interview,
    [
        Text.Of(words["Somebody independent of the child's care offers it within {0} hours of the return, weekends and holidays included. A child may decline: that is a result. It is not the prevention check that the police make.", view.Rule.ReturnInterviewHours]),
        new ChoiceInput(MissingVerbs.State, words["What came of it?"], [.. Enum.GetValues<InterviewState>().Select(state => new Choice(MissingWords.State(state, words), state.ToString()))])
        {
            Expanded = true,
            Value = view.State,
        },
        .. view.Moment.Draw(words["On which day?"], words["At what time?"], words),
        new TextInput(MissingVerbs.Who, words["Who offered or held it, and for whom do they work?"]) { MaxLength = Episode.MostWhoCharacters, Value = view.Who },
    ], words);
}

internal static class EpisodeEdit
{
    public static PersonalCard Card(EpisodeEditView view, string title, string save, string verb, IReadOnlyList<Element> inputs, Language words)
    {
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        body.Add(Text.Of(MissingWords.Times(view.Episode, view.Now, words)));
        body.AddRange(inputs);
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(save, MissingVerbs.About(verb, view.About)) { Style = "positive" },
                new Press(words["Back to the episodes"], MissingVerbs.About(MissingVerbs.Show, new(view.About.Child, null))) { WithInputs = false },
            ],
        };
    }

    public static IEnumerable<Element> Issue(EpisodeEditView view, Language words)
    {
        yield return new ChoiceInput(MissingVerbs.Serious, words["Is there a serious safeguarding issue in this episode?"], [new(words["Yes"], ChoiceField.Yes), new(words["No"], ChoiceField.No)])
        {
            Expanded = true,
            Value = view.Serious ?? (view.Episode.SeriousIssue is null ? ChoiceField.No : ChoiceField.Yes),
        };
        yield return new TextInput(MissingVerbs.Issue, words["If yes: what is it?"])
        {
            Multiline = true,
            MaxLength = Episode.MostIssueCharacters,
            Value = view.Issue ?? view.Episode.SeriousIssue,
        };
    }
}
