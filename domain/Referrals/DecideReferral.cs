using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.Referrals;

/// <summary>
/// The reviewing role of the front door, and nobody else, decides where a referral goes (Oxfordshire, workflow). Only this
/// brings a child to a group.
/// </summary>
public sealed record DecideReferral(ReferralReference Referral, PersonId By)
{
    public const string Name = "referral.decide";

    /// <summary>Id of one of the front door's outcomes.</summary>
    public required string Outcome { get; init; }

    public required string? Why { get; init; }

    /// <summary>A group of another area than the child's, chosen by hand.</summary>
    public ForumId? Forum { get; init; }

    /// <summary>Groups that discuss the child as well, on another ground .</summary>
    public IReadOnlyList<ForumId> Also { get; init; } = [];

    /// <summary>The family that was chosen first and does not take the child: it keeps a line of what became of them.</summary>
    public string? InsteadOf { get; init; }

    public bool MissingMet { get; init; }

    public bool? MissingOrExploitedNow { get; init; }

    public bool? ThresholdMet { get; init; }

    public string? WhyNotAssessed { get; init; }

    /// <summary>The help that follows.</summary>
    public string? Intervention { get; init; }

    /// <summary>The front door agrees that the child is at risk; the clocks of the groups start on this day .</summary>
    public bool AtRisk { get; init; }

    /// <summary>How many questions and additions the card showed from which this was sent; nothing for typed words.</summary>
    public int? Seen { get; init; }

    public Decision<Settlement> Decide(FrontDoorReview review, Child child, ReviewSetting setting)
    {
        if (!setting.Reviews(By))
        {
            return Decision<Settlement>.Refuse(Reason.NotFound);
        }
        if (review.Joined is not null)
        {
            return Decision<Settlement>.Refuse(Reason.AlreadyDecided);
        }
        if (review.Decision is { } earlier)
        {
            return earlier.Outcome == Outcome && earlier.Why == Why
                ? new Decision<Settlement>.AlreadySo(new(review, child, []))
                : Decision<Settlement>.Refuse(Reason.AlreadyDecided);
        }
        if (Seen is { } seen && seen != review.Said)
        {
            return Decision<Settlement>.Refuse(Reason.SaidMeanwhile);
        }
        if (review.OverlapIsOpen)
        {
            return Decision<Settlement>.Refuse(Reason.OverlapFirst);
        }
        if (setting.Door.Outcomes.FirstOrDefault(known => known.Id == Outcome) is not { } outcome)
        {
            return Decision<Settlement>.Refuse(Reason.UnknownChoice);
        }
        if ((Lacking(outcome, review, setting.Door.Assessment) ?? TooLong()) is { } refusal)
        {
            return Decision<Settlement>.Refuse(refusal);
        }
        var routes = Route.Of(RoutedChild.Of(child, MissingMet), setting.Forums);
        if (outcome.Kind is not OutcomeKind.Forum)
        {
            return SettleReferral.Of(this, outcome, review, child, [], routes, setting);
        }
        var destination = Destination.Of(outcome, Forum, routes);
        if (destination.Found is not { } first)
        {
            return Decision<Settlement>.Refuse(destination.Why!.Value);
        }
        var further = Also.Where(forum => forum != first.Terms.Forum).Distinct().Select(forum => routes.FirstOrDefault(answer => answer.Terms.Forum == forum)).ToList();
        return further.TrueForAll(answer => answer is { Verdict: not RouteVerdict.NotAdmitted })
            ? SettleReferral.Of(this, outcome, review, child, [first, .. further.OfType<RouteAnswer>()], routes, setting)
            : Decision<Settlement>.Refuse(Reason.WrongDoor);
    }

    /// <summary>
    /// A screened child who is missing or being exploited now is assessed, with the question of a strategy discussion or
    /// section 47 enquiry; any other outcome says why not (Oxfordshire Panel, new MASH referrals).
    /// </summary>
    private Reason? Lacking(FrontDoorOutcome outcome, FrontDoorReview review, AssessmentRule? rule)
    {
        if (string.IsNullOrWhiteSpace(Why))
        {
            return Reason.ReasonNeeded;
        }
        if (rule is null || review.Screening is null)
        {
            return null;
        }
        return (MissingOrExploitedNow, outcome.Kind) switch
        {
            (null, _) => Reason.MissingOrExploitedNeeded,
            (true, OutcomeKind.Assessment) when ThresholdMet is null => Reason.ThresholdNeeded,
            (true, not OutcomeKind.Assessment) when string.IsNullOrWhiteSpace(WhyNotAssessed) => Reason.AssessmentIsNormal,
            _ => null,
        };
    }

    private Reason? TooLong() =>
        Math.Max(Why!.Length, Math.Max(WhyNotAssessed?.Length ?? 0, Intervention?.Length ?? 0)) > FrontDoorReview.MostText ? Reason.TextTooLong : null;
}
