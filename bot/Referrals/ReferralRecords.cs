using PanelAssistant.Bot.Privacy;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Referrals;

/// <summary>What a named referral becomes when it is stored, whichever form it came from.</summary>
internal static class ReferralRecords
{
    private const string ReferralCounter = "referral";
    private const string ChildCounter = "child";

    public static void Plan(Turn turn, ReadPlan plan, string draft) =>
        plan.Get(Kinds.Counter, ReferralCounter).Get(Kinds.Counter, ChildCounter).Get(Kinds.Made, Made(turn, draft));

    public static ReferralReference NextReferral(ReadSet read) => ReferralReference.Of((read.Get(Kinds.Counter, ReferralCounter)?.Value.Last ?? 1000) + 1);

    public static CaseReference NextChild(ReadSet read) => CaseReference.Of((read.Get(Kinds.Counter, ChildCounter)?.Value.Last ?? 2000) + 1);

    public static IEnumerable<DocumentOperation> Create(Turn turn, ReadSet read, Referral referral, TermsOfReference terms) =>
    [
        DocumentOperation.Create(Kinds.Referral, referral.Reference.ToString(), ReferralDocument.From(referral, terms.Forum)),
        DocumentOperation.Create(Kinds.Review, referral.Reference.ToString(), ReviewDocument.From(FrontDoorReview.Of(referral, terms))),
        DocumentOperation.Create(Kinds.Child, referral.Child.Reference.ToString(), ChildDocument.From(referral.Child, turn.Me.Value)),
        DocumentOperation.Save(Kinds.Counter, ReferralCounter, read.Get(Kinds.Counter, ReferralCounter), new CounterDocument { Last = referral.Reference.Number }),
        DocumentOperation.Save(Kinds.Counter, ChildCounter, read.Get(Kinds.Counter, ChildCounter), new CounterDocument { Last = referral.Child.Reference.Number }),
        DocumentOperation.Create(Kinds.Made, Made(turn, referral.Draft), MadeOf(turn, referral), DraftDocument.Kept),
        .. Identifiers.Of(referral.Child),
    ];

    /// <summary>What the receipt says, now and when the same draft is sent again.</summary>
    public static MadeDocument MadeOf(Turn turn, Referral referral) => new()
    {
        Reference = referral.Reference.ToString(),
        Child = referral.Child.Reference.Number,
        At = referral.At,
        ImmediateDanger = referral.ImmediateDanger,
        OnlyWithoutName = OnlyWithoutName(turn, referral),
    };

    /// <summary>The forum that may not discuss this child by name, if there is one for the child's area.</summary>
    private static string? OnlyWithoutName(Turn turn, Referral referral) =>
        NoNamesBasis.ForumFor(turn.Partnership.Forums, referral.Child.Area) is { } forum && NoNamesBasis.Requires(forum, referral.Parents) ? forum.ShortName : null;

    /// <summary>A draft's key belongs to its person: with somebody else's key, one finds nothing.</summary>
    public static string Made(Turn turn, string draft) => $"referral:{turn.Me}:{draft}";
}
