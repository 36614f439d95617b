using PanelAssistant.Cards.Notices;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class NoticeSamples
{
    private const string Owner = "Jo Example-Nurse";

    private static readonly NoticeItem Soon = new("A-17", "Ring the school about attendance.", new(2026, 11, 28));
    private static readonly NoticeItem DueNow = new("A-15", "Send the return interview record.", Today);
    private static readonly NoticeItem Late = new("A-12", "Share the map of the bus station & arcade.", new(2026, 11, 18));
    private static readonly NoticeItem Owed = new("CH-2041", "add", new(2026, 11, 20), "Health");

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        Of("somebody without a seat joined", NoticeKind.StrangerJoined, new NoticeItem("CSOG", "2")),
        Of("meeting moved", NoticeKind.MeetingMoved, new NoticeItem("CSOG", "2026-11-25", new(2026, 12, 2))),
        Of("apologies", NoticeKind.ApologyReceived, new NoticeItem("CSOG", "ready", new(2026, 11, 25), Owner)),
        Of("apologies, not briefed", NoticeKind.ApologyReceived, new NoticeItem("CSOG", "not-ready", new(2026, 11, 25), Owner)),
        Of("apologies, nobody instead", NoticeKind.ApologyReceived, new NoticeItem("CSOG", "none", new(2026, 11, 25), Owner)),
        Of("representative", NoticeKind.RepresentativeNamed, new NoticeItem("CSOG", "", new(2026, 11, 25), Owner), Soon, Late),
        Of("to chair", NoticeKind.ChairActing, new NoticeItem("CSOG", "", new(2026, 11, 25))),
        Of("act now", NoticeKind.ImmediateAsked, new NoticeItem("IA-3", "See that the child is safe.")),
        Of("not acknowledged", NoticeKind.ImmediateTold, new NoticeItem("IA-3", "silent", null, Owner), new NoticeItem("IA-3", "next", null, "Kit Example-Alternate")),
        Of("not delivered", NoticeKind.ImmediateTold, new NoticeItem("IA-3", "undelivered", null, Owner)),
        Of("acted on", NoticeKind.ImmediateTold, new NoticeItem("IA-3", "acknowledged", null, Owner)),
        Of("acted", NoticeKind.ImmediateTold, new NoticeItem("IA-3", "done", null, Owner)),
        Of("not acted in time", NoticeKind.ImmediateTold, new NoticeItem("IA-3", "not-done", null, Owner)),
        Of("passed to another", NoticeKind.ImmediateTold, new NoticeItem("IA-3", "passed-on", null, Owner)),
        Of("paper asked for", NoticeKind.PaperAsked, new NoticeItem("CSOG", "Attendance figures", new(2026, 11, 20))),
        Of("papers owed", NoticeKind.PapersOwed, new NoticeItem("CSOG", "Attendance figures", new(2026, 11, 20)), new NoticeItem("CSOG", "Map of the bus station & arcade", new(2026, 11, 20))),
        Of("papers close", NoticeKind.PapersClosing, new NoticeItem("CSOG", "2", new(2026, 11, 20))),
        Of("final agenda", NoticeKind.PapersOut, new NoticeItem("CSOG", "0", new(2026, 11, 25))),
        Of("supplement", NoticeKind.PapersOut, new NoticeItem("CSOG", "1", new(2026, 11, 25), "A map was added.")),
        Of("item proposed", NoticeKind.ItemProposed, new NoticeItem("CSOG", "The youth shelter", new(2026, 11, 25), Owner)),
        Of("senior manager told", NoticeKind.SeniorManagerTold, new NoticeItem("A-17", "CSOG", new(2026, 11, 4), Owner)),
        Of("challenge raised", NoticeKind.ChallengeRaised, new NoticeItem("CHAL-3", "Police", new(2026, 11, 25), "Health")),
        Of("challenge owed", NoticeKind.ChallengeOwed, new NoticeItem("CHAL-3", "Police", new(2026, 11, 25), "Health")),
        Of("challenge missed", NoticeKind.ChallengeMissed, new NoticeItem("CHAL-3", "Police", new(2027, 1, 6), "Health")),
        Of("challenge answered", NoticeKind.ChallengeAnswered, new NoticeItem("CHAL-3", "Police", null, "Health")),
        Of("challenge settled", NoticeKind.ChallengeSettled, new NoticeItem("CHAL-3", "Police", null, "Health")),
        Of("report asked for", NoticeKind.ReportAsked, new NoticeItem("CSOG", "safeguarding-executive", new(2026, 12, 15))),
        Of("report owed", NoticeKind.ReportOwed, new NoticeItem("CSOG", "cssg", new(2026, 12, 4))),
        Of("report filed", NoticeKind.ReportFiled, new NoticeItem("CSOG", "cssg", new(2026, 12, 4))),
        Of("report arrived", NoticeKind.ReportReceived, new NoticeItem("CSOG", "cssg", new(2026, 12, 4))),
        Of("chair passes soon", NoticeKind.ChairPassesSoon, new NoticeItem("CSSG", "Cheshire Police", new(2027, 6, 1))),
        Of("chair handed over", NoticeKind.ChairHandedOver, new NoticeItem("CSSG", "Cheshire Police", new(2027, 6, 1), Owner)),
        Of("share to complete", NoticeKind.ShareToComplete, new NoticeItem("CH-2041/S3", "", new(2026, 11, 24))),
        Of("share not completed", NoticeKind.ShareNotCompleted, new NoticeItem("CH-2041/S3", "", new(2026, 11, 20), Owner)),
        Of("disposal listed", NoticeKind.DisposalListed, new NoticeItem("", ""), new NoticeItem("", "")),
        Of("quality drawn", NoticeKind.QualityDrawn, new NoticeItem("strategic-leads:2027-01-06", "12", new(2027, 1, 6))),
        Of("target missed", NoticeKind.TargetMissed, new NoticeItem("TGT-3", "Return interviews within 72 hours", new(2026, 11, 20))),
        Of("return owed", NoticeKind.ReturnOwed, new NoticeItem("Steering Group", "Missing from home: episodes, Missing from home: children", new(2026, 11, 20))),
        Of("return owed, analysis only", NoticeKind.ReturnOwed, new NoticeItem("Steering Group", "", new(2026, 11, 20))),
        Of("returns owed, to the chair", NoticeKind.ReturnsOwed, new NoticeItem("Steering Group", "Cheshire Police, Integrated Care Board", new(2026, 11, 20))),
        Of("entry due", NoticeKind.EntryDue, new NoticeItem("REG-1", "Joint protocol on missing children", new(2027, 1, 20))),
        Of("entry overdue", NoticeKind.EntryOverdue, new NoticeItem("REG-1", "Joint protocol on missing children", new(2026, 11, 20))),
        Of("invited", NoticeKind.GuestInvited, new NoticeItem("CSOG", "2026-11-25/1", new(2026, 11, 25), "CoOpted")),
        Of("meeting moved, to a guest", NoticeKind.GuestMeetingMoved, new NoticeItem("CSOG", "2026-11-25/1", new(2026, 12, 2), "2026-11-25")),
        Of("invitation withdrawn", NoticeKind.InvitationWithdrawn, new NoticeItem("CSOG", "", new(2026, 11, 25))),
        Of("invitation accepted", NoticeKind.InvitationAnswered, new NoticeItem("CSOG", "Accepted", new(2026, 11, 25), Owner)),
        Of("invitation declined", NoticeKind.InvitationAnswered, new NoticeItem("CSOG", "Declined", new(2026, 11, 25), Owner)),
        Of("alert", NoticeKind.GroupAlert, new NoticeItem("CSOG", "Cars wait outside the bus station & arcade after school. See CH-2041.")),
        Of("new action", NoticeKind.ActionGiven, Soon),
        Of("reminder", NoticeKind.ActionNudge, Soon),
        Of("reminder in a conflict", NoticeKind.ActionNudge, Soon with { Text = "" }),
        Of("reminder of several", NoticeKind.ActionNudge, Soon, DueNow, Late),
        Of("reminder of very many", NoticeKind.ActionNudge, [.. Enumerable.Range(1, 61).Select(number => Late with { Reference = $"A-{number}" })]),
        Of("overdue, to the chair", NoticeKind.ActionEscalated, Late with { Owner = Owner }),
        Of("blocked", NoticeKind.ActionChanged, new NoticeItem("A-12", "blocked", Today, Owner)),
        Of("measure not pursued", NoticeKind.ActionChanged, new NoticeItem("A-12", "not-pursued", Today, Owner)),
        Of("more time asked", NoticeKind.ActionChanged, new NoticeItem("A-12", "more-time", new(2027, 1, 20), Owner)),
        Of("more time given", NoticeKind.ActionChanged, new NoticeItem("A-12", "more-time-given", new(2027, 1, 20))),
        Of("more time refused", NoticeKind.ActionChanged, new NoticeItem("A-12", "more-time-refused", Today)),
        Of("date changed", NoticeKind.ActionChanged, new NoticeItem("A-12", "due-changed", new(2027, 1, 20))),
        Of("date follows a meeting", NoticeKind.ActionChanged, new NoticeItem("A-12", "due-followed", new(2026, 12, 2))),
        Of("passed on", NoticeKind.ActionChanged, new NoticeItem("A-12", "passed-on", Today, Owner)),
        Of("given to another", NoticeKind.ActionChanged, new NoticeItem("A-12", "given-to-another", Today, Owner)),
        Of("nobody in the seat", NoticeKind.ActionChanged, new NoticeItem("A-12", "no-owner", Today, Owner)),
        Of("item without a name", NoticeKind.NoNamesReceived, new NoticeItem("NN-17", "")),
        Of("person of interest, to the officer", NoticeKind.PersonReferred, new NoticeItem("POI-3", "")),
        Of("person of interest, after danger", NoticeKind.PersonReferred, new NoticeItem("POI-3", Notice.Danger)),
        Of("person of interest, nobody to receive", NoticeKind.PersonRoleVacant, new NoticeItem("POI-3", "", Owner: "Police criminal exploitation and CSE officer")),
        Of("place of note", NoticeKind.LocationReferred, new NoticeItem("LOC-7", "")),
        Of("flag to confirm", NoticeKind.FlagConfirmationAsked, new NoticeItem("CH-2041", "add")),
        Of("flag to take off", NoticeKind.FlagConfirmationAsked, new NoticeItem("CH-2041", "remove")),
        Of("flag reminder", NoticeKind.FlagConfirmationOverdue, Owed),
        Of("flag reminder of two", NoticeKind.FlagConfirmationOverdue, Owed, Owed with { Reference = "CH-2042" }),
        Of("flag not confirmed, to the chair", NoticeKind.FlagConfirmationEscalated, Owed, Owed with { Owner = "Commissioned Services" }),
        Of("acting chair needed", NoticeKind.ActingChairNeeded, new NoticeItem("CH-2041", "")),
        Of("invitation", NoticeKind.ClockInvitation, new NoticeItem("CH-2042", "CSOG", new(2027, 1, 6)), new NoticeItem("CH-2042", "Latest completed screening tool", new(2026, 12, 31))),
        Of("one to ask", NoticeKind.ClockTask, new NoticeItem("CH-2045", nameof(ClockTask.AskPlan), new(2027, 2, 17), "Marley Example-Placingworker")),
        Of("several to ask", NoticeKind.ClockTask, [.. Enum.GetValues<ClockTask>().Select((task, at) => new NoticeItem($"CH-{2045 + at}", task.ToString(), at == 1 ? null : new(2027, 2, 17), at == 2 ? null : "Marley Example-Placingworker"))]),
        Of("risk to confirm", NoticeKind.ClockReduced, new NoticeItem("CH-2050", "three-months", new(2027, 2, 17))),
        Of("risks to confirm", NoticeKind.ClockReduced, new NoticeItem("CH-2050", "three-months", new(2027, 2, 17)), new NoticeItem("CH-2051", "three-months", new(2027, 2, 17))),
        Of("new referral", NoticeKind.ReferralReceived, new NoticeItem("R-1042", "New referral about CH-2041 (Runcorn) from Health.")),
        Of("referral acknowledged", NoticeKind.ReferralAcknowledged, new NoticeItem("R-1042", "First Contact")),
        Of("referral asked", NoticeKind.ReferralAsked, new NoticeItem("R-1042", "First Contact", new(2026, 11, 24))),
        Of("referral answer owed", NoticeKind.ReferralAnswerOwed, new NoticeItem("R-1042", "First Contact", new(2026, 11, 24)), new NoticeItem("R-1031", "First Contact", new(2026, 11, 24))),
        Of("referral added to", NoticeKind.ReferralAddedTo, new NoticeItem("R-1042", "", new(2026, 11, 24))),
        Of("referral question answered", NoticeKind.ReferralAddedTo, new NoticeItem("R-1042", AddToReferral.Answered, new(2026, 11, 24))),
        Of("referral added to, danger", NoticeKind.ReferralAddedTo, new NoticeItem("R-1042", Notice.Danger, new(2026, 11, 24))),
        Of("more told", NoticeKind.ReferralMoreTold, new NoticeItem("CH-2041", "R-1042")),
        Of("perhaps known", NoticeKind.PerhapsKnown, new NoticeItem("R-1042", "CH-2041")),
        Of("child corrected", NoticeKind.ChildCorrected, new NoticeItem("CH-2041", "")),
        Of("referred again", NoticeKind.ReferredAgain, new NoticeItem("CH-2041", "R-1042")),
        Of("updates asked", NoticeKind.UpdateAsked, new NoticeItem("CH-2041", "", new(2026, 11, 20)), new NoticeItem("CH-2047", "", new(2026, 11, 20))),
        Of("updates owed", NoticeKind.UpdateOwed, new NoticeItem("CH-2041", "", new(2026, 11, 20))),
        Of("referral decided", NoticeKind.ReferralDecided, new NoticeItem("R-1042", "You will get advice on how to help the child now.")),
        Of("front door overdue", NoticeKind.FrontDoorOverdue, new NoticeItem("R-1042", "acknowledgement", new(2026, 11, 24)), new NoticeItem("R-1031", "keyworker", new(2026, 11, 20))),
        Of("front door, to the coordinator", NoticeKind.FrontDoorEscalated, new NoticeItem("R-1042", "outcome", new(2026, 11, 18))),
        Of("child on a list", NoticeKind.ItemListed, new NoticeItem("CH-2041", "", new(2027, 1, 6), "Panel East")),
        Of("child on a list, waits for the tool", NoticeKind.ItemListed, new NoticeItem("CH-2041", "ScreeningTool", new(2027, 1, 6), "Panel East")),
        Of("child held", NoticeKind.ItemHeld, new NoticeItem("CH-2041", "SocialCareCheck", new(2027, 1, 6), "Early Response East")),
        Of("child moved", NoticeKind.ItemMoved, new NoticeItem("CH-2041", "SiblingIsOpen", null, "Panel East")),
        Of("screening tool here", NoticeKind.ScreeningReceived, new NoticeItem("CH-2041", "", new(2027, 2, 17), "Early Response East")),
        Of("screening tool late", NoticeKind.ScreeningLate, new NoticeItem("CH-2041", "LateScreening", new(2027, 2, 17), "Early Response East")),
        Of("missing, qualifies", NoticeKind.MissingQualifies, new NoticeItem("CH-2041", "Repeat,OverHours")),
        Of("missing, several qualify", NoticeKind.MissingQualifies, new NoticeItem("CH-2041", "FirstTime"), new NoticeItem("CH-2042", "SeriousIssue")),
        Of("return interview due", NoticeKind.ReturnInterviewDue, new NoticeItem("CH-2041/3", "2026-10-25T01:30:00.0000000+00:00")),
        Of("return interview overdue", NoticeKind.ReturnInterviewOverdue, new NoticeItem("CH-2041/3", "2026-11-25T09:30:00.0000000+00:00"), new NoticeItem("CH-2042/1", "2026-11-25T09:30:00.0000000+00:00")),
        new("notices/undelivered", words => DeliveriesCard.Render(new() { Forum = Terms.Forum, OnlyTrouble = true, Lines = Lines(DeliveryState.NotReachable, DeliveryState.Unconfirmed, DeliveryState.Failed), Next = "next" }, words)),
        new("notices/undelivered, by mail", words => DeliveriesCard.Render(new()
        {
            Forum = Terms.Forum,
            OnlyTrouble = true,
            Lines = [.. new MailStanding[] { new(DeliveryState.Unconfirmed), new(DeliveryState.Failed, OutsideTrouble.Refused), new(DeliveryState.Queued, OutsideTrouble.NotAllowed) }
                .Select(mail => new DeliveryLine("Kit Example-Charity", "minutes 25 November 2026", mail.State, "25 November 2026 11:00") { Mail = mail })],
        }, words)),
        new("notices/undelivered, none", words => DeliveriesCard.Render(new() { Forum = Terms.Forum, OnlyTrouble = true, Lines = [] }, words)),
        new("notices/deliveries", words => DeliveriesCard.Render(new() { Forum = Terms.Forum, OnlyTrouble = false, Lines = Lines(Enum.GetValues<DeliveryState>()) }, words)),
        new("notices/deliveries, none", words => DeliveriesCard.Render(new() { Forum = Terms.Forum, OnlyTrouble = false, Lines = [] }, words)),
    ];

    private static SampleCard Of(string name, NoticeKind kind, params NoticeItem[] items) => new($"notices/{name}", words => NoticeCard.Render(
        new() { Id = "sample", To = Health, Kind = kind, Forum = Terms.Forum, NotBefore = Now, Items = items }, Today, words));

    private static IReadOnlyList<DeliveryLine> Lines(params DeliveryState[] states) =>
        [.. states.Select(state => new DeliveryLine(Owner, "action reminder A-12, A-15", state, "25 November 2026 09:00"))];
}
