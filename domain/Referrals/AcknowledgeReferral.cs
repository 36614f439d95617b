using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Referrals;

/// <summary>The front door tells the referrer that somebody has their referral in hand.</summary>
public sealed record AcknowledgeReferral(ReferralReference Referral, PersonId By)
{
    public const string Name = "referral.acknowledge";

    public Decision<FrontDoorReview> Decide(FrontDoorReview review, ReviewSetting setting)
    {
        if (!setting.Reviews(By))
        {
            return Decision<FrontDoorReview>.Refuse(Reason.NotFound);
        }
        if (review.Acknowledged is not null || review.Decision is not null || review.Joined is not null)
        {
            return new Decision<FrontDoorReview>.AlreadySo(review);
        }
        return Decision<FrontDoorReview>.Accept(
            review with { Acknowledged = new(By, setting.Now) },
            new AuditFact(Name, Referral.ToString()),
            new Notice
            {
                Id = $"{Name}:{Referral}",
                To = review.Referrer,
                Kind = NoticeKind.ReferralAcknowledged,
                Forum = review.Forum,
                NotBefore = setting.Now,
                Items = [new(Referral.ToString(), setting.Door.Name)],
            });
    }
}
