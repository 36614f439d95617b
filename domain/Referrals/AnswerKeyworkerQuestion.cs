using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Referrals;

/// <summary>
/// The keyworker of the assessment has considered whether a group is needed; the front door records it (Oxfordshire Panel,
/// new MASH referrals). If it is, the group's administrator gets an item that waits for the keyworker's screening tool.
/// </summary>
public sealed record AnswerKeyworkerQuestion(ReferralReference Referral, PersonId By)
{
    public const string Name = "referral.keyworker";

    /// <summary>False when no group is needed.</summary>
    public required bool? Needed { get; init; }

    /// <summary>Id of the outcome that leads to the group.</summary>
    public string? Outcome { get; init; }

    public required string? Why { get; init; }

    /// <summary>The keyworker, for example name and role.</summary>
    public string? Who { get; init; }

    public bool MissingMet { get; init; }

    public Decision<Settlement> Decide(FrontDoorReview review, Child child, ReviewSetting setting)
    {
        if (!setting.Reviews(By))
        {
            return Decision<Settlement>.Refuse(Reason.NotFound);
        }
        if (review.Keyworker is { } earlier)
        {
            return earlier.Outcome == Outcome && earlier.Why == Why
                ? new Decision<Settlement>.AlreadySo(new(review, child, []))
                : Decision<Settlement>.Refuse(Reason.AlreadyDecided);
        }
        if (!review.KeyworkerIsAsked)
        {
            return Decision<Settlement>.Refuse(Reason.NoKeyworkerQuestion);
        }
        var outcome = setting.Door.Outcomes.FirstOrDefault(known => known.Kind is OutcomeKind.Forum && known.Id == Outcome);
        if (Needed is not { } needed || (needed && outcome is null))
        {
            return Decision<Settlement>.Refuse(Reason.UnknownChoice);
        }
        if (string.IsNullOrWhiteSpace(Why))
        {
            return Decision<Settlement>.Refuse(Reason.ReasonNeeded);
        }
        if (Why.Length > FrontDoorReview.MostText || Who?.Length > Referrals.Referral.MostShortCharacters)
        {
            return Decision<Settlement>.Refuse(Reason.TextTooLong);
        }
        var answered = review with
        {
            Keyworker = new(needed ? Outcome : null, Why, Who, By, setting.Now),
            // What was added meanwhile still waits to be looked at.
            NextNudge = review.LookBy is null ? null : review.NextNudge,
        };
        if (!needed)
        {
            return Decision<Settlement>.Accept(new(answered, child, []), new AuditFact(Name, Referral.ToString(), "not needed"));
        }
        var destination = Destination.Of(outcome!, null, Route.Of(RoutedChild.Of(child, MissingMet), setting.Forums));
        if (destination.Found is not { } group)
        {
            return Decision<Settlement>.Refuse(destination.Why!.Value);
        }
        // The tool that came with the referral was the referrer's; the keyworker completes one for the group.
        var item = ListItem.Of(answered with { Screening = null }, group, needsScreening: true, setting);
        return Decision<Settlement>.Accept(
            new(answered, child.BroughtTo(group.Terms.Forum), [item]),
            new AuditFact(Name, Referral.ToString(), group.Terms.Forum.Value),
            [.. ItemNotices.Of([item], setting)]);
    }
}
