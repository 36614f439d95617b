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

    public override string Verb => ReferralVerbs.Mine;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("my referrals", "my referrals", "See what you have sent", SaidIn.Privately)];

    public override void Plan(Turn turn, ReadPlan plan) => plan.Find(Kinds.Referral, new DocumentQuery(Kinds.Referral)
    {
        Equal = [("by", turn.Me.Value)],
        OrderBy = "at",
        Descending = true,
        Take = PageSize,
        After = turn.Data[ReferralVerbs.Cursor],
    });

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var page = read.Find(Kinds.Referral);
        var door = turn.Terms.FrontDoor;
        return Outcome.Show(MyReferralsCard.For(new(
            [.. page.Items.Select(stored =>
            {
                var sent = UkTime.DateOf(stored.Value.At);
                var answer = WorkingDays.EnglandAndWales.Add(sent, door.ReplyWorkingDays);
                return new MyReferralLine(
                    ReferralReference.Of(stored.Value.Number),
                    CaseReference.Of(stored.Value.Child.Number),
                    Initials(stored.Value.Child),
                    sent,
                    door.Name,
                    answer.HolidaysKnown ? answer.Date : null);
            })],
            page.Next), turn.Words));
    }

    internal static string Initials(ChildDocument child) => $"{First(child.FirstName)}{First(child.LastName)}";

    private static string First(string name) => name.Length == 0 ? "" : new System.Globalization.StringInfo(name).SubstringByTextElements(0, 1);
}
