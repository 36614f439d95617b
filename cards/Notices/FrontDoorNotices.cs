using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
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
        or NoticeKind.ReferralAsked or NoticeKind.ReferralAnswerOwed or NoticeKind.ReferralAddedTo or NoticeKind.ReferralMoreTold
        or NoticeKind.PerhapsKnown or NoticeKind.ReferredAgain or NoticeKind.ChildCorrected or NoticeKind.FrontDoorOverdue or NoticeKind.FrontDoorEscalated
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
            NoticeKind.ReferralAsked => words["{0} asks you about referral {1}", PlainText.Escape(item.Text), item.Reference],
            NoticeKind.ReferralAnswerOwed => words["The front door waits for your answer: {0}", notice.Count],
            NoticeKind.ReferralAddedTo => item.Text == AddToReferral.Answered ? words["Referral {0}: a question is answered", item.Reference] : words["Referral {0} was added to", item.Reference],
            NoticeKind.ReferralMoreTold => words["{0}: the front door was told more", item.Reference],
            NoticeKind.PerhapsKnown => words["{0}: is the child known already?", item.Reference],
            NoticeKind.ReferredAgain => words["{0} was referred again", item.Reference],
            NoticeKind.ChildCorrected => words["{0}: the record was put right", item.Reference],
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
        NoticeKind.ReferralAsked => words["It needs to know more before it decides. Read the question and answer it in our private chat. The decision does not wait for it. If a child is in danger now, ring 999."],
        NoticeKind.ReferralAnswerOwed => words["Read the question and answer it, if only to say that you do not know. The decision does not wait for it."],
        NoticeKind.ReferralAddedTo => words["It stands at the top of the referral. The day on the referral stands."],
        NoticeKind.ReferralMoreTold => words["Something was added to a referral of this child after it came to the group. The front door has what was written: ask it."],
        NoticeKind.PerhapsKnown => words["Look at both before you decide: one child is discussed once, with all that is known."],
        NoticeKind.ReferredAgain => words["The front door joined a further referral to this child. It stands on the case."],
        NoticeKind.ChildCorrected => words["The name or the date of birth was wrong. See what it says now, and whether your own system and your papers need it too."],
        NoticeKind.FrontDoorEscalated => words["The reminders to the front door did not settle this, so it comes to you."],
        _ => null,
    };

    public static string? Line(NoticeKind kind, NoticeItem item, Language words) => kind switch
    {
        NoticeKind.ReferralAcknowledged or NoticeKind.ChildCorrected => null,
        NoticeKind.ReferralAsked => words["Wanted by {0}.", Day(item, words)],
        NoticeKind.ReferralAnswerOwed => words["{0}: wanted by {1}", item.Reference, Day(item, words)],
        NoticeKind.ReferralAddedTo => item.Text == Notice.Danger ? words["The sender answered that a child was in immediate danger and that help was called."] : item.Due is null ? null : words["Due: {0}", Day(item, words)],
        NoticeKind.ReferralMoreTold => words["The referral: {0}", PlainText.Escape(item.Text)],
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
        NoticeKind.ReferralAddedTo => [.. Referrals(notice, words), new Press(words["Open the queue"], new(FrontDoorVerbs.Queue))],
        NoticeKind.ReferralAsked or NoticeKind.ReferralAnswerOwed => [.. Answers(notice, words), new Press(words["My referrals"], new(ReferralVerbs.Mine))],
        NoticeKind.ReferralMoreTold => [.. Cases(notice, words)],
        NoticeKind.ReferredAgain => [.. Cases(notice, words)],
        // Whoever runs a group may correct its children, also a coordinator who opens no case.
        NoticeKind.ChildCorrected => [new Press(words["See what it says now"], new FormPress(CorrectionForm.Id, About: notice.Items[0].Reference).As(FormVerbs.Open))],
        NoticeKind.ReferralReceived or NoticeKind.FrontDoorOverdue => [.. Referrals(notice, words), new Press(words["Open the queue"], new(FrontDoorVerbs.Queue))],
        NoticeKind.ReferralAcknowledged or NoticeKind.ReferralDecided => [new Press(words["My referrals"], new(ReferralVerbs.Mine))],
        // The one told of a move may be the referrer, who runs no list.
        NoticeKind.FrontDoorEscalated or NoticeKind.ItemMoved => [],
        _ => [.. Items(notice, words)],
    };

    private static IEnumerable<Press> Answers(Notice notice, Language words) => notice.Items.Take(MostButtons - 1)
        .Select(item => new Press(words["Answer about {0}", item.Reference], new FormPress(AdditionForm.Id, About: item.Reference).As(FormVerbs.Open)));

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
        "addition" => words["what was added"],
        "keyworker" => words["the keyworker's answer"],
        "acknowledgement" => words["the acknowledgement"],
        _ => words["the outcome"],
    };

    private static string Day(NoticeItem item, Language words) => item.Due is { } day ? Dates.Of(day, words) : "";
}
