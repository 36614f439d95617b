using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

/// <summary>Invented minutes, at each of their stages.</summary>
public static class MinutesSamples
{
    private static readonly DateOnly NextMeeting = Today.AddDays(42);

    private static readonly Groups Group = new(Terms, [Terms], _ => Roster);

    private static readonly ActionLine Ring = new(ActionReference.Of(41), "Ring the school nurse about the appointment.", Health, Roster.NameOf(Health), NextMeeting, "CH-2041", ActionState.Open);

    private static Domain.Forums.TermsOfReference Systems { get; } =
        Domain.Forums.TermsLibrary.InTheBox("oxfordshire").All.First(terms => terms.UploadTo.Count > 0);

    private static MinutesBody Body { get; } = new()
    {
        Attendance = [.. Roster.Holdings.Select(held => new AttendanceLine(
            held.Person, held.Name, held.Seat, Terms.Seat(held.Seat).Title, Terms.Agency(Terms.AgencyOf(held.Seat)).Name, held.Person == HealthAlternate, Presence.Present))],
        Guests = [new("Terry Example-Schoollead", Domain.Forums.InvitationKind.CoOpted, new(10, 15))],
        Conflicts = [new(Education, Roster.NameOf(Education), "CH-2042")],
        Immediate = [new(ActionReference.Of(40), "See the child today and call back.", SocialCare, Roster.NameOf(SocialCare), Today, "CH-2041", ActionState.Done)],
        PreviousMeeting = Today.AddDays(-42),
        Previous = [new(ActionReference.Of(12), "Send the list of open cases.", Unit, Roster.NameOf(Unit), Today, null, ActionState.Done)],
        Items =
        [
            new()
            {
                Reference = "CH-2041", Handling = ItemHandling.Child, Concerned = [Health, SocialCare], ToolLevel = "Moderate", Tool = "exploitation 2026-1, 10 November 2026",
                Decisions = [new(
                    FlagMinutes.What(Child, FlagChange.Add, FlagResult.Carried), FlagMinutes.Counts(new(3, 1, 1, 0, 1) { Partners = 3 }), Terms.Clause(Terms.Decisions.Clause).Rule, "Police: two reports in a month")],
                Actions = [Ring], ReviewOn = Today.AddDays(84),
            },
            new() { Reference = "CH-2042", Handling = ItemHandling.Child, ToolLevel = "Emerging" },
            new() { Reference = "POI-2", Handling = ItemHandling.PersonOfInterest },
        ],
        Flags = [new("CH-2041", Today), new("CH-2047", Today.AddDays(-120))],
        NextMeeting = NextMeeting,
        Texts = new Dictionary<string, string>
        {
            [MinutesText.Place] = "Room 2, and online",
            [MinutesText.Said("CH-2041")] = "Seen at the station twice. Comes to school most days.\nTrusts the youth worker.",
            [MinutesText.Intelligence("CH-2041")] = "Restricted: a vehicle of note was seen near the home.",
            [MinutesText.Level("CH-2041")] = "Significant",
            [MinutesText.LevelWhy("CH-2041")] = "Two reports since the tool was filled in.",
            [MinutesText.Said("POI-2")] = "Followed up by the officer.",
            [MinutesText.Closing] = "The chair thanked everybody.",
        },
    };

    private static MeetingMinutes None { get; } = MeetingMinutes.None(new(Terms.Forum, Today));

    private static MeetingMinutes Edited { get; } = None with
    {
        Taker = Unit,
        State = MinutesState.Edited,
        Version = 4,
        Body = Body with { Written = [new(1, "CH-2042", new(null, "Ask for the latest screening.", Police, Roster.NameOf(Police), NextMeeting, "CH-2042", ActionState.Open), new("police-ocg"))] },
    };

    private static MeetingMinutes Approved { get; } = Edited with { State = MinutesState.Approved, Approved = new(Chair, Now.AddDays(2)) };

    /// <summary>Locked, sent, corrected.</summary>
    public static MeetingMinutes Locked { get; } = Approved with
    {
        State = MinutesState.Locked,
        Locked = new(Chair, Now.AddDays(3)),
        Addenda = [new(1, "CH-2041", "The second report was on 20 November, not 21.", Chair, Now.AddDays(5))],
        Sent = [new(Health, CopyKind.Full, 1, Now.AddDays(3))],
    };

    public static MinutesComposer Composer(MeetingMinutes minutes, PersonId reader, Language words, Func<string, string?>? who = null) =>
        new(MinutesAccess.CopyFor(reader, minutes, Group, Today)!, Terms, Roster.NameOf, who ?? (static _ => null), words);

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("minutes/none", words => NoMinutesCard.Render(new(None.Reference, Terms.ShortName, null, [.. Roster.Holdings.Select(held => new Choice(held.Name, held.Person.Value))], true, true), words)),
        new("minutes/none, taker named", words => NoMinutesCard.Render(new(None.Reference, Terms.ShortName, Roster.NameOf(Unit), [], false, true, words["The minute taker is named and told."]), words)),
        Show("minutes/edited, for the taker", Edited, Unit),
        Show("minutes/edited, for the taker, items", Edited, Unit, from: 4),
        Show("minutes/edited, for the chair", Edited with { Offered = Now }, Chair),
        Show("minutes/approved, for the chair", Approved, Chair, said: "The minutes are approved. Their actions are on the tracker."),
        Show("minutes/locked, filed", Locked, Chair, filing: new(0, Now.AddHours(1), null)),
        Show("minutes/locked, not filed", Locked, Chair, filing: new(1, null, OutsideTrouble.NameTaken)),
        Show("minutes/locked before there was a folder", Locked, Chair, mayFile: true),
        Show("minutes/locked, for a member", Locked, Health),
        Show("minutes/locked, for a member, items", Locked, Health, from: 4),
        Show("minutes/locked, for the police, items", Locked, Police, from: 4),
        Show("minutes/the last meeting reviewed", Edited with { Body = Body with { PreviousReview = new(null, Roster.NameOf(Chair)) } }, Chair),
        Show("minutes/the last meeting skipped", Edited with { Body = Body with { PreviousReview = new("Its minutes are not <approved>.", Roster.NameOf(Chair)) } }, Chair),
        Show("minutes/refused", Edited, Chair, said: Refusals.Say(Reason.ChangedByAnother, Language.English), refused: true),
        new("minutes/section", words => MinutesSectionCard.Render(new(Edited, Terms.ShortName, MinutesText.Closing), words)),
        new("minutes/section, item", words => MinutesSectionCard.Render(new(Edited, Terms.ShortName, "CH-2041", null, Refusals.Say(Reason.ReasonNeeded, words)), words)),
        new("minutes/section, attendance", words => MinutesSectionCard.Render(new(Edited, Terms.ShortName, MinutesText.Attendance), words)),
        new("minutes/action", words => MinutesActionCard.Render(new(Edited, [.. Roster.Holdings.Select(held => new Choice(held.Name, $"{held.Seat}/{held.Person}"))], NextMeeting, "CH-2041"), words)),
        new("minutes/circulation", words => CirculationCard.Render(new(Locked, Terms.ShortName,
            [new("Jo Example-Nurse", "Health", CopyKind.Full, DeliveryState.Sent, Now.AddDays(4)), new("Alex Example-Officer", "Cheshire Police", CopyKind.Full, DeliveryState.NotReachable, null), new("Pat Example-Teacher", "Education", CopyKind.OwnItems, null, null)],
            ["Youth Justice Service"], [Terms.Clause("minutes").Rule]), words)),
        new("minutes/circulation, corrected since", words => CirculationCard.Render(new(Locked, Terms.ShortName,
            [new("Jo Example-Nurse", "Health", CopyKind.Full, DeliveryState.Sent, Now.AddDays(4)) { IsCorrected = true }], [], [Terms.Clause("minutes").Rule]), words)),
        new("minutes/circulation, by mail", words => CirculationCard.Render(new(Locked, Terms.ShortName,
            [
                new("Alex Example-Officer", "Cheshire Police", CopyKind.Full, DeliveryState.ByMail, null) { Mail = new(DeliveryState.Sent) },
                new("Kit Example-Charity", "Commissioned Services", CopyKind.Full, null, null) { IsAway = true, Mail = new(DeliveryState.Failed, OutsideTrouble.Refused) },
                new("Lou Example-Youthcentre", "Commissioned Services", CopyKind.Full, null, null) { IsAway = true, Mail = new(DeliveryState.Queued, OutsideTrouble.NotAnswering) },
                new("Max Example-Charity", "Commissioned Services", CopyKind.Full, null, null) { IsAway = true },
            ],
            [], [Terms.Clause("minutes").Rule]), words)),
        new("minutes/addendum", words => AddendumCard.Render(new(Locked, Terms.ShortName, Locked.Body.Items), words)),
        new("minutes/uploads", words => UploadsCard.Render(new(
            Locked with { Uploads = [new("CH-2041", "ics", SocialCare, Now.AddDays(6))] }, Systems, Systems.UploadTo, Roster.NameOf), words)),
        new("minutes/uploads, corrected since", words => UploadsCard.Render(new(
            Locked with { Uploads = [new("CH-2041", "ics", SocialCare, Now.AddDays(4)), new("CH-2041", "niche", Police, Now.AddDays(6))] }, Systems, Systems.UploadTo, Roster.NameOf), words)),
        new("minutes/file", words => MinutesFileCard.Render(new(Locked.Reference, Terms.ShortName, null, "https://panel.example.org/files/a-secret", 10), words)),
        new("minutes/file, not set up", words => MinutesFileCard.Render(new(Locked.Reference, Terms.ShortName, "CH-2041", null, 10), words)),
        Told("minutes/notice, named", NoticeKind.MinuteTakerNamed, ""),
        Told("minutes/notice, somebody else named", NoticeKind.MinuteTakerNamed, NameMinuteTaker.Instead),
        Told("minutes/notice, offered", NoticeKind.MinutesOffered, ""),
        Told("minutes/notice, sent back", NoticeKind.MinutesSentBack, "Say who was to ring."),
        Told("minutes/notice, sent", NoticeKind.MinutesSent, nameof(CopyKind.Full), new NoticeItem(Locked.Reference.ToString(), SendMinutes.NextAgenda, NextMeeting)),
        Told("minutes/notice, own items", NoticeKind.MinutesSent, nameof(CopyKind.OwnItems)),
        Told("minutes/notice, corrected", NoticeKind.MinutesSent, nameof(CopyKind.Full), new NoticeItem(Locked.Reference.ToString(), SendMinutes.Corrected, Locked.Meeting)),
    ];

    private static SampleCard Show(string name, MeetingMinutes minutes, PersonId reader, int from = 0, string? said = null, bool refused = false, Filing? filing = null, bool mayFile = false) => new(name, words => MinutesCard.Render(new()
    {
        Composer = Composer(minutes, reader, words),
        From = from,
        IsTaker = reader == minutes.Taker,
        MayChair = reader == Chair,
        Keeps = reader == Chair,
        Uploads = false,
        AsksRead = minutes.Sent.Any(sent => sent.To == reader),
        Filing = filing,
        MayFile = mayFile,
        Said = said is null ? null : words[said],
        SaidIsRefusal = refused,
    }, words));

    private static SampleCard Told(string name, NoticeKind kind, string text, params NoticeItem[] more) => new(name, words => Notices.NoticeCard.Render(
        new() { Id = name, To = Health, Kind = kind, Forum = Terms.Forum, NotBefore = Now, Items = [new(Locked.Reference.ToString(), text, Today), .. more] }, Today, words));
}
