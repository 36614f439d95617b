using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.Meetings;

/// <summary>What those who run a list hear of an item: a code and the group's name. The card puts it into words.</summary>
internal static class ItemNotices
{
    /// <summary>Of items that are new to their lists.</summary>
    public static IEnumerable<Notice> Of(IEnumerable<ForumItem> items, ReviewSetting setting) =>
        items.Where(item => item.IsHere).SelectMany(item => ToRunners(item, item.HeldFor switch
        {
            HeldFor.SocialCareCheck => NoticeKind.ItemHeld,
            HeldFor.LateScreening => NoticeKind.ScreeningLate,
            _ => NoticeKind.ItemListed,
        }, setting));

    public static IEnumerable<Notice> ToRunners(ForumItem item, NoticeKind kind, ReviewSetting setting)
    {
        var terms = setting.Terms(item.Forum);
        var code = item.HeldFor?.ToString() ?? "";
        return setting.RunnersOf(terms).Select(to => One(item, kind, to, new(item.Child.ToString(), code, item.Meeting, terms.ShortName), setting));
    }

    /// <summary>A group's runners hear that an item left for another.</summary>
    public static IEnumerable<Notice> Left(ForumItem item, ReviewSetting setting)
    {
        var move = item.WentTo!;
        var to = move.Forum is { } forum ? setting.Terms(forum).ShortName : setting.Door.Name;
        return setting.RunnersOf(setting.Terms(item.Forum)).Append(item.Referrer).Distinct()
            .Select(person => One(item, NoticeKind.ItemMoved, person, new(item.Child.ToString(), move.Cause.ToString(), null, to), setting));
    }

    private static Notice One(ForumItem item, NoticeKind kind, PersonId to, NoticeItem line, ReviewSetting setting) => new()
    {
        // The instant tells two occasions apart; one decision never tells the same person the same thing twice.
        Id = $"{kind}:{item.Id}:{setting.Now.UtcTicks}:{to}",
        To = to,
        Kind = kind,
        Forum = item.Forum,
        NotBefore = setting.Now,
        Items = [line],
    };
}
