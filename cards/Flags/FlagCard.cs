using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Decisions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Flags;

/// <summary>What one entitled person sees of a question: the case, their agency's vote, and for the chair the closing.</summary>
public sealed record FlagView
{
    public required Flag Flag { get; init; }

    public required PersonId Me { get; init; }

    /// <summary>Who the child is, for those who may know.</summary>
    public CaseSummary? Case { get; init; }

    public required bool MayChair { get; init; }

    /// <summary>Shown above everything: what just happened, or why it did not.</summary>
    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }

    /// <summary>Name of the colleague who cast the agency's vote, when it was not the reader.</summary>
    public string? CastBy { get; init; }

    /// <summary>Name of the owner of a proposed action.</summary>
    public string ActionOwner { get; init; } = "";

    /// <summary>The measures that the group's terms list.</summary>
    public TacticalRule? Responses { get; init; }
}

public static class FlagCard
{
    public static PersonalCard Render(FlagView view, Language words)
    {
        var question = view.Flag.Question!;
        var title = FlagWords.Question(view.Flag.Child, question.Change, words);
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        // Somebody with a conflict does not see the case here (practice elsewhere; the documents are silent).
        if (view.Case is { } about && !question.Conflicted.Contains(view.Me))
        {
            body.Add(CaseLines.Of(about, words));
            body.AddRange(ProposalLines.Of(question, view.ActionOwner, view.Responses, words));
        }
        var actions = question.Closed is null ? OpenPart(view, question, body, words) : ClosedPart(view, question, body, words);
        body.Add(Text.Note(words["Rule used: {0}", question.Outcome?.Rule ?? question.RuleInWords]));
        return new() { Summary = title, Body = body, Actions = actions };
    }

    private static List<CardAction> OpenPart(FlagView view, FlagQuestion question, List<Element> body, Language words)
    {
        body.Add(Text.Of(words["{0} of {1} agencies voted so far", question.Ballots.Count, question.Voters.Count]));
        if (question.OpenUntil is { } until)
        {
            body.Add(Text.Of(FlagWords.StaysOpen(until, words)));
        }
        var voter = question.VoterFor(view.Me);
        if (voter is not null)
        {
            VotePart(view, question, voter, body, words);
        }
        else if (question.Conflicted.Contains(view.Me))
        {
            body.Add(Text.Of(words["You declared a conflict of interest, so you take no part in this question."]));
            body.Add(TakeBack(view, words));
        }
        else
        {
            body.Add(Text.Of(words["You can follow this vote. You have no vote in it."]));
            body.Add(Conflict(view, words));
        }
        if (view.MayChair && !question.Conflicted.Contains(view.Me))
        {
            body.Add(ChairPart(view, question, words));
        }
        return [new Press(words["Show this again"], About(view, FlagVerbs.View)) { WithInputs = false }];
    }

    private static void VotePart(FlagView view, FlagQuestion question, Voter voter, List<Element> body, Language words)
    {
        if (question.Conflicted.Contains(view.Me))
        {
            body.Add(Text.Of(words["You declared a conflict of interest, so you have no vote here. Somebody else of {0} may vote.", voter.Name]));
            body.Add(TakeBack(view, words));
            return;
        }
        var ballot = question.BallotOf(voter.Agency);
        if (ballot is not null && ballot.By != view.Me)
        {
            body.Add(Text.Of(words["{0} has voted through {1}. An agency has one vote.", voter.Name, view.CastBy is { } name ? PlainText.Escape(name) : words["a colleague"]]));
            return;
        }
        body.Add(Text.Section(words["The vote of {0}", voter.Name]));
        body.Add(Text.Of(ballot is null
            ? words["Not cast yet. You can change it until the chair closes the vote."]
            : words["You voted: {0}. You can change it until the chair closes the vote.", FlagWords.Choice(ballot.Choice, words)]));
        body.Add(new TextInput(FlagVerbs.Why, words["Reason (optional, kept with the decision)"])
        {
            Multiline = true,
            MaxLength = VoteOnFlag.MostWhy,
            Value = ballot?.Why,
        });
        body.Add(new Buttons(
        [
            Vote(view, VoteChoice.For, words["Vote for"]),
            Vote(view, VoteChoice.Against, words["Vote against"]),
            Vote(view, VoteChoice.Abstain, words["Abstain"]),
        ]));
        body.Add(Conflict(view, words));
    }

    private static Buttons Conflict(FlagView view, Language words) =>
        new([new Press(words["I have a conflict of interest"], About(view, FlagVerbs.Conflict)) { WithInputs = false }]);

    private static Buttons TakeBack(FlagView view, Language words) =>
        new([new Press(words["I have no conflict: take it back"], About(view, FlagVerbs.ConflictBack)) { WithInputs = false }]);

    private static Container ChairPart(FlagView view, FlagQuestion question, Language words)
    {
        List<Choice> exceptions = [];
        if (question.OpenUntil is not null)
        {
            exceptions.Add(new(words["It is urgent: close it before its time"], FlagVerbs.Urgent));
        }
        if (question.Rule.LetsChairWaiveQuorum())
        {
            exceptions.Add(new(words["Decide without the full quorum"], FlagVerbs.WithoutQuorum));
        }
        List<Element> items = [Text.Section(words["For the chair"])];
        if (exceptions.Count > 0)
        {
            items.Add(new ChoiceInput(FlagVerbs.Exceptions, words["An exception (kept with the decision)"], exceptions) { Several = true, Expanded = true });
            items.Add(new TextInput(FlagVerbs.ChairWhy, words["Why the exception"]) { Multiline = true, MaxLength = CloseFlagVote.MostWhy });
        }
        items.Add(new Buttons([new Press(words["Close the vote"], About(view, FlagVerbs.Close)) { Style = "positive" }]));
        if (question.OpenUntil is null)
        {
            items.Add(new ChoiceInput(FlagVerbs.NobodyObjects, words["Agreed in discussion instead?"],
                [new(words["The quorum is in the room, I asked, and nobody objects"], "yes")])
            { Several = true, Expanded = true });
            items.Add(new Buttons([new Press(words["Record: agreed without a vote"], About(view, FlagVerbs.Agree))]));
        }
        return new(items) { Style = "emphasis", Spacing = "Medium" };
    }

    private static Container TiePart(FlagView view, FlagQuestion question, Language words) => new(
    [
        Text.Section(words["For the chair"]),
        Text.Of(words["The votes were equal. What follows is your decision and is shown as yours."]),
        new TextInput(FlagVerbs.ChairWhy, words["Your reason (kept with the decision)"]) { Multiline = true, MaxLength = RuleOnTie.MostWhy },
        new Buttons(
        [
            Settle(view, "yes", question.Rule.HasCastingVote() ? words["Carry it"] : words["Set a provisional flag"]),
            Settle(view, "no", question.Rule.HasCastingVote() ? words["Do not carry it"] : words["Set no flag"]),
        ]),
    ])
    { Style = "emphasis", Spacing = "Medium" };

    private static Press Settle(FlagView view, string carry, string title)
    {
        var about = About(view, FlagVerbs.Tie);
        return new(title, new(about.Verb, [.. about.Values, new(FlagVerbs.Carry, carry)]));
    }

    private static List<CardAction> ClosedPart(FlagView view, FlagQuestion question, List<Element> body, Language words)
    {
        var outcome = question.Outcome!;
        body.Add(Text.Of(FlagWords.Outcome(outcome.Result, question.Change, words)) with { Weight = "Bolder" });
        if (outcome.ByVote)
        {
            body.Add(Text.Of(FlagWords.Counts(outcome.Counts, words)));
        }
        if (question.Ruling is { } ruling)
        {
            body.Add(Text.Of(FlagWords.Ruling(ruling.Carried, ruling.Until, question.Change, words)) with { Weight = "Bolder" });
        }
        else if (view.MayChair && RuleOnTie.IsFor(question) && !question.Conflicted.Contains(view.Me))
        {
            body.Add(TiePart(view, question, words));
        }
        var how = new Press(words["How it was decided"], About(view, DecisionVerbs.Show)) { WithInputs = false };
        return view.Flag.Confirmations.Count == 0
            ? [how]
            : [new Press(words["Confirm for my agency"], FlagVerbs.About(FlagVerbs.ConfirmView, view.Flag.Forum, view.Flag.Child)) { WithInputs = false }, how];
    }

    private static Press Vote(FlagView view, VoteChoice choice, string title)
    {
        var about = About(view, FlagVerbs.Vote);
        return new(title, new(about.Verb, [.. about.Values, new(FlagVerbs.Choice, choice.ToString())]));
    }

    private static PressPayload About(FlagView view, string verb) =>
        FlagVerbs.About(verb, view.Flag.Forum, view.Flag.Child, view.Flag.Question!.Number);
}
