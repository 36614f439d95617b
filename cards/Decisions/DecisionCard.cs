using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Decisions;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Decisions;

/// <summary>How one decision was made, however long ago: for members whose seat opens the child's record.</summary>
public sealed record DecisionView
{
    public required DecisionRecord Decision { get; init; }

    /// <summary>Of the questions about this child, newest first; the one shown among them.</summary>
    public required IReadOnlyList<DecisionRecord> All { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    /// <summary>The measures that the group's terms list.</summary>
    public TacticalRule? Responses { get; init; }

    /// <summary>Somebody who declared a conflict in it reads how it ended, not what was said.</summary>
    public bool InConflict { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class DecisionCard
{
    public static PersonalCard Render(DecisionView view, Language words) => FittingCard.Of("A decision", most => Render(view, most, words));

    private static PersonalCard Render(DecisionView view, int most, Language words)
    {
        var decision = view.Decision;
        var question = decision.Question;
        var outcome = question.Outcome!;
        var title = FlagWords.Question(decision.Child, question.Change, words);
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        if (!view.InConflict)
        {
            body.AddRange(ProposalLines.Of(question, question.Proposal?.Owner is { } owner ? view.NameOf(owner) : "", view.Responses, words, most));
        }
        body.Add(Text.Of(FlagWords.Outcome(outcome.Result, question.Change, words)) with { Weight = "Bolder" });
        if (question.Ruling is { } ruling)
        {
            body.Add(Text.Of(FlagWords.Ruling(ruling.Carried, ruling.Until, question.Change, words)) with { Weight = "Bolder" });
        }
        if (outcome.Result is not FlagResult.ChairRecorded)
        {
            body.Add(Text.Of(FlagWords.Counts(outcome.Counts, words)));
        }
        body.Add(Text.Of(words["Rule used: {0}", outcome.Rule ?? question.RuleInWords]));
        if (outcome.Rule is not null && outcome.Rule != question.RuleInWords)
        {
            body.Add(Text.Of(words["Rule it was opened under: {0}", question.RuleInWords]));
        }
        if (view.InConflict)
        {
            body.Add(Text.Of(words["You declared a conflict of interest in this question, so what was said about it is not shown to you."]));
        }
        else if (outcome.Result is not FlagResult.ChairRecorded)
        {
            body.Add(Text.Section(words["What each agency said"]));
            body.AddRange(question.Voters.Select(voter => Agency(view, voter, most, words)));
        }
        body.Add(Text.Section(words["How it was done"]));
        body.Add(new Facts([.. Steps(view, most, words)]));
        body.AddRange(Follows(view, most, words));
        return new() { Summary = title, Body = body, Actions = [.. Others(view, words)] };
    }

    /// <summary>The group adds to a conference or core group and does not replace it (Halton CSOG, section 1).</summary>
    internal const string Advice = "It is advice. Whoever receives it decides: it changes no child protection, child in need or care plan, and replaces no conference or core group.";

    private static Text Agency(DecisionView view, Voter voter, int most, Language words)
    {
        var question = view.Decision.Question;
        if (question.BallotOf(voter.Agency) is not { } ballot)
        {
            return Text.Of(question.StandsAside(voter, question.InRoom) ? words["{0}: declared a conflict", voter.Name]
                : question.InRoom?.Contains(voter.Agency) is false ? words["{0}: absent", voter.Name]
                : words["{0}: no vote", voter.Name]);
        }
        var said = words["{0}: {1}, through {2}", voter.Name, FlagWords.Choice(ballot.Choice, words), PlainText.Escape(view.NameOf(ballot.By))];
        return Text.Of(ballot.Why is { } why ? $"{said}. {PlainText.Escape(PlainText.Shorten(why, most))}" : said);
    }

    private static IEnumerable<Fact> Steps(DecisionView view, int most, Language words)
    {
        var question = view.Decision.Question;
        var outcome = question.Outcome!;
        yield return new(words["Opened"], By(question.Opened, question.OpenedBy));
        if (question.OpenUntil is { } until)
        {
            yield return new(words["Called between meetings"], words["open at least until the end of {0}", Dates.Of(FlagWords.LastDayOpen(until), words)]);
        }
        yield return new(words["Closed"], By(question.Closed!.Value, question.ClosedBy!.Value));
        yield return new(words["Terms of reference"], question.TermsVersion);
        if (question.ActingChair is { } acting)
        {
            yield return new(words["Acting chair"], PlainText.Escape(view.NameOf(acting)));
        }
        if (question.InRoom is { } inRoom)
        {
            var present = question.Voters.Where(voter => inRoom.Contains(voter.Agency)).Select(voter => voter.Name);
            yield return new(words["In the room"], string.Join(", ", present.DefaultIfEmpty(words["nobody with a vote"])));
        }
        if (question.Conflicted.Count > 0)
        {
            yield return new(words["Conflicts declared"], string.Join(", ", question.Conflicted.Select(person => PlainText.Escape(view.NameOf(person)))));
        }
        if (view.InConflict)
        {
            yield break;
        }
        if (outcome.WithoutQuorum is { } waived)
        {
            yield return new(words["Without the full quorum, because"], PlainText.Escape(PlainText.Shorten(waived, most)));
        }
        if (outcome.ClosedEarly is { } early)
        {
            yield return new(words["Closed early, because"], PlainText.Escape(PlainText.Shorten(early, most)));
        }
        if (question.Ruling is { } ruling)
        {
            yield return new(words["The chair's decision"], By(ruling.At, ruling.By));
            yield return new(words["The chair's reason"], PlainText.Escape(PlainText.Shorten(ruling.Why, most)));
        }

        string By(DateTimeOffset at, PersonId person) => words["{0}, by {1}", Dates.OfMoment(at, words), PlainText.Escape(view.NameOf(person))];
    }

    private static IEnumerable<Element> Follows(DecisionView view, int most, Language words)
    {
        var decision = view.Decision;
        if (decision.Action is { } action)
        {
            yield return Text.Of(words["Action {0} was given.", action]);
        }
        if (decision.Answer is { } answer)
        {
            yield return Text.Of(answer.Adopted
                ? words["Considered on {0}: adopted.", Dates.Of(answer.On, words)]
                : words["Considered on {0}: not adopted.", Dates.Of(answer.On, words)]) with
            { Weight = "Bolder" };
            if (answer.Why is { } why)
            {
                yield return Text.Typed(PlainText.Shorten(why, most));
            }
        }
        if (decision.AwaitsAnswer && !view.InConflict)
        {
            yield return new Container(
            [
                Text.Section(words["The recommendation waits for an answer"]),
                Text.Note(words[Advice]),
                new TextInput(FlagVerbs.Why, words["Why (needed when it was not adopted)"]) { Multiline = true, MaxLength = AnswerRecommendation.MostWhy },
                new Buttons([Answered(decision, "yes", words["Considered: adopted"]), Answered(decision, "no", words["Considered: not adopted"])]),
            ])
            { Style = "emphasis", Spacing = "Medium" };
        }
    }

    private static Press Answered(DecisionRecord decision, string adopted, string title)
    {
        var about = DecisionVerbs.About(DecisionVerbs.Answer, decision);
        return new(title, new(about.Verb, [.. about.Values, new(DecisionVerbs.Adopted, adopted)]));
    }

    private static IEnumerable<CardAction> Others(DecisionView view, Language words) => view.All
        .Where(other => other.Question.Number != view.Decision.Question.Number)
        .Take(MostOthers)
        .Select(other => new Press(words["Question {0}, {1}", other.Question.Number, Dates.OfMoment(other.Question.Closed!.Value, words)], DecisionVerbs.About(DecisionVerbs.Show, other)) { WithInputs = false });

    /// <summary>As many main buttons as a card shows.</summary>
    private const int MostOthers = 5;
}
