using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Domain.Referrals;

/// <summary>
/// What the front door makes of one referral: every referral is reviewed there before it goes anywhere (Oxfordshire,
/// workflow). The referral itself stays as it was sent.
/// </summary>
public sealed record FrontDoorReview
{
    public const int MostText = 1000;

    public required ReferralReference Referral { get; init; }

    public required CaseReference Child { get; init; }

    /// <summary>The forum under whose terms it was sent.</summary>
    public required ForumId Forum { get; init; }

    public required PersonId Referrer { get; init; }

    public required DateTimeOffset Received { get; init; }

    /// <summary>Last local day for an acknowledgement and the decision that goes with it.</summary>
    public required DateOnly AnswerBy { get; init; }

    /// <summary>False when the day was counted past the table of bank holidays.</summary>
    public required bool HolidaysKnown { get; init; }

    /// <summary>What makes an exploitation overlap, in the words of the terms; empty when nothing does.</summary>
    public IReadOnlyList<string> Overlap { get; init; } = [];

    /// <summary>The child's latest screening: with it, the assessment rule may hold.</summary>
    public ScreeningMark? Screening { get; init; }

    public Acknowledgement? Acknowledged { get; init; }

    public OverlapDiscussion? Discussion { get; init; }

    public FrontDoorDecision? Decision { get; init; }

    public KeyworkerAnswer? Keyworker { get; init; }

    /// <summary>The referral went to a child who has a record already.</summary>
    public ReviewJoin? Joined { get; init; }

    /// <summary>Known children who may be the same, until somebody has said.</summary>
    public IReadOnlyList<CaseReference> SameAs { get; init; } = [];

    /// <summary>When known children of the same name must be looked for; nothing once that is done.</summary>
    public DateTimeOffset? LooksForSame { get; init; }

    /// <summary>Decisions before it was opened again, oldest first.</summary>
    public IReadOnlyList<FrontDoorDecision> Earlier { get; init; } = [];

    /// <summary>How far the schedule of reminders has been worked through.</summary>
    public int NudgeStep { get; init; }

    public DateTimeOffset? NextNudge { get; init; }

    public bool OverlapIsOpen => Overlap.Count > 0 && Discussion is null;

    public bool KeyworkerIsAsked => Decision is { AsksKeyworkerBy: not null } && Keyworker is null;

    /// <summary>Something still waits for the front door.</summary>
    public bool IsOpen => Joined is null && (Decision is null || KeyworkerIsAsked);

    /// <summary>What the next reminder counts from.</summary>
    public DateOnly? DueOn => Joined is not null ? null : Decision is null ? AnswerBy : KeyworkerIsAsked ? Decision.AsksKeyworkerBy : null;

    public bool IsOverdueOn(DateOnly today) => DueOn < today;

    public static FrontDoorReview Of(Referral referral, TermsOfReference terms)
    {
        var answer = Answer(terms, referral.At);
        return new()
        {
            Referral = referral.Reference,
            Child = referral.Child.Reference,
            Forum = terms.Forum,
            Referrer = referral.By,
            Received = referral.At,
            AnswerBy = answer.Date,
            HolidaysKnown = answer.HolidaysKnown,
            LooksForSame = referral.At,
            Overlap = Overlaps(referral, terms.FrontDoor.Overlap),
            NextNudge = Reminders.Of(terms.ConfirmationNudges).NextAfter(answer.Date, 0, referral.At),
        };
    }

    /// <summary>No group takes the child any more: the front door has it again and decides anew.</summary>
    public FrontDoorReview OpenedAgain(TermsOfReference terms, DateTimeOffset now)
    {
        var answer = Answer(terms, now);
        return this with
        {
            Decision = null,
            Keyworker = null,
            Earlier = Decision is null ? Earlier : [.. Earlier, Decision],
            AnswerBy = answer.Date,
            HolidaysKnown = answer.HolidaysKnown,
            NudgeStep = 0,
            NextNudge = Reminders.Of(terms.ConfirmationNudges).NextAfter(answer.Date, 0, now),
        };
    }

    private static ReckonedDay Answer(TermsOfReference terms, DateTimeOffset received) =>
        WorkingDays.EnglandAndWales.Add(UkTime.DateOf(received), terms.FrontDoor.ReplyWorkingDays);

    /// <summary>
    /// What the referrer ticked. Trafficking and slavery stand among the document's own examples of an overlap, so a referral
    /// of that kind is one also when the list was passed over.
    /// </summary>
    private static IReadOnlyList<string> Overlaps(Referral referral, OverlapRule? rule) => rule switch
    {
        null => [],
        _ when referral.Overlap.Count == 0 && referral.Child.Exploitation.Contains(ExploitationType.Trafficking) => [ExploitationType.Trafficking.Title()],
        _ => referral.Overlap,
    };
}
