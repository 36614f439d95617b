using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Referrals;

/// <summary>
/// The front door records that it talked with the other team about an exploitation overlap, or why it need not (Oxfordshire,
/// workflow). Until then a referral with an overlap goes nowhere.
/// </summary>
public sealed record RecordOverlapDiscussion(ReferralReference Referral, PersonId By)
{
    public const string Name = "referral.overlap";

    public required bool Needed { get; init; }

    /// <summary>With whom.</summary>
    public string? Who { get; init; }

    /// <summary>Local day.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What came of it, or why it is not needed.</summary>
    public string? Result { get; init; }

    public Decision<FrontDoorReview> Decide(FrontDoorReview review, ReviewSetting setting)
    {
        if (!setting.Reviews(By))
        {
            return Decision<FrontDoorReview>.Refuse(Reason.NotFound);
        }
        if (setting.Door.Overlap is null)
        {
            return Decision<FrontDoorReview>.Refuse(Reason.NoOverlapRule);
        }
        if (review.Decision is not null || review.Joined is not null)
        {
            return Decision<FrontDoorReview>.Refuse(Reason.AlreadyDecided);
        }
        if (string.IsNullOrWhiteSpace(Result) || (Needed && string.IsNullOrWhiteSpace(Who)))
        {
            return Decision<FrontDoorReview>.Refuse(Reason.ReasonNeeded);
        }
        if (Result.Length > FrontDoorReview.MostText || Who?.Length > Referrals.Referral.MostShortCharacters)
        {
            return Decision<FrontDoorReview>.Refuse(Reason.TextTooLong);
        }
        if (Needed && On is null)
        {
            return Decision<FrontDoorReview>.Refuse(Reason.DateNotReadable);
        }
        if (Needed && On > setting.Today)
        {
            return Decision<FrontDoorReview>.Refuse(Reason.DateInFuture);
        }
        var talk = new OverlapDiscussion(Needed ? Who : null, Needed ? On : null, Result, By, setting.Now);
        return talk with { At = default } == review.Discussion?.Undated()
            ? new Decision<FrontDoorReview>.AlreadySo(review)
            : Decision<FrontDoorReview>.Accept(
                review with { Discussion = talk }, new AuditFact(Name, Referral.ToString(), Needed ? "discussed" : "not needed"));
    }
}
