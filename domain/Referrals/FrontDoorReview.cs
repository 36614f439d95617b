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

    public const int MostQuestionCharacters = 500;

    /// <summary>After so many, people talk on the phone.</summary>
    public const int MostQuestions = 5;

    public const int MostAdditions = 20;

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

    /// <summary>What the front door asked, oldest first.</summary>
    public IReadOnlyList<FrontDoorQuestion> Questions { get; init; } = [];

    /// <summary>What was added since it was sent, oldest first.</summary>
    public IReadOnlyList<Addition> Additions { get; init; } = [];

    /// <summary>Local day by which the front door looks at what came after its decision; nothing when nothing waits.</summary>
    public DateOnly? LookBy { get; init; }

    /// <summary>How far the schedule of reminders to those who were asked has been worked through.</summary>
    public int AskStep { get; init; }

    public DateTimeOffset? NextAsk { get; init; }

    /// <summary>How far the schedule of reminders has been worked through.</summary>
    public int NudgeStep { get; init; }

    public DateTimeOffset? NextNudge { get; init; }

    public bool OverlapIsOpen => Overlap.Count > 0 && Discussion is null;

    public bool KeyworkerIsAsked => Decision is { AsksKeyworkerBy: not null } && Keyworker is null;

    /// <summary>It waits for the front door's decision.</summary>
    public bool IsUndecided => Decision is null && Joined is null;

    /// <summary>Something still waits for the front door.</summary>
    public bool IsOpen => LookBy is not null || (Joined is null && (Decision is null || KeyworkerIsAsked));

    /// <summary>What the next reminder counts from.</summary>
    public DateOnly? DueOn => LookBy ?? (Joined is not null ? null : Decision is null ? AnswerBy : KeyworkerIsAsked ? Decision.AsksKeyworkerBy : null);

    /// <summary>How many questions and additions there are: a card that showed fewer is behind.</summary>
    public int Said => Questions.Count + Additions.Count;

    /// <summary>Questions whose answer can still serve the decision. What was asked before an earlier decision has lapsed with it.</summary>
    public IEnumerable<FrontDoorQuestion> OpenQuestions =>
        IsUndecided ? Questions.Where(asked => !IsAnswered(asked) && Earlier.All(decision => decision.At < asked.At)) : [];

    public bool IsAnswered(FrontDoorQuestion asked) => Additions.Any(addition => addition.Answers.Contains(asked.Number));

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
            LookBy = null,
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
