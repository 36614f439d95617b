using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Referrals;

/// <summary>A referral as those meet it who sent it or were asked about it.</summary>
internal sealed class SentReferral
{
    private readonly Stored<ReviewDocument>? _review;

    private SentReferral(Stored<ReviewDocument>? review, Referral referral, Child child, TermsOfReference terms)
    {
        _review = review;
        Child = child;
        Terms = terms;
        // A referral that was sent before reviews were kept waits like any other.
        Review = review?.Value.ToDomain() ?? FrontDoorReview.Of(referral, terms);
    }

    public FrontDoorReview Review { get; }

    public Child Child { get; }

    /// <summary>The terms under which it was sent.</summary>
    public TermsOfReference Terms { get; }

    public static void Plan(string about, ReadPlan plan)
    {
        if (ReferralReference.TryParse(about, out var reference))
        {
            var id = reference.ToString();
            plan.Get(Kinds.Referral, id).Get(Kinds.Review, id)
                .Find(Kinds.Child, new DocumentQuery(Kinds.Child) { Equal = [("referredAs", id)], Take = 1 });
        }
    }

    /// <summary>Nothing for an unknown referral. Whose it is, the rule says.</summary>
    public static SentReferral? Of(Turn turn, ReadSet read, string about) =>
        ReferralReference.TryParse(about, out var reference)
        && read.Get(Kinds.Referral, reference.ToString()) is { } referral
        && read.Find(Kinds.Child).Items is [var child, ..]
        && turn.Partnership.TryGet(new ForumId(referral.Value.Forum), out var terms)
            ? new(read.Get(Kinds.Review, reference.ToString()), referral.Value.ToDomain(), child.Value.ToDomain(), terms)
            : null;

    public DocumentOperation Save(FrontDoorReview review) =>
        DocumentOperation.Save(Kinds.Review, review.Referral.ToString(), _review, ReviewDocument.From(review));
}
