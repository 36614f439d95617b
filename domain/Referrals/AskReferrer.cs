using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Referrals;

/// <summary>
/// The front door asks for more before it decides: the referrer, or whoever sent the child's latest screening. The day by
/// which it answers the referral stands, and so do its reminders.
/// </summary>
public sealed record AskReferrer(ReferralReference Referral, PersonId By)
{
    public const string Name = "referral.ask";

    private const int MostDaysAhead = 366;

    public required PersonId To { get; init; }

    public required string? Text { get; init; }

    /// <summary>Local day; nothing leaves it to the day by which the front door answers.</summary>
    public DateOnly? WantedBy { get; init; }

    /// <summary>How many questions and additions the card showed from which this was sent; nothing for typed words.</summary>
    public int? Seen { get; init; }

    public Decision<FrontDoorReview> Decide(FrontDoorReview review, Child child, ReviewSetting setting)
    {
        if (!setting.Reviews(By))
        {
            return Decision<FrontDoorReview>.Refuse(Reason.NotFound);
        }
        if (!review.IsUndecided)
        {
            return Decision<FrontDoorReview>.Refuse(Reason.AlreadyDecided);
        }
        if (string.IsNullOrWhiteSpace(Text))
        {
            return Decision<FrontDoorReview>.Refuse(Reason.TextNeeded);
        }
        if (review.OpenQuestions.Any(asked => asked.By == By && asked.To == To && asked.Text == Text))
        {
            return new Decision<FrontDoorReview>.AlreadySo(review);
        }
        if (Lacking(review, child, setting) is { } why)
        {
            return Decision<FrontDoorReview>.Refuse(why);
        }
        var question = new FrontDoorQuestion(review.Questions.Count + 1, Text, To, WantedBy ?? Usual(review, setting), By, setting.Now);
        var asked = review with { Questions = [.. review.Questions, question], AskStep = 0 };
        return Decision<FrontDoorReview>.Accept(
            asked with { NextAsk = RemindAsked.First(asked, setting) },
            new AuditFact(Name, Referral.ToString(), $"{question.Number}"),
            new Notice
            {
                Id = NoticeOf(Referral, question.Number),
                To = To,
                Kind = NoticeKind.ReferralAsked,
                Forum = review.Forum,
                NotBefore = setting.Now,
                Items = [new(Referral.ToString(), setting.Door.Name, question.WantedBy)],
            });
    }

    /// <summary>The notice of one question, by which its way to the person is followed.</summary>
    public static string NoticeOf(ReferralReference referral, int question) => $"{Name}:{referral}:{question}";

    private Reason? Lacking(FrontDoorReview review, Child child, ReviewSetting setting) =>
        Text!.Length > FrontDoorReview.MostQuestionCharacters ? Reason.TextTooLong
        : To != review.Referrer && To != child.Level?.By ? Reason.UnknownChoice
        : setting.HasLeft(To) ? Reason.AskedHasLeft
        : WantedBy < setting.Today ? Reason.DateInPast
        : WantedBy > setting.Today.AddDays(MostDaysAhead) ? Reason.DateTooFar
        : Seen is { } seen && seen != review.Said ? Reason.SaidMeanwhile
        : review.Questions.Count >= FrontDoorReview.MostQuestions ? Reason.TooManyQuestions
        : null;

    private static DateOnly Usual(FrontDoorReview review, ReviewSetting setting) =>
        review.AnswerBy >= setting.Today ? review.AnswerBy : WorkingDays.EnglandAndWales.Add(setting.Today, 1).Date;
}
