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
        var settled = outcome with { Rule = RuleFor(outcome, question, terms) };
        var closed = flag with { Question = question with { Closed = now, ClosedBy = by, Outcome = settled } };
        if (closed.Question.IsCarried)
        {
            return Carry(closed, NextReview(terms, today), frontDoor, terms, roster, today, now, fact);
        }

        // A question of removal that is decided the other way is a look at the flag; one without a quorum is none.
        var lookedAt = question.Change is FlagChange.Remove && outcome.Result is FlagResult.NotCarried or FlagResult.Tied;
        return Decision<Flag>.Accept(lookedAt && flag.IsFlagged ? closed with { ReviewOn = NextReview(terms, today) } : closed, fact);
    }

    /// <summary>What was asked comes about.</summary>
    /// <param name="closed">With its question closed.</param>
    /// <param name="review">When a flag that is set now is looked at again.</param>
    public static Decision<Flag> Carry(
        Flag closed, DateOnly review, FrontDoorStatus? frontDoor, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now, AuditFact fact)
    {
        var question = closed.Question!;
        if (question.Change is FlagChange.Add && frontDoor is null)
        {
            return Decision<Flag>.Refuse(Reason.FrontDoorFirst);
        }
        if (question.Change is not (FlagChange.Add or FlagChange.Remove))
        {
            return Decision<Flag>.Accept(question.Change is FlagChange.Keep ? closed with { ReviewOn = question.Proposal?.Until ?? review } : closed, fact);
        }
        var owed = Owed(closed, question, terms, roster, today, now).ToList();
        var after = closed with
        {
            FlaggedSince = question.Change is FlagChange.Add ? today : null,
            ReviewOn = question.Change is FlagChange.Add ? review : null,
            Confirmations = owed,
        };
        return Decision<Flag>.Accept(
            after,
            fact,
            [
                .. owed.Where(task => task.Asked is not null).Select(task => Ask(after, task, now)),
                .. owed.Where(task => task.Asked is null).SelectMany(task => NobodyAsked(after, task, terms, roster, today, now)),
            ]);
    }

    public static DateOnly NextReview(TermsOfReference terms, DateOnly today) => today.AddDays(terms.Decisions.FlagReviewWeeks * 7);

    /// <summary>In the words of the terms that the question was opened under; under newer ones, its own rule stands.</summary>
    private static string RuleFor(FlagOutcome outcome, FlagQuestion question, TermsOfReference terms)
    {
        var clause = outcome switch
        {
            { Result: FlagResult.AgreedWithoutVote } => "agreed-without-vote",
            { Result: FlagResult.ChairRecorded } => "flag-review",
            { Result: FlagResult.Tied } => "tie",
            { Result: FlagResult.NoQuorum } or { WithoutQuorum: not null } => "quorum",
            { ClosedEarly: not null } => OpenFlagVote.BetweenMeetingsClause,
            _ => question.Rule.Clause,
        };
        if (clause == question.Rule.Clause)
        {
            return question.RuleInWords;
        }
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

    /// <summary>No seat of the agency is held, so the chair and the coordinator hear it now and not when the reminders have run out.</summary>
    private static IEnumerable<Notice> NobodyAsked(Flag flag, Confirmation task, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now) =>
        roster.Chairs(terms, today).Concat(roster.Coordinator is { } coordinator ? [coordinator] : []).Distinct().Select(person => new Notice
        {
            Id = $"flag.nobody:{flag.Forum}:{flag.Child}:{flag.Question!.Number}:{task.Agency}:{person}",
            To = person,
            Kind = NoticeKind.FlagConfirmationEscalated,
            Forum = flag.Forum,
            NotBefore = now,
            Items = [new(flag.Child.ToString(), Confirmation.NobodyToAsk, task.AskedOn, task.AgencyName)],
        });
}
