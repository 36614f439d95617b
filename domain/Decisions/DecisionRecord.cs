using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Decisions;

/// <summary>
/// One question that was closed, kept whole: the rule in words, who could vote, what each agency said, who closed it and
/// why. The flag goes on to its next question; this stays, so that it can be told in later years how a decision was made.
/// </summary>
public sealed record DecisionRecord
{
    public required ForumId Forum { get; init; }

    public required CaseReference Child { get; init; }

    public required FlagQuestion Question { get; init; }

    /// <summary>The action that the group gave.</summary>
    public ActionReference? Action { get; init; }

    /// <summary>What became of a recommendation.</summary>
    public RecommendationAnswer? Answer { get; init; }

    public string Id => $"{Forum}:{Child}:{Question.Number}";

    /// <summary>A recommendation that was made and not answered.</summary>
    public bool AwaitsAnswer => Question is { Change: FlagChange.Recommend } && Agreed && Answer is null;

    /// <summary>Agreed by the group, or by the chair's casting vote.</summary>
    public bool Agreed => Question.IsCarried || Question.Ruling is { Carried: true };

    /// <summary>
    /// Whether the question was settled one way or the other: not without a quorum, without a vote, or while a tie waits for the
    /// chair.
    /// </summary>
    public bool IsDecision => Question.Outcome?.Result switch
    {
        FlagResult.NoQuorum or FlagResult.NoVotes or null => false,
        FlagResult.Tied => Question.Ruling is not null || !RuleOnTie.IsFor(Question),
        _ => true,
    };

    public static DecisionRecord Of(Flag closed) => new() { Forum = closed.Forum, Child = closed.Child, Question = closed.Question! };

    /// <summary>The action that a carried question gives, through the same rules as one the chair gives.</summary>
    public Decision<ActionItem> Give(ActionReference reference, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var proposal = Question.Proposal!;
        var by = Question.Ruling?.By ?? Question.ClosedBy!.Value;
        return AddAction.Given(
            new()
            {
                Reference = reference,
                Forum = Forum,
                What = proposal.What!,
                Owner = proposal.Owner!.Value,
                OwnerSeat = proposal.OwnerSeat,
                Due = proposal.Due!.Value,
                Child = Child,
                Tactical = TacticalResponse.Asked(proposal.Tactic, terms, by, now),
                CreatedBy = by,
                Created = now,
            },
            terms,
            roster,
            now);
    }
}

/// <param name="On">Local day on which it was considered.</param>
/// <param name="Why">Needed when it was not adopted.</param>
public sealed record RecommendationAnswer(bool Adopted, string? Why, PersonId By, DateOnly On);
