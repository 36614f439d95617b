using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// A screening tool arrives for a child on a group's list. It goes to the chair of that group (Oxfordshire Network: completed
/// a week before and submitted to the chair); one that comes too late waits for the chair's answer.
/// </summary>
public static class AttachScreening
{
    public const string Name = "item.screening";

    public static Decision<ForumItem> Decide(ForumItem item, ScreeningMark mark, ReviewSetting setting)
    {
        if (!item.IsHere || item.Screening?.Number >= mark.Number)
        {
            return new Decision<ForumItem>.AlreadySo(item);
        }
        var attached = item with { Screening = mark };
        if (item.HeldFor is HeldFor.ScreeningTool)
        {
            var series = setting.Series(setting.Terms(item.Forum));
            attached = ListItem.For(attached, RouteVerdict.Admitted, series, item.Meeting ?? setting.Today);
        }
        var kind = attached.HeldFor is HeldFor.LateScreening ? NoticeKind.ScreeningLate : NoticeKind.ScreeningReceived;
        return Decision<ForumItem>.Accept(
            attached,
            new AuditFact(Name, item.Id, $"{mark.Number} {attached.State}"),
            item.NeedsScreening ? [.. ItemNotices.ToRunners(attached, kind, setting)] : []);
    }
}
