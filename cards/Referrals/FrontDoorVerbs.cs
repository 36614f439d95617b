using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <summary>The published verbs of the front door, and what their presses carry. The only home of these strings.</summary>
public static class FrontDoorVerbs
{
    public const string Queue = "frontdoor.queue";
    public const string Open = "frontdoor.open";
    public const string Acknowledge = AcknowledgeReferral.Name;
    public const string Overlap = RecordOverlapDiscussion.Name;
    public const string Decide = DecideReferral.Name;
    public const string Keyworker = AnswerKeyworkerQuestion.Name;

    public const string Ask = AskReferrer.Name;
    public const string Look = LookAtAdditions.Name;

    public const string Join = JoinReferral.Name;
    public const string Apart = KeepApart.Name;

    /// <summary>The record of the same child, by its reference.</summary>
    public const string Same = "same";

    public const string Referral = "referral";

    /// <summary>Which of a referral's cards to draw; nothing for the referral itself.</summary>
    public const string Part = "part";
    public const string PartOverlap = "overlap";
    public const string PartDecide = "decide";
    public const string PartKeyworker = "keyworker";
    public const string PartAsk = "ask";
    public const string PartSaid = "said";

    public const string Question = "question";

    /// <summary>Who is asked.</summary>
    public const string Whom = "whom";
    public const string WhomReferrer = "referrer";
    public const string WhomScreener = "screener";

    /// <summary>How many questions and additions the card showed.</summary>
    public const string Seen = "seen";

    /// <summary>What was added changes the outcome.</summary>
    public const string Again = "again";

    public const string Outcome = "outcome";

    /// <summary>The outcome that a button names, whatever was chosen on the card.</summary>
    public const string RightDoor = "rightDoor";

    /// <summary>The family that was chosen first and does not take the child.</summary>
    public const string InsteadOf = "insteadOf";
    public const string Why = "why";
    public const string Now = "now";
    public const string Threshold = "threshold";
    public const string WhyNotAssessed = "whyNotAssessed";
    public const string MissingMet = "missing";
    public const string Also = "also";
    public const string ByHand = "byHand";
    public const string Help = "help";
    public const string AtRisk = "atRisk";
    public const string Needed = "needed";
    public const string Who = "who";
    public const string On = "on";
    public const string After = "after";

    public static PressPayload About(string verb, ReferralReference referral, params IReadOnlyList<KeyValuePair<string, string>> more) =>
        new(verb, [new(Referral, referral.ToString()), .. more]);

    public static PressPayload ToPart(ReferralReference referral, string part) => About(Open, referral, new KeyValuePair<string, string>(Part, part));
}
