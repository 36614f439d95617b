using PanelAssistant.Cards.Accountability;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Chairs;
using PanelAssistant.Cards.Challenges;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Links;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Missing;
using PanelAssistant.Cards.NoNames;
using PanelAssistant.Cards.PersonsOfInterest;
using PanelAssistant.Cards.Quality;
using PanelAssistant.Cards.Records;
using PanelAssistant.Cards.Registers;
using PanelAssistant.Cards.Returns;
using PanelAssistant.Cards.Sharing;
using PanelAssistant.Cards.Targets;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Cards.Notices;

/// <summary>A notice as it arrives in somebody's private chat. The first line holds a count or a reference, never a name.</summary>
public static class NoticeCard
{
    private const int MostItems = 12;

    private const int MostText = 160;

    /// <summary>As many main buttons as a card shows.</summary>
    private const int MostButtons = 6;

    /// <param name="today">The local day on which it is sent: what is due today was due soon when it was queued.</param>
    public static PersonalCard Render(Notice notice, DateOnly today, Language words)
    {
        var title = Title(notice, words);
        List<Element> body = [Text.Title(title)];
        if (Explanation(notice, words) is { } explanation)
        {
            body.Add(Text.Of(explanation));
        }
        foreach (var item in notice.Items.Take(MostItems))
        {
            if (Lines(notice, item, today, words) is { Count: > 0 } lines)
            {
                body.Add(new Container(lines) { Separator = true, Spacing = "Small" });
            }
        }
        if (notice.Count > MostItems)
        {
            body.Add(Text.Of(words["And {0} more.", notice.Count - MostItems]));
        }
        return new() { Summary = title, Body = body, Actions = Buttons(notice, words) };
    }

    private static string Title(Notice notice, Language words)
    {
        var first = notice.Items[0].Reference;
        return notice.Kind switch
        {
            NoticeKind.ActionGiven when notice.Count == 1 => words["New action for you: {0}", first],
            NoticeKind.ActionGiven => words["New actions for you: {0}", notice.Count],
            NoticeKind.ActionNudge when notice.Count == 1 => words["Reminder: action {0}", first],
            NoticeKind.ActionNudge => words["Reminder: {0} actions", notice.Count],
            NoticeKind.ActionEscalated when notice.Count == 1 => words["Overdue and not closed: action {0}", first],
            NoticeKind.ActionEscalated => words["Overdue and not closed: {0} actions", notice.Count],
            NoticeKind.ActionChanged when notice.Count == 1 => words["Action {0} has changed", first],
            NoticeKind.ActionChanged => words["Actions have changed: {0}", notice.Count],
            NoticeKind.SeniorManagerTold => words["Overdue in your agency: action {0}", first],
            NoticeKind.FlagConfirmationAsked when notice.Items[0].Text == "remove" => words["{0}: please take the flag off your system and confirm", first],
            NoticeKind.FlagConfirmationAsked => words["{0}: please flag on your system and confirm", first],
            NoticeKind.FlagConfirmationOverdue => words["Reminder: flag confirmations still to give: {0}", notice.Count],
            NoticeKind.FlagConfirmationEscalated => words["Flag confirmations not given: {0}", notice.Count],
            NoticeKind.ActingChairNeeded => words["{0}: a vote needs an acting chair", first],
            var kind when ClockNoticeWords.Are(kind) => ClockNoticeWords.Title(notice, words),
            NoticeKind.NoNamesReceived => words["New item without a name: {0}", first],
            NoticeKind.PersonReferred => words["New referral of a person of interest: {0}", first],
            NoticeKind.PersonRoleVacant => words["Nobody can receive {0}", first],
            NoticeKind.LocationReferred => words["New place of note: {0}", first],
            NoticeKind.StrangerJoined => words["{0}: somebody without a seat joined the chat", first],
            NoticeKind.ChairNamed => words["{0}: somebody stands in as chair on {1}", first, DateOf(notice.Items[0], words)],
            var kind when MinutesNotices.Are(kind) => MinutesNotices.Title(notice, words),
            var kind when MeetingNoticeWords.Are(kind) => MeetingNoticeWords.Title(notice, words),
            var kind when ChallengeWords.Are(kind) => ChallengeWords.Title(notice, words),
            var kind when ShareWords.Are(kind) => ShareWords.Title(notice, words),
            var kind when ChairWords.Are(kind) => ChairWords.Title(notice, words),
            var kind when ReportingWords.Are(kind) => ReportingWords.Title(notice, words),
            var kind when ReturnWords.Are(kind) => ReturnWords.Title(notice, words),
            var kind when RegisterWords.Are(kind) => RegisterWords.Title(notice, words),
            NoticeKind.TargetMissed => TargetWords.Title(notice, words),
            NoticeKind.DisposalListed => words["Kept long enough, to be decided: {0}", notice.Count],
            NoticeKind.QualityDrawn => QualityWords.Title(notice.Items[0], words),
            var kind when InvitationWords.Are(kind) => InvitationWords.NoticeTitle(notice, words),
            var kind when RoomNoticeWords.Are(kind) => RoomNoticeWords.Title(notice, words),
            var kind when ImmediateNoticeWords.Are(kind) => ImmediateNoticeWords.Title(notice, words),
            var kind when MissingNotices.Are(kind) => MissingNotices.Title(notice, words),
            _ => FrontDoorNotices.Title(notice, words),
        };
    }

    private static string? Explanation(Notice notice, Language words) => notice.Kind switch
    {
        NoticeKind.ActionEscalated => words["The reminders to the owner did not settle this, so it comes to you."],
        NoticeKind.DisposalListed => words["Records have been kept as long as the terms say. One of you proposes that a record is removed, another approves, or it is kept."],
        NoticeKind.QualityDrawn => words["Open it, look at each item, and say what you find before the meeting."],
        NoticeKind.TargetMissed => words["It was not reached by its day. Work with the group on what stands in the way, and say so when it is overcome."],
        NoticeKind.SeniorManagerTold => words["The chair asks you, as senior manager of the owner's agency, to see that it is done. What it says is with the owner."],
        NoticeKind.FlagConfirmationAsked => words["The group has decided. Open it for the details, act on your own system, and say so here."],
        NoticeKind.FlagConfirmationEscalated when notice.Items[0].Text == Confirmation.NobodyToAsk => words["There is nobody in the group whom I can ask for this agency, so nobody there was asked. Please see that it hears of the decision, and that somebody can answer for it here."],
        NoticeKind.FlagConfirmationEscalated => words["The agency has not answered its reminder, so it comes to you."],
        NoticeKind.ActingChairNeeded => words["The chair and the deputy declared a conflict of interest. Please name somebody with a vote to act from the chair on this question."],
        var kind when ClockNoticeWords.Are(kind) => ClockNoticeWords.Explanation(kind, words),
        NoticeKind.NoNamesReceived => words["Parents have not been told. Speak and write about it by its reference only."],
        NoticeKind.PersonReferred => words["It was sent to you alone. You decide whether the group discusses it."],
        NoticeKind.PersonRoleVacant => words["A person of interest was referred, and this seat is empty: {0}. Please have somebody named to it now. Until then only the chair can open the item.", notice.Items[0].Owner ?? ""],
        NoticeKind.ChairNamed => words["The agenda says who it is."],
        NoticeKind.StrangerJoined => words["People added who have no part in the group: {0}. They can read what is written there. Check that they should, or take them out of the chat.", notice.Items[0].Text],
        var kind when MinutesNotices.Are(kind) => MinutesNotices.Explanation(notice, words),
        var kind when RoomNoticeWords.Are(kind) => RoomNoticeWords.Explanation(kind, words),
        var kind when ImmediateNoticeWords.Are(kind) => ImmediateNoticeWords.Explanation(kind, words),
        var kind when MissingNotices.Are(kind) => MissingNotices.Explanation(kind, words),
        _ => FrontDoorNotices.Explanation(notice.Kind, words),
    };

    private static List<Element> Lines(Notice notice, NoticeItem item, DateOnly today, Language words)
    {
        List<Element> lines = [];
        switch (notice.Kind)
        {
            case NoticeKind.FlagConfirmationAsked or NoticeKind.QualityDrawn or NoticeKind.DisposalListed or NoticeKind.ActingChairNeeded or NoticeKind.StrangerJoined or NoticeKind.ChairNamed:
            case var own when MinutesNotices.Are(own):
                break;
            case var kind when MeetingNoticeWords.Are(kind):
                lines.Add(Text.Of(MeetingNoticeWords.Line(notice.Kind, item, words)));
                break;
            case NoticeKind.SeniorManagerTold:
                lines.Add(Text.Of(words["{0}: {1} has not done it, due {2}.", item.Text, PlainText.Escape(item.Owner ?? ""), item.Due is { } due ? Dates.Of(due, words) : ""]));
                break;
            case var kind when RegisterWords.Are(kind) || kind is NoticeKind.TargetMissed:
                lines.Add(Text.Typed(item.Text));
                break;
            case var kind when ChallengeWords.Are(kind):
                lines.Add(Text.Of(ChallengeWords.Line(kind, item, words)));
                break;
            case var kind when ReportingWords.Are(kind):
                lines.Add(Text.Of(ReportingWords.Line(kind, words)));
                break;
            case var kind when ReturnWords.Are(kind):
                lines.Add(Text.Of(ReturnWords.Line(kind, item, words)));
                break;
            case var kind when ChairWords.Are(kind):
                lines.Add(Text.Of(ChairWords.Line(kind, item, words)));
                break;
            case var kind when ShareWords.Are(kind):
                lines.Add(Text.Of(ShareWords.Line(kind, item, words)));
                break;
            case var kind when InvitationWords.Are(kind):
                lines.Add(Text.Of(InvitationWords.Line(kind, item, words)));
                break;
            case var kind when ImmediateNoticeWords.Are(kind):
                lines.Add(Text.Of(ImmediateNoticeWords.Line(kind, item, words)));
                break;
            case var kind when RoomNoticeWords.Are(kind):
                if (RoomNoticeWords.Line(kind, item, words) is { } said)
                {
                    lines.Add(Text.Of(said));
                }
                break;
            case NoticeKind.NoNamesReceived or NoticeKind.PersonReferred or NoticeKind.PersonRoleVacant or NoticeKind.LocationReferred:
                if (item.Text == Notice.Danger)
                {
                    lines.Add(Text.Of(words["The sender answered that a child was in immediate danger and that help was called."]));
                }
                break;
            case var kind when ClockNoticeWords.Are(kind):
                if (ClockNoticeWords.Line(notice, item, words) is { } line)
                {
                    lines.Add(Text.Of(line));
                }
                break;
            case NoticeKind.FlagConfirmationOverdue or NoticeKind.FlagConfirmationEscalated:
                lines.Add(Text.Of(words["{0}: {1}, asked on {2}", item.Reference, item.Owner ?? "", item.Due is { } asked ? Dates.Of(asked, words) : ""]));
                break;
            case var _ when MissingNotices.Are(notice.Kind):
                lines.Add(Text.Of(MissingNotices.Line(notice.Kind, item, words)));
                break;
            case var _ when FrontDoorNotices.Are(notice.Kind):
                if (FrontDoorNotices.Line(notice.Kind, item, words) is { } told)
                {
                    lines.Add(Text.Of(told));
                }
                break;
            case NoticeKind.ActionChanged:
                lines.Add(Text.Of(Change(item, words)));
                break;
            default:
                lines.Add(Text.Of(Due(item, today, words)) with { Weight = "Bolder" });
                lines.Add(item.Text.Length > 0 ? Text.Typed(PlainText.Shorten(item.Text, MostText)) : Text.Note(words["You declared a conflict of interest about the child, so what it says is closed to you. Ask the chair to give it to somebody else."]));
                if (item.Owner is { } owner)
                {
                    lines.Add(Text.Note(words["Owner: {0}", PlainText.Escape(owner)]));
                }
                break;
        }
        return lines;
    }

    private static string Change(NoticeItem item, Language words) => item.Text switch
    {
        "blocked" => words["{0}: {1} says that it is blocked. The reason is on the action.", item.Reference, PlainText.Escape(item.Owner ?? "")],
        "passed-on" => words["{0}: its owner has left the group. It is now with {1}, who holds the seat.", item.Reference, PlainText.Escape(item.Owner ?? "")],
        "no-owner" => words["{0}: its owner has left the group, and nobody holds the seat. Please find somebody to do it; the chair gives it to them (\"pass action {0} to NAME\").", item.Reference],
        "given-to-another" => words["{0}: the chair has given it to {1}. You need do nothing more about it.", item.Reference, PlainText.Escape(item.Owner ?? "")],
        "not-pursued" => words["{0}: {1} says that the measure is not pursued. The reason is on the action.", item.Reference, PlainText.Escape(item.Owner ?? "")],
        "more-time" => words["{0}: {1} asks for more time, until {2}", item.Reference, PlainText.Escape(item.Owner ?? ""), DateOf(item, words)],
        "more-time-given" => words["{0}: the chair gave you until {1}.", item.Reference, DateOf(item, words)],
        "more-time-refused" => words["{0}: the chair kept the date, {1}.", item.Reference, DateOf(item, words)],
        "due-followed" => words["{0}: the meeting at which it was due is on another day. It is now due on {1}.", item.Reference, DateOf(item, words)],
        _ => words["{0}: the chair changed the date to {1}.", item.Reference, DateOf(item, words)],
    };

    private static string DateOf(NoticeItem item, Language words) => item.Due is { } due ? Dates.Of(due, words) : "";

    private static string Due(NoticeItem item, DateOnly today, Language words) => item.Due switch
    {
        null => item.Reference,
        { } due when due < today => words["{0}, overdue since {1}", item.Reference, Dates.Of(due, words)],
        { } due when due == today => words["{0}, due today", item.Reference],
        { } due => words["{0}, due {1}", item.Reference, Dates.Of(due, words)],
    };

    private static IEnumerable<ActionReference> Actions(Notice notice)
    {
        foreach (var item in notice.Items)
        {
            if (ActionReference.TryParse(item.Reference, out var action))
            {
                yield return action;
            }
        }
    }

    private static IEnumerable<CaseReference> Children(Notice notice) =>
        notice.Items.Select(item => EpisodeReference.Read(item.Reference)?.Child).OfType<CaseReference>().Distinct();

    private static IReadOnlyList<CardAction> Buttons(Notice notice, Language words) => notice.Kind switch
    {
        NoticeKind.ActionGiven or NoticeKind.ActionNudge => [new Press(words["Open my actions"], new(ActionVerbs.Mine))],
        NoticeKind.ActionEscalated => [new Press(words["Open overdue actions"], new(ActionVerbs.Overdue, new KeyValuePair<string, string>(ActionVerbs.Forum, notice.Forum.Value)))],
        NoticeKind.ActionChanged => [.. Actions(notice).Take(MostButtons).Select(action => new Press(words["Open {0}", action], ActionVerbs.About(ActionVerbs.View, action)))],
        NoticeKind.FlagConfirmationAsked or NoticeKind.FlagConfirmationOverdue or NoticeKind.FlagConfirmationEscalated =>
            [.. Children(notice).Take(MostButtons).Select(child => new Press(words["Open {0}", child], FlagVerbs.About(FlagVerbs.ConfirmView, notice.Forum, child)))],
        NoticeKind.ActingChairNeeded =>
            [.. Children(notice).Take(MostButtons).Select(child => new Press(words["Name an acting chair"], FlagVerbs.About(FlagVerbs.Acting, notice.Forum, child)))],
        var kind when ClockNoticeWords.Are(kind) =>
            [.. Children(notice).Take(MostButtons).Select(child => new Press(words["Open {0}", child], ClockVerbs.About(ClockVerbs.Show, child)))],
        NoticeKind.PersonReferred when PersonReference.TryParse(notice.Items[0].Reference, out var person) =>
            [new Press(words["Open {0}", person], PersonVerbs.About(PersonVerbs.Show, person))],
        var kind when MeetingNoticeWords.Are(kind) => MeetingNoticeWords.Buttons(notice, words),
        var kind when ChallengeWords.Are(kind) => ChallengeWords.Buttons(notice, words),
        var kind when ShareWords.Are(kind) => ShareWords.Buttons(notice, words),
        var kind when ChairWords.Are(kind) => ChairWords.Buttons(notice, words),
        var kind when ReportingWords.Are(kind) => ReportingWords.Buttons(words),
        var kind when ReturnWords.Are(kind) => ReturnWords.Buttons(notice, words),
        var kind when RegisterWords.Are(kind) => RegisterWords.Buttons(notice, words),
        NoticeKind.DisposalListed => [new Press(words["Open the list"], new(RecordVerbs.Disposals)) { WithInputs = false }],
        NoticeKind.QualityDrawn => QualityWords.Buttons(notice, words),
        NoticeKind.TargetMissed => TargetWords.Buttons(notice, words),
        var kind when InvitationWords.Are(kind) => InvitationWords.Buttons(notice, words),
        var kind when RoomNoticeWords.Are(kind) => RoomNoticeWords.Buttons(notice, words),
        var kind when ImmediateNoticeWords.Are(kind) => ImmediateNoticeWords.Buttons(notice, words),
        NoticeKind.PersonRoleVacant => [new Press(words["Persons of interest"], new(PersonVerbs.List))],
        NoticeKind.LocationReferred when RecordReference.TryParse(notice.Items[0].Reference, out var location) => [new Press(words["Open {0}", location], LinkVerbs.Open(location))],
        NoticeKind.ChairNamed => [new Press(words["Agenda"], AgendaVerbs.Of(notice.Forum))],
        NoticeKind.NoNamesReceived => [new Press(words["Open {0}", notice.Items[0].Reference], new(NoNamesVerbs.Show, new KeyValuePair<string, string>(NoNamesVerbs.Item, notice.Items[0].Reference)))],
        var kind when MinutesNotices.Are(kind) => MinutesNotices.Buttons(notice, words),
        var kind when MissingNotices.Are(kind) =>
            [.. Children(notice).Take(MostButtons).Select(child => new Press(words["Open {0}", child], MissingVerbs.About(MissingVerbs.Show, new(child, null))))],
        _ => FrontDoorNotices.Buttons(notice, words),
    };
}
