using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Referrals;

/// <summary>
/// Whoever sent a referral, or was asked about it, adds to it or puts something right. Until the decision the front door
/// decides with it; after the decision it waits there to be looked at, as long as a new referral would wait for an answer.
/// </summary>
public sealed record AddToReferral(ReferralReference Referral, PersonId By)
{
    public const string Name = "referral.add";

    public required string Draft { get; init; }

    public required string FormVersion { get; init; }

    public required Danger Danger { get; init; }

    public required string? Text { get; init; }

    public IReadOnlyList<CorrectedPart> Corrects { get; init; } = [];

    public string? RightName { get; init; }

    public DateOnly? RightBirthDate { get; init; }

    /// <summary>Numbers of the questions that its form showed.</summary>
    public IReadOnlyList<int> Shown { get; init; } = [];

    /// <summary>Whether this person may add: nothing tells anybody else that there is such a referral. Who was asked because of a seat answers while they have it.</summary>
    public static bool May(FrontDoorReview review, PersonId person, ReviewSetting setting) =>
        review.Referrer == person || (review.Questions.Any(asked => asked.To == person) && !setting.HasLeft(person));

    /// <summary>What keeps anything from being added, whatever it says.</summary>
    public static Reason? Hindrance(FrontDoorReview review, Child child, PersonId person, ReviewSetting setting) =>
        !May(review, person, setting) || child.IsGoing ? Reason.NotFound
        : review.Referrer != person && setting.IsShutTo(person, child.Reference) ? Reason.ClosedByConflict
        // Nobody decides about a child any more who has grown up since.
        : !review.IsUndecided && setting.Today >= child.Born.Eighteen ? Reason.EighteenOrOver
        : review.Additions.Count >= FrontDoorReview.MostAdditions ? Reason.TooManyAdditions
        : null;

    public Decision<FrontDoorReview> Decide(FrontDoorReview review, Child child, ReviewSetting setting)
    {
        if (review.Additions.Any(made => made.Draft == Draft && made.By == By))
        {
            return new Decision<FrontDoorReview>.AlreadySo(review);
        }
        if ((Hindrance(review, child, By, setting) ?? Lacking(setting.Today)) is { } why)
        {
            return Decision<FrontDoorReview>.Refuse(why);
        }
        var addition = new Addition
        {
            Number = review.Additions.Count + 1,
            By = By,
            At = setting.Now,
            Draft = Draft,
            Text = Text!,
            ImmediateDanger = Danger is Danger.HelpCalled,
            Corrects = [.. Corrects.Distinct().Order()],
            RightName = Corrects.Contains(CorrectedPart.Name) ? RightName : null,
            RightBirthDate = Corrects.Contains(CorrectedPart.BirthDate) ? RightBirthDate : null,
            Answers = [.. review.Questions.Where(asked => asked.To == By && Shown.Contains(asked.Number) && !review.IsAnswered(asked)).Select(asked => asked.Number)],
            FormVersion = FormVersion,
        };
        var added = review with { Additions = [.. review.Additions, addition] };
        added = added with { NextAsk = added.OpenQuestions.Any() ? added.NextAsk : null };
        added = added.IsUndecided || added.LookBy is not null ? added : Waits(added, setting);
        return Decision<FrontDoorReview>.Accept(
            added,
            new AuditFact(Name, Referral.ToString(), addition.ImmediateDanger ? $"{addition.Number} {Notice.Danger}" : $"{addition.Number}"),
            [.. Tell(added, addition, setting)]);
    }

    private Reason? Lacking(DateOnly today) =>
        Danger is Danger.NotAsked ? Reason.DangerFirst
        : string.IsNullOrWhiteSpace(Text) ? Reason.TextNeeded
        : Text.Length > Addition.MostCharacters || RightName?.Length > Addition.MostNameCharacters ? Reason.TextTooLong
        : (Corrects.Contains(CorrectedPart.Name) && string.IsNullOrWhiteSpace(RightName)) || (Corrects.Contains(CorrectedPart.BirthDate) && RightBirthDate is null) ? Reason.FormIncomplete
        : RightBirthDate > today ? Reason.BirthDateInFuture
        : null;

    /// <summary>It came after the decision: the front door looks at it within the days in which it answers a referral.</summary>
    private static FrontDoorReview Waits(FrontDoorReview review, ReviewSetting setting)
    {
        var terms = setting.Terms(review.Forum);
        var by = WorkingDays.EnglandAndWales.Add(setting.Today, terms.FrontDoor.ReplyWorkingDays).Date;
        return review with { LookBy = by, NudgeStep = 0, NextNudge = Reminders.Of(terms.ConfirmationNudges).NextAfter(by, 0, setting.Now) };
    }

    /// <summary>The reviewing role, whoever asked among it; the coordinator while nobody is named there. Nothing of what was written: it may be previewed.</summary>
    private IEnumerable<Notice> Tell(FrontDoorReview review, Addition addition, ReviewSetting setting)
    {
        var people = setting.Reviewers.ToList();
        return (people.Count > 0 ? people : setting.AboveFrontDoor(setting.Terms(review.Forum))).Distinct().Where(person => person != By).Select(person => new Notice
        {
            Id = $"{Name}:{Referral}:{addition.Number}:{person}",
            To = person,
            Kind = NoticeKind.ReferralAddedTo,
            Forum = review.Forum,
            NotBefore = setting.Now,
            Items = [new(Referral.ToString(), addition.ImmediateDanger ? Notice.Danger : addition.Answers.Count > 0 ? Answered : "", review.DueOn)],
        });
    }

    /// <summary>Text of a notice about an answer to a question.</summary>
    public const string Answered = "answered";
}
