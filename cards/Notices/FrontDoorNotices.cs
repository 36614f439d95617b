using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Notices;

/// <summary>What is told about referrals at the front door and about children on a group's list.</summary>
internal static class FrontDoorNotices
{
    private const int MostButtons = 6;

    public static bool Are(NoticeKind kind) => kind is NoticeKind.ReferralReceived or NoticeKind.ReferralAcknowledged or NoticeKind.ReferralDecided
        or NoticeKind.PerhapsKnown or NoticeKind.ReferredAgain or NoticeKind.FrontDoorOverdue or NoticeKind.FrontDoorEscalated
        or NoticeKind.ItemListed or NoticeKind.ItemHeld or NoticeKind.ItemMoved or NoticeKind.ScreeningReceived or NoticeKind.ScreeningLate;

    public static string Title(Notice notice, Language words)
    {
        var item = notice.Items[0];
        var group = PlainText.Escape(item.Owner ?? "");
        return notice.Kind switch
        {
            NoticeKind.ReferralReceived => words["New referral: {0}", item.Reference],
            NoticeKind.ReferralAcknowledged => words["{0} has your referral {1}", PlainText.Escape(item.Text), item.Reference],
            NoticeKind.ReferralDecided => words["Your referral {0} has an outcome", item.Reference],
            NoticeKind.PerhapsKnown => words["{0}: is the child known already?", item.Reference],
            NoticeKind.ReferredAgain => words["{0} was referred again", item.Reference],
            NoticeKind.FrontDoorOverdue => words["Overdue at the front door: {0}", notice.Count],
            NoticeKind.FrontDoorEscalated => words["Not answered by the front door: {0}", notice.Count],
            NoticeKind.ItemListed => words["{0} is on the list of {1}", item.Reference, group],
            NoticeKind.ItemHeld => words["{0} is held for {1}", item.Reference, group],
            NoticeKind.ItemMoved => words["{0} has gone to {1}", item.Reference, group],
            NoticeKind.ScreeningReceived => words["{0}: the screening tool is here", item.Reference],
            _ => words["{0}: the screening tool is late", item.Reference],
        };
    }

    public static string? Explanation(NoticeKind kind, Language words) => kind switch
    {
        NoticeKind.ReferralReceived => words["It waits for you in the front door."],
        NoticeKind.ReferralAcknowledged => words["Somebody has read it and decides what happens next. You will be told."],
        NoticeKind.PerhapsKnown => words["Look at both before you decide: one child is discussed once, with all that is known."],
        NoticeKind.ReferredAgain => words["The front door joined a further referral to this child. It stands on the case."],
        NoticeKind.FrontDoorEscalated => words["The reminders to the front door did not settle this, so it comes to you."],
        _ => null,
    };

    public static string? Line(NoticeKind kind, NoticeItem item, Language words) => kind switch
    {
        NoticeKind.ReferralAcknowledged => null,
        NoticeKind.ReferralReceived or NoticeKind.ReferralDecided => PlainText.Escape(item.Text),
        NoticeKind.PerhapsKnown => words["The same name and date of birth: {0}", PlainText.Escape(item.Text)],
        NoticeKind.ReferredAgain => words["The further referral: {0}", PlainText.Escape(item.Text)],
        NoticeKind.FrontDoorOverdue or NoticeKind.FrontDoorEscalated => words["{0}: {1}, due on {2}", item.Reference, Lacking(item.Text, words), Day(item, words)],
        NoticeKind.ItemMoved => Enum.TryParse<MoveCause>(item.Text, out var cause) ? ItemWords.Cause(cause, words) : null,
        _ when Enum.TryParse<HeldFor>(item.Text, out var held) => ItemWords.Held(held, item.Due, words),
        _ => item.Due is null ? null : words["For the meeting on {0}.", Day(item, words)],
    };

    public static IReadOnlyList<CardAction> Buttons(Notice notice, Language words) => notice.Kind switch
    {
        NoticeKind.PerhapsKnown => [.. Referrals(notice, words)],
        NoticeKind.ReferredAgain => [.. Cases(notice, words)],
        NoticeKind.ReferralReceived or NoticeKind.FrontDoorOverdue => [.. Referrals(notice, words), new Press(words["Open the queue"], new(FrontDoorVerbs.Queue))],
        NoticeKind.ReferralAcknowledged or NoticeKind.ReferralDecided => [new Press(words["My referrals"], new(ReferralVerbs.Mine))],
        // The one told of a move may be the referrer, who runs no list.
        NoticeKind.FrontDoorEscalated or NoticeKind.ItemMoved => [],
        _ => [.. Items(notice, words)],
    };

    private static IEnumerable<Press> Referrals(Notice notice, Language words)
    {
        foreach (var item in notice.Items.Take(MostButtons - 1))
        {
            if (ReferralReference.TryParse(item.Reference, out var referral))
            {
                yield return new Press(words["Open {0}", referral], FrontDoorVerbs.About(FrontDoorVerbs.Open, referral));
            }
        }
    }

    private static IEnumerable<Press> Cases(Notice notice, Language words) => notice.Items.Take(MostButtons)
        .Select(item => new Press(words["Open {0}", item.Reference], new(CaseVerbs.Show, new KeyValuePair<string, string>(CaseVerbs.Child, item.Reference))));

    private static IEnumerable<Press> Items(Notice notice, Language words)
    {
        foreach (var item in notice.Items.Take(MostButtons))
        {
            if (CaseReference.TryParse(item.Reference, out var child))
            {
                yield return new Press(words["Open {0}", child], ItemVerbs.About(ItemVerbs.Open, notice.Forum, child));
            }
        }
    }

    private static string Lacking(string code, Language words) => code switch
    {
        "keyworker" => words["the keyworker's answer"],
        "acknowledgement" => words["the acknowledgement"],
        _ => words["the outcome"],
    };

    private static string Day(NoticeItem item, Language words) => item.Due is { } day ? Dates.Of(day, words) : "";
}
