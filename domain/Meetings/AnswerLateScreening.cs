using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// The chair takes a screening that came after the deadline, or leaves the child for the next meeting (Oxfordshire Network: a
/// week before). Either way it stays on record with the meeting that it missed.
/// </summary>
public sealed record AnswerLateScreening(ForumId Forum, CaseReference Child, bool Accept, PersonId By)
{
    public const string Name = "item.late";

    public Decision<ForumItem> Decide(ForumItem item, ReviewSetting setting)
    {
        var terms = setting.Terms(item.Forum);
        if (!setting.RosterOf(item.Forum).MayChair(By, terms, setting.Today))
        {
            return Decision<ForumItem>.Refuse(Reason.ChairOnly);
        }
        if (item.Late is { Accepted: { } answered } && answered == Accept)
        {
            return new Decision<ForumItem>.AlreadySo(item);
        }
        if (item is not { HeldFor: HeldFor.LateScreening, Late: { } late })
        {
            return Decision<ForumItem>.Refuse(Reason.NotLate);
        }
        return Decision<ForumItem>.Accept(
            Answered(item, late with { Accepted = Accept, By = By, At = setting.Now }, setting.Series(terms)),
            new AuditFact(Name, item.Id, Accept ? "accepted" : "next meeting"));
    }

    internal static ForumItem Answered(ForumItem item, LateScreening late, MeetingSeries? series) =>
        late.Accepted is true
            ? item with { State = ItemState.Listed, HeldFor = null, Late = late }
            : ListItem.For(item with { Late = late }, RouteVerdict.Admitted, series, late.Meeting.AddDays(1));
}
