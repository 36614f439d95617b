using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Referrals;

/// <summary>The reviewing role has looked: the child of this referral and the known children of that name are not the same.</summary>
public sealed record KeepApart(ReferralReference Referral, PersonId By)
{
    public const string Name = "referral.apart";

    public Decision<FrontDoorReview> Decide(FrontDoorReview review, ReviewSetting setting) =>
        !setting.Reviews(By) ? Decision<FrontDoorReview>.Refuse(Reason.NotFound)
        : review.Joined is not null ? Decision<FrontDoorReview>.Refuse(Reason.AlreadyDecided)
        : review.SameAs.Count == 0 ? new Decision<FrontDoorReview>.AlreadySo(review)
        : Decision<FrontDoorReview>.Accept(review with { SameAs = [] }, new AuditFact(Name, Referral.ToString(), string.Join(' ', review.SameAs)));
}
