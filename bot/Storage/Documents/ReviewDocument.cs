using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>What the front door makes of a referral. Id: the referral, R-1042.</summary>
public sealed record ReviewDocument
{
    public int Schema { get; init; } = 1;

    public required string Referral { get; init; }

    public required string Child { get; init; }

    public required string Forum { get; init; }

    public required string Referrer { get; init; }

    public required DateTimeOffset Received { get; init; }

    public required DateOnly AnswerBy { get; init; }

    public bool HolidaysKnown { get; init; }

    /// <summary>"open" or "done": what the queue is filtered by.</summary>
    public required string Queue { get; init; }

    public IReadOnlyList<string> Overlap { get; init; } = [];

    public ScreeningMark? Screening { get; init; }

    public StepDocument? Acknowledged { get; init; }

    public DiscussionDocument? Discussion { get; init; }

    public DecisionDocument? Decision { get; init; }

    public KeyworkerDocument? Keyworker { get; init; }

    public IReadOnlyList<DecisionDocument>? Earlier { get; init; }

    public JoinDocument? Joined { get; init; }

    public IReadOnlyList<int>? SameAs { get; init; }

    public DateTimeOffset? LooksForSame { get; init; }

    public IReadOnlyList<ReviewQuestionDocument>? Questions { get; init; }

    public IReadOnlyList<AdditionDocument>? Additions { get; init; }

    public DateOnly? LookBy { get; init; }

    /// <summary>Who sent a screening and was asked for more: finds what waits for them beside their own referrals.</summary>
    public string? Asked { get; init; }

    public int NudgeStep { get; init; }

    /// <summary>The earliest moment at which anybody is reminded: what the sweep looks for.</summary>
    public DateTimeOffset? NextNudge { get; init; }

    /// <summary>Steps of the reminders to those who were asked.</summary>
    public int? AskStep { get; init; }

    public DateTimeOffset? NextAsk { get; init; }

    /// <summary>The front door's own moment, while somebody who was asked is reminded too.</summary>
    public DateTimeOffset? NextOfDoor { get; init; }

    public FrontDoorReview ToDomain() => new()
    {
        Referral = ReferralReference.TryParse(Referral, out var referral) ? referral : throw new InvalidDataException("A review without a referral."),
        Child = CaseReference.TryParse(Child, out var child) ? child : throw new InvalidDataException("A review without a child."),
        Forum = new(Forum),
        Referrer = new(Referrer),
        Received = Received,
        AnswerBy = AnswerBy,
        HolidaysKnown = HolidaysKnown,
        Overlap = Overlap,
        Screening = Screening,
        Acknowledged = Acknowledged is null ? null : new(new(Acknowledged.By), Acknowledged.At),
        Discussion = Discussion is null ? null : new(Discussion.Who, Discussion.On, Discussion.Result, new(Discussion.By), Discussion.At),
        Decision = Decision?.ToDomain(),
        Keyworker = Keyworker is null ? null : new(Keyworker.Outcome, Keyworker.Why, Keyworker.Who, new(Keyworker.By), Keyworker.At),
        Earlier = [.. (Earlier ?? []).Select(decision => decision.ToDomain())],
        Joined = Joined is null ? null : new(CaseReference.Of(Joined.To), new(Joined.By), Joined.At),
        SameAs = [.. (SameAs ?? []).Select(CaseReference.Of)],
        LooksForSame = LooksForSame,
        Questions = [.. (Questions ?? []).Select(asked => asked.ToDomain())],
        Additions = [.. (Additions ?? []).Select(added => added.ToDomain())],
        LookBy = LookBy,
        AskStep = AskStep ?? 0,
        NextAsk = NextAsk,
        NudgeStep = NudgeStep,
        NextNudge = NextAsk is null ? NextNudge : NextOfDoor,
    };

    public static ReviewDocument From(FrontDoorReview review) => new()
    {
        Referral = review.Referral.ToString(),
        Child = review.Child.ToString(),
        Forum = review.Forum.Value,
        Referrer = review.Referrer.Value,
        Received = review.Received,
        AnswerBy = review.AnswerBy,
        HolidaysKnown = review.HolidaysKnown,
        Queue = review.IsOpen ? "open" : "done",
        Overlap = review.Overlap,
        Screening = review.Screening,
        Acknowledged = review.Acknowledged is { } step ? new(step.By.Value, step.At) : null,
        Discussion = review.Discussion is { } talk ? new(talk.Who, talk.On, talk.Result, talk.By.Value, talk.At) : null,
        Decision = review.Decision is { } decision ? DecisionDocument.From(decision) : null,
        Keyworker = review.Keyworker is { } answer ? new(answer.Outcome, answer.Why, answer.Who, answer.By.Value, answer.At) : null,
        Earlier = review.Earlier.Count == 0 ? null : [.. review.Earlier.Select(DecisionDocument.From)],
        Joined = review.Joined is { } joined ? new(joined.To.Number, joined.By.Value, joined.At) : null,
        SameAs = review.SameAs.Count == 0 ? null : [.. review.SameAs.Select(child => child.Number)],
        LooksForSame = review.LooksForSame,
        Questions = review.Questions.Count == 0 ? null : [.. review.Questions.Select(ReviewQuestionDocument.From)],
        Additions = review.Additions.Count == 0 ? null : [.. review.Additions.Select(AdditionDocument.From)],
        LookBy = review.LookBy,
        Asked = review.OpenQuestions.LastOrDefault(asked => asked.To != review.Referrer)?.To.Value,
        AskStep = review.AskStep == 0 ? null : review.AskStep,
        NextAsk = review.NextAsk,
        NudgeStep = review.NudgeStep,
        NextNudge = review.NextAsk < review.NextNudge ? review.NextAsk : review.NextNudge ?? review.NextAsk,
        NextOfDoor = review.NextAsk is null ? null : review.NextNudge,
    };
}

public sealed record StepDocument(string By, DateTimeOffset At);

public sealed record DiscussionDocument(string? Who, DateOnly? On, string Result, string By, DateTimeOffset At);

public sealed record JoinDocument(int To, string By, DateTimeOffset At);

public sealed record KeyworkerDocument(string? Outcome, string Why, string? Who, string By, DateTimeOffset At);

public sealed record DecisionDocument(string Outcome, string Why, string By, DateTimeOffset At)
{
    public bool? MissingOrExploitedNow { get; init; }

    public bool? ThresholdMet { get; init; }

    public string? WhyNotAssessed { get; init; }

    public DateOnly? AsksKeyworkerBy { get; init; }

    public FrontDoorDecision ToDomain() => new(Outcome, Why, new PersonId(By), At)
    {
        MissingOrExploitedNow = MissingOrExploitedNow,
        ThresholdMet = ThresholdMet,
        WhyNotAssessed = WhyNotAssessed,
        AsksKeyworkerBy = AsksKeyworkerBy,
    };

    public static DecisionDocument From(FrontDoorDecision decision) => new(decision.Outcome, decision.Why, decision.By.Value, decision.At)
    {
        MissingOrExploitedNow = decision.MissingOrExploitedNow,
        ThresholdMet = decision.ThresholdMet,
        WhyNotAssessed = decision.WhyNotAssessed,
        AsksKeyworkerBy = decision.AsksKeyworkerBy,
    };
}
