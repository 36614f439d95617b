using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Cards.Flags;

/// <summary>What everybody in the meeting chat sees of a vote: the reference, the rule and how many agencies have voted.</summary>
public sealed record FlagSharedView : ISharedView
{
    public required ForumId Forum { get; init; }

    public required CaseReference Child { get; init; }

    public required int Question { get; init; }

    public required FlagChange Change { get; init; }

    public required TermsText Rule { get; init; }

    public required int Voted { get; init; }

    public required int Agencies { get; init; }

    /// <summary>Only once the question is closed: nobody sees results before.</summary>
    public FlagResult? Result { get; init; }

    public TallyCounts? Counts { get; init; }

    /// <summary>For a vote between meetings: when it may be closed.</summary>
    public DateTimeOffset? OpenUntil { get; init; }

    /// <summary>What the chair decided after a tie, without the reason.</summary>
    public bool? ChairCarried { get; init; }

    public DateOnly? ProvisionalUntil { get; init; }

    /// <summary>The chair ruled so, with a reason that members read in their own view.</summary>
    public bool WithoutQuorum { get; init; }

    public bool ClosedEarly { get; init; }

    public static FlagSharedView Of(Flag flag)
    {
        var question = flag.Question ?? throw new ArgumentException("There is no question to show.", nameof(flag));
        return new()
        {
            Forum = flag.Forum,
            Child = flag.Child,
            Question = question.Number,
            Change = question.Change,
            Rule = new TermsText(question.Outcome?.Rule ?? question.RuleInWords),
            Voted = question.Ballots.Count,
            Agencies = question.Voters.Count,
            Result = question.Outcome?.Result,
            Counts = question.Outcome?.Counts,
            OpenUntil = question.OpenUntil,
            ChairCarried = question.Ruling?.Carried,
            ProvisionalUntil = question.Ruling?.Until,
            WithoutQuorum = question.Outcome?.WithoutQuorum is not null,
            ClosedEarly = question.Outcome?.ClosedEarly is not null,
        };
    }
}

public static class FlagSharedCard
{
    public static SharedCard Render(FlagSharedView view, Language words, IReadOnlyList<string> refreshFor) =>
        SharedCard.From(
            view,
            shown => Draw(shown, words),
            FlagVerbs.About(FlagVerbs.View, view.Forum, view.Child, view.Question),
            refreshFor);

    private static (string, IReadOnlyList<Element>, IReadOnlyList<CardAction>) Draw(FlagSharedView view, Language words)
    {
        var title = FlagWords.Question(view.Child, view.Change, words);
        List<Element> body = [Text.Title(title)];
        if (view.Result is { } result)
        {
            body.Add(new Container([Text.Of(FlagWords.Outcome(result, view.Change, words)) with { Weight = "Bolder" }])
            {
                Style = result is FlagResult.Carried or FlagResult.AgreedWithoutVote or FlagResult.ChairRecorded ? "good" : "warning",
            });
            if (result is not (FlagResult.AgreedWithoutVote or FlagResult.ChairRecorded))
            {
                body.Add(Text.Of(FlagWords.Counts(view.Counts!, words)));
            }
            body.AddRange(FromTheChair(view, words));
        }
        else
        {
            body.Add(Text.Of(words["{0} of {1} agencies voted so far", view.Voted, view.Agencies]) with { Weight = "Bolder" });
            body.Add(Text.Of(words["One vote for each agency. Results are shown when the chair closes the vote."]));
            if (view.OpenUntil is { } until)
            {
                body.Add(Text.Of(FlagWords.StaysOpen(until, words)));
            }
        }
        body.Add(Text.Note(words["Rule used: {0}", view.Rule]));
        var open = new Press(
            words["Open my view"],
            FlagVerbs.About(FlagVerbs.View, view.Forum, view.Child, view.Question));
        return (title, body, [open]);
    }
    private static IEnumerable<Element> FromTheChair(FlagSharedView view, Language words)
    {
        if (view.ChairCarried is { } carried)
        {
            yield return Text.Of(FlagWords.Ruling(carried, view.ProvisionalUntil, view.Change, words));
        }
        if (view.WithoutQuorum)
        {
            yield return Text.Of(words["The chair ruled, with a reason on record, that this was decided without the full quorum."]);
        }
        if (view.ClosedEarly)
        {
            yield return Text.Of(words["The chair closed it early as urgent, with a reason on record."]);
        }
    }
}
