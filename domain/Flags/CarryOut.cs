using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Flags;

/// <summary>What follows when a question closes: a carried one asks every agency to act on its own system.</summary>
internal static class CarryOut
{
    /// <param name="frontDoor">
    /// Where the child stands with the front door. Every child at risk is assessed there (Halton CSOG, section 3), so a
    /// child of whom it was never told cannot be flagged yet; the question stays open meanwhile.
    /// </param>
    public static Decision<Flag> Of(
        Flag flag, FlagQuestion question, FlagOutcome outcome, PersonId by, FrontDoorStatus? frontDoor,
        TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now, AuditFact fact)
    {
        var carried = outcome.Result is FlagResult.Carried or FlagResult.AgreedWithoutVote;
        if (carried && question.Change is FlagChange.Add && frontDoor is null)
        {
            return Decision<Flag>.Refuse(Reason.FrontDoorFirst);
        }

        // A question of removal that is decided the other way is a look at the flag; one without a quorum is none.
        bool LookedAt(FlagResult result) => flag.IsFlagged && result is FlagResult.NotCarried or FlagResult.Tied;
        var settled = outcome with { Rule = RuleFor(outcome.Result, question, terms) };
        var closed = flag with { Question = question with { Closed = now, ClosedBy = by, Outcome = settled } };
        if (!carried)
        {
            return Decision<Flag>.Accept(LookedAt(outcome.Result) ? closed with { ReviewOn = NextReview(terms, today) } : closed, fact);
        }
        var owed = Owed(flag, question, terms, roster, today, now).ToList();
        var after = closed with
        {
            FlaggedSince = question.Change is FlagChange.Add ? today : null,
            ReviewOn = question.Change is FlagChange.Add ? NextReview(terms, today) : null,
            Confirmations = owed,
        };
        return Decision<Flag>.Accept(after, fact, [.. owed.Where(task => task.Asked is not null).Select(task => Ask(after, task, now))]);
    }

    public static DateOnly NextReview(TermsOfReference terms, DateOnly today) => today.AddDays(terms.Decisions.FlagReviewWeeks * 7);

    /// <summary>In the words of the terms that the question was opened under; under newer ones, its own rule stands.</summary>
    private static string RuleFor(FlagResult result, FlagQuestion question, TermsOfReference terms)
    {
        var clause = result switch
        {
            FlagResult.AgreedWithoutVote => "agreed-without-vote",
            FlagResult.Tied => "tie",
            FlagResult.NoQuorum => "quorum",
            _ => question.Rule.Clause,
        };
        var found = terms.Version == question.TermsVersion ? terms.Clauses.FirstOrDefault(known => known.Id == clause) : null;
        return found?.Rule ?? question.RuleInWords;
    }

    /// <summary>Adding asks every agency that keeps flags; removing asks all but those that never could set it.</summary>
    private static IEnumerable<Confirmation> Owed(
        Flag flag, FlagQuestion question, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        foreach (var agency in terms.Agencies.Where(agency => agency.Flags))
        {
            var before = flag.Confirmations.FirstOrDefault(earlier => earlier.Agency == agency.Id);
            if (question.Change is FlagChange.Remove && before?.State is ConfirmationState.Cannot)
            {
                continue;
            }
            var task = new Confirmation
            {
                Agency = agency.Id,
                AgencyName = agency.Name,
                Change = question.Change,
                Asked = roster.ContactOf(agency.Id, terms, today),
                AskedOn = today,
                Due = today.AddDays(terms.ConfirmationNudges.DueAfterDays),
            };
            yield return task with { NextNudge = Reminders.Of(terms.ConfirmationNudges).NextAfter(task.Due, task.NudgeStep, now) };
        }
    }

    private static Notice Ask(Flag flag, Confirmation task, DateTimeOffset now) => new()
    {
        Id = $"flag.ask:{flag.Forum}:{flag.Child}:{flag.Question!.Number}:{task.Agency}",
        To = task.Asked!.Value,
        Kind = NoticeKind.FlagConfirmationAsked,
        Forum = flag.Forum,
        NotBefore = now,
        Items = [new(flag.Child.ToString(), task.Change is FlagChange.Add ? "add" : "remove")],
    };
}
