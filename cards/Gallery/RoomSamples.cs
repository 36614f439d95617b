using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

/// <summary>Who comes to a meeting, who is in the room and who chairs.</summary>
internal static class RoomSamples
{
    private static readonly Meeting Planned = Meeting.Planned(Terms.Forum, Today, Today) with
    {
        Apologies =
        [
            new(Health, new("health-lead"), new("health"), Health, Now.AddDays(-1), false) { Representative = HealthAlternate, Briefed = true, HasPapers = false },
            new(Education, new("education-officer"), new("education"), Education, Now.AddMinutes(1), true) { WhyNone = "The whole team is ill (flu)." },
        ],
    };

    private static readonly Meeting Open = Planned with
    {
        State = MeetingState.Open,
        Started = new(Chair, Now),
        ActingChair = SocialCare,
        ChairSpells = [new(SocialCare, ChairMissing.Conflict, "The deputy's seat is empty.", Chair, Now.AddMinutes(30), null)],
        Presences =
        [
            new(Chair, new("police-ppu-chair"), new("police"), SeatRole.Member) { Stays = [new(Now, null, Chair)] },
            new(SocialCare, new("csc-practice-lead"), new("local-authority"), SeatRole.Member) { Stays = [new(Now, Now.AddMinutes(20), SocialCare), new(Now.AddMinutes(25), null, SocialCare)] },
            new(HealthAlternate, new("health-lead"), new("health"), SeatRole.AlternateWithAuthority) { Stays = [new(Now.AddMinutes(5), Now.AddMinutes(40), Chair)] },
        ],
    };

    private static AttendanceView Room { get; } = new()
    {
        Terms = Terms,
        Meeting = Open,
        Now = Now.AddMinutes(45),
        People = [.. SampleGroup.Roster.Holdings.Select(held => new AttendanceLine(held.Person, Terms.Seat(held.Seat).Title, held.Role is not SeatRole.Member, held.Role is not SeatRole.Alternate))],
        NameOf = SampleGroup.Roster.NameOf,
        Absent = [Police, Unit, Commissioned],
        MayMark = true,
        HasDeputy = false,
    };

    private static ApologyView Apologies { get; } = new()
    {
        Terms = Terms,
        Meeting = Meeting.Planned(Terms.Forum, Today, Today),
        Alternates = [(HealthAlternate, "Kit Example-Alternate")],
        NameOf = SampleGroup.Roster.NameOf,
    };

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("meetings/attendance", words => AttendanceCard.Render(Room, words)),
        new("meetings/attendance, for a member", words => AttendanceCard.Render(Room with { MayMark = false, Expected = [("CSOG", "Morgan Example-Chair")], Said = words["You are marked as here."] }, words)),
        new("meetings/attendance, before", words => AttendanceCard.Render(Room with { Meeting = Planned, Absent = [], MayMark = false }, words)),
        new("meetings/attendance, not noted", words => AttendanceCard.Render(Room with { Said = Refusals.Say(Reason.NotDuringMeeting, words), SaidIsRefusal = true }, words)),
        new("meetings/roll call", words => RollCallSharedCard.Render(RollCallView.Of(Open, Terms, Now.AddMinutes(30)), words)),
        new("meetings/roll call, no quorum", words => RollCallSharedCard.Render(RollCallView.Of(Open, Terms, Now.AddMinutes(45)), words)),
        new("meetings/apologies", words => ApologyCard.Render(Apologies, words)),
        new("meetings/apologies, sent", words => ApologyCard.Render(Apologies with { Sent = Planned.Apologies[0], Said = words["Thank you. The chair is told."] }, words)),
        new("meetings/apologies, for another", words => ApologyCard.Render(Apologies with { For = Education, ForName = "Pat Example-Teacher", Alternates = [], Said = Refusals.Say(Reason.RepresentativeNeeded, words), SaidIsRefusal = true }, words)),
    ];
}
