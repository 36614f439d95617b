using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Cards.Minutes;

/// <summary>
/// Puts a reader's copy into words, once for cards and for documents: heading, immediate actions first, attendance,
/// conflicts, what was open before, the items, the flag list, the close.
/// </summary>
/// <param name="NameOf">Names of people of the group.</param>
/// <param name="Who">Who a child is, where this reader's seat opens the record; nothing where it does not.</param>
public sealed record MinutesComposer(MinutesCopy Copy, TermsOfReference Terms, Func<PersonId, string> NameOf, Func<string, string?> Who, Language Words)
{
    /// <summary>How the councils mark such papers.</summary>
    public const string Marking = "OFFICIAL-SENSITIVE";

    private MeetingMinutes Minutes => Copy.Minutes;

    private MinutesBody Body => Copy.Minutes.Body;

    public static string TitleOf(MeetingMinutes minutes, TermsOfReference terms, Language words) =>
        words["Minutes: {0}, {1}", terms.ShortName, Dates.Of(minutes.Meeting, words)];

    public MinutesPaper Paper()
    {
        var title = Copy.Kind is CopyKind.Extract
            ? Words["Extract from minutes: {0}, {1}", Terms.ShortName, Dates.Of(Minutes.Meeting, Words)]
            : TitleOf(Minutes, Terms, Words);
        return new(title, Marking,
        [
            Heading(),
            .. Rows("immediate", Words["Immediate actions"], Actions(Copy.Immediate, Words["at once"])),
            .. Copy.HasMeeting ? (MinutesSection[])[Attendance()] : [],
            // What is left out for a conflict is not told by its heading either.
            .. Copy.Kind is CopyKind.Full ? (MinutesSection[])[Conflicts()] : [],
            .. Copy.HasMeeting ? (MinutesSection[])[Previous()] : [],
            .. Copy.Items.Select(Item),
            .. Rows("flags", Words["Children flagged by the group"], FlagList()),
            .. Rows("other", Words["Other actions"], Actions(Copy.General)),
            .. Copy.HasMeeting ? (MinutesSection[])[Close()] : [],
            .. Rows("addenda", Words["Corrections after the minutes were locked"], Addenda()),
        ]);
    }

    private MinutesSection Heading()
    {
        List<MinutesBlock> blocks =
        [
            Labelled(Words["Group"], Terms.Name),
            Labelled(Words["Date"], Dates.Of(Minutes.Meeting, Words)),
            Labelled(Words["Place"], Copy.Text(MinutesText.Place) ?? Words["not recorded"]),
            Labelled(Words["Minutes taken by"], Minutes.Taker is { } taker ? NameOf(taker) : Words["nobody named yet"]),
            Labelled(Words["State"], MinutesWords.State(Minutes, NameOf, Words)),
            Labelled(Copy.Kind is CopyKind.Folder ? Words["This copy"] : Words["Your copy"], MinutesWords.Copy(Copy, Words)),
        ];
        if (Terms.NotAReferral is { } notice)
        {
            blocks.Add(new MinutesBlock.Paragraph(null, notice.Text));
        }
        return new("place", Words["Meeting"], blocks);
    }

    private MinutesSection Attendance()
    {
        List<MinutesBlock> blocks = [];
        if (Body.Attendance.Count > 0)
        {
            blocks.Add(new MinutesBlock.Table(Words["Attendance"], [Words["Name"], Words["Seat"], Words["Agency"], Words["Attendance"]],
                [.. Body.Attendance.Where(line => !line.Standing || Body.PresenceOf(line) is not Presence.NotRecorded)
                    .OrderBy(line => MinutesWords.Order(Body.PresenceOf(line))).ThenBy(line => line.Agency, StringComparer.Ordinal)
                    .Select(line => (IReadOnlyList<string>)[line.Name, line.SeatTitle, line.Agency, MinutesWords.Of(Body.PresenceOf(line), Words)])]));
        }
        if (Body.Guests.Count > 0)
        {
            blocks.Add(new MinutesBlock.Table(Words["Guests"], [Words["Name"], Words["As what"], Words["From"]],
                [.. Body.Guests.Select(guest => (IReadOnlyList<string>)[guest.Name, InvitationWords.Kind(guest.Kind, Words), guest.Slot?.ToString("HH:mm") ?? ""])]));
        }
        return new(MinutesText.Attendance, Words["Attendance and apologies"], [.. blocks, .. Typed(MinutesText.Attendance)]);
    }

    private MinutesSection Conflicts()
    {
        var declared = Copy.Conflicts.Select(line => (MinutesBlock)new MinutesBlock.Paragraph(null, Words["{0} declared a conflict of interest in {1}.", line.Name, line.Item])).ToList();
        return new(MinutesText.Conflicts, Words["Conflicts of interest"],
            [.. declared.Count > 0 ? declared : [new MinutesBlock.Paragraph(null, Words["None was declared."])], .. Typed(MinutesText.Conflicts)]);
    }

    private MinutesSection Previous()
    {
        var before = (Body.PreviousReview, Body.PreviousMeeting) switch
        {
            ({ SkippedWhy: { } why } skipped, _) => Words["They were not reviewed, as {0} noted: {1}", skipped.By, Copy.Masked(why)],
            ({ } reviewed, { } day) => Words["The minutes of {0} and their actions were reviewed, as {1} noted.", Dates.Of(day, Words), reviewed.By],
            ({ } reviewed, null) => Words["They were reviewed, as {0} noted.", reviewed.By],
            (null, { } day) => Words["The minutes of {0} and their actions were looked at.", Dates.Of(day, Words)],
            _ => Words["There are no earlier minutes."],
        };
        return new(MinutesText.Previous, Words["Minutes and actions of the last meeting"],
            [new MinutesBlock.Paragraph(null, before),
            .. Actions(Copy.Previous),
            .. Body.PassedOn.Select(passed => Labelled(Words["Passed on by {0}, {1}", passed.Agency, Dates.Of(passed.On, Words)], Words["{0} (to {1})", Copy.Masked(passed.What), Copy.Masked(passed.To)])),
            .. Typed(MinutesText.Previous)]);
    }

    private MinutesSection Item(MinutesItem item)
    {
        List<MinutesBlock> blocks = [];
        if (item.Handling is ItemHandling.NoNames)
        {
            blocks.Add(new MinutesBlock.Paragraph(null, Words["Discussed without a name. Keep it so."]));
        }
        if (item.Handling is ItemHandling.PersonOfInterest)
        {
            blocks.Add(new MinutesBlock.Paragraph(null, Words["Restricted. Not to be passed on."]));
        }
        foreach (var update in item.Updates)
        {
            Add(Words["Update, {0}", update.From], update.Text is { } text ? $"{update.Standing}: {Copy.Masked(text)}" : update.Standing);
            Add(Words["Report back, {0}", update.From], update.Report is { } report ? Copy.Masked(report) : null);
        }
        Add(Words["What was said"], Copy.Text(MinutesText.Said(item.Reference)));
        Add(Words["Intelligence, restricted"], Copy.Intelligence(item));
        foreach (var decision in item.Decisions)
        {
            Add(Words["Decision"], Copy.Masked(decision.What));
            Add(Words["Votes"], decision.Counts);
            Add(Words["Rule used"], decision.Rule);
            Add(Words["Reasons given"], decision.Why is { } why ? Copy.Masked(why) : null);
        }
        Add(Words["Agreed"], Copy.Text(MinutesText.Decided(item.Reference)));
        if (item.IsChild)
        {
            Add(Words["Risk"], MinutesWords.Risk(item, Copy, Words));
        }
        foreach (var line in item.Closing)
        {
            Add(line.Label, Copy.Masked(line.Text));
        }
        blocks.AddRange(Actions(Body.ActionsOf(item)));
        Add(Words["To be looked at again"], Body.ReviewOf(item) is { } review ? Dates.Of(review, Words) : null);
        if (blocks.Count == 0)
        {
            blocks.Add(new MinutesBlock.Paragraph(null, Words["Nothing was written about it."]));
        }
        return new(item.Reference, TitleOf(item), blocks) { IsItem = true };

        void Add(string label, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                blocks.Add(Labelled(label, text));
            }
        }
    }

    private string TitleOf(MinutesItem item) =>
        item.Title ?? (item.IsChild && Who(item.Reference) is { } who ? $"{item.Reference}: {who}" : item.Reference);

    private IEnumerable<MinutesBlock> FlagList() => Copy.Flags.ToList() is { Count: > 0 } flags
        ? [new MinutesBlock.Table(Words["Children flagged by the group"], [Words["Reference"], Words["Child"], Words["Flagged since"]],
            [.. flags.Select(flag => (IReadOnlyList<string>)[flag.Child, Who(flag.Child) ?? Words["by reference only"], Dates.Of(flag.Since, Words)])])]
        : [];

    private MinutesSection Close() => new(MinutesText.Closing, Words["Close"],
        [.. Typed(MinutesText.Closing), Labelled(Words["Next meeting"], Body.NextMeeting is { } next ? Dates.Of(next, Words) : Words["not known yet"])]);

    private IEnumerable<MinutesBlock> Addenda() => Copy.Addenda.Select(addendum => (MinutesBlock)Labelled(
        Words["Addendum {0}, {1}, {2}{3}", addendum.Number, NameOf(addendum.By), Dates.OfMoment(addendum.At, Words), addendum.Item is { } item ? $", {item}" : ""],
        Copy.Masked(addendum.Text)));

    private IEnumerable<MinutesBlock> Actions(IEnumerable<ActionLine> actions, string? unnumbered = null) => actions.ToList() is { Count: > 0 } lines
        ? [new MinutesBlock.Table(Words["Actions"], [Words["Action"], Words["What"], Words["Who"], Words["By when"], Words["State"]],
            [.. lines.Select(line => (IReadOnlyList<string>)
            [
                line.Action is { } action ? $"{action}{(line.Child is { } child && Copy.HasMeeting ? $" ({child})" : "")}" : unnumbered ?? Words["new"],
                Copy.Masked(line.What), line.OwnerName, Dates.Of(line.Due, Words), line.Response is { } response
                    ? $"{ActionWords.State(line.State, Words)}. {Copy.Masked(TacticalWords.Of(response, Terms.Tactical, Words))}"
                    : ActionWords.State(line.State, Words),
            ])])]
        : [];

    private IEnumerable<MinutesBlock> Typed(string key) => Copy.Text(key) is { } text ? [new MinutesBlock.Paragraph(null, text)] : [];

    private static IEnumerable<MinutesSection> Rows(string key, string title, IEnumerable<MinutesBlock> blocks) =>
        blocks.ToList() is { Count: > 0 } some ? [new(key, title, some)] : [];

    private static MinutesBlock.Paragraph Labelled(string label, string text) => new(label, text);
}
