using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Domain.Referrals;

/// <summary>What the referrer hears of a decision: its class, and nothing of its reasons.</summary>
internal static class ReferralNotices
{
    public static Notice Decided(FrontDoorReview review, FrontDoorOutcome outcome, IReadOnlyList<RouteAnswer> goes, ReviewSetting setting) => new()
    {
        // A review that was opened again is decided again, and the referrer hears of each decision.
        Id = $"{DecideReferral.Name}:{review.Referral}:{review.Earlier.Count + 1}",
        To = review.Referrer,
        Kind = NoticeKind.ReferralDecided,
        Forum = review.Forum,
        NotBefore = setting.Now,
        Items = [new(review.Referral.ToString(), string.Join(' ', Fixed(goes).Prepend(outcome.Tells)))],
    };

    /// <summary>Oxfordshire Network: a discussion there is no referral to social care.</summary>
    public static IEnumerable<string> Fixed(IEnumerable<RouteAnswer> goes) =>
        goes.Select(answer => answer.Terms.NotAReferral?.Text).OfType<string>().Distinct();
}
