using System.Globalization;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Referrals;

/// <summary>The speaker's own referrals, newest first.</summary>
internal sealed class MyReferralsHandler : Handler
{
    private const int PageSize = 6;

    private const string Asked = "asked";

    public override string Verb => ReferralVerbs.Mine;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("my referrals", "my referrals", "See what you have sent", SaidIn.Privately), new("my referral", "my referrals", "", SaidIn.Privately)];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        plan.Find(Kinds.Referral, new DocumentQuery(Kinds.Referral)
        {
            Equal = [("by", turn.Me.Value)],
            OrderBy = "at",
            Descending = true,
            Take = PageSize,
            After = turn.Data[ReferralVerbs.Cursor],
        });
        plan.Find(Kinds.Review, new DocumentQuery(Kinds.Review) { Equal = [("asked", turn.Me.Value)], Take = PageSize }, Asked);
        // A referral that has no review leaves one over, so as many of them always cover the page.
        plan.Find(Kinds.Review, new DocumentQuery(Kinds.Review)
        {
            Equal = [("referrer", turn.Me.Value)],
            RangeField = "received",
            AtMost = Before(turn),
            OrderBy = "received",
            Descending = true,
            Take = PageSize,
        });
    }

    /// <summary>Where the page starts: the moment of the referral that the page before ended with.</summary>
    private static string? Before(Turn turn) =>
        DateTimeOffset.TryParse(turn.Data[ReferralVerbs.Before], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? UtcText.Of(moment) : null;

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var page = read.Find(Kinds.Referral);
        var door = turn.Terms.FrontDoor;
        var setting = ReviewSettings.Of(turn);
        var reviews = read.Find(Kinds.Review).Items.ToDictionary(stored => stored.Id, stored => stored.Value.ToDomain());
        return Outcome.Show(MyReferralsCard.For(new(
            [.. page.Items.Select(stored =>
            {
                var sent = UkTime.DateOf(stored.Value.At);
                var review = reviews.GetValueOrDefault(ReferralReference.Of(stored.Value.Number).ToString());
                var answer = WorkingDays.EnglandAndWales.Add(sent, door.ReplyWorkingDays);
                return new MyReferralLine(
                    ReferralReference.Of(stored.Value.Number),
                    CaseReference.Of(stored.Value.Child.Number),
                    Initials(stored.Value.Child),
                    sent,
                    door.Name,
                    answer.HolidaysKnown ? answer.Date : null)
                {
                    Acknowledged = review?.Acknowledged is { } step ? UkTime.DateOf(step.At) : null,
                    Questions = review?.OpenQuestions.Where(asked => asked.To == turn.Me).ToList() ?? [],
                    Outcome = review?.Joined is not null ? JoinReferral.Tells : review?.Decision is { } decision ? door.Outcomes.FirstOrDefault(outcome => outcome.Id == decision.Outcome)?.Tells : null,
                };
            })],
            page.Next)
        {
            AskedOfMe = [.. read.Find(Kinds.Review, Asked).Items.Select(stored => stored.Value.ToDomain()).Where(review => review.Referrer != turn.Me && AddToReferral.May(review, turn.Me, setting) && !setting.IsShutTo(turn.Me, review.Child)).Select(review =>
                new AskedLine(review.Referral, review.Child, door.Name, [.. review.OpenQuestions.Where(asked => asked.To == turn.Me)])).Where(line => line.Questions.Count > 0)],
            Before = page.Items is [.., var last] ? UtcText.Of(last.Value.At) : null,
        }, turn.Words));
    }

    internal static string Initials(ChildDocument child) => $"{First(child.FirstName)}{First(child.LastName)}";

    private static string First(string name) => name.Length == 0 ? "" : new System.Globalization.StringInfo(name).SubstringByTextElements(0, 1);
}
