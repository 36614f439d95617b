using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Updates;
using PanelAssistant.Tests.Domain.Forums;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Updates;

/// <summary>Who is asked for news of a child, and what counts as an answer.</summary>
public sealed class AskForUpdatesTests
{
    private static readonly PersonId Lead = new("lead");
    private static readonly PersonId Referrer = new("referrer");

    private static readonly TermsOfReference Panel = Partnerships.Forum("panel-north");

    private static readonly Roster PanelMembers = new()
    {
        Forum = Panel.Forum,
        FirstMeeting = new(2026, 12, 8),
        Holdings = [Seat(Police, "problem-solving"), Seat(Health, "camhs")],
    };

    private static readonly ForumItem Item = new()
    {
        Forum = Panel.Forum,
        Child = CaseReference.Of(2041),
        Referral = ReferralReference.Of(7),
        Referrer = Referrer,
        Since = Today,
        Grounds = [],
        State = ItemState.Listed,
    };

    [Fact]
    [Trait("Requirement", "OP-31")]
    [Trait("Requirement", "ON-19")]
    public void Every_agency_is_asked_through_its_point_of_contact_and_one_without_anybody_is_named_all_the_same()
    {
        var asks = Ask();

        Assert.Equal(Panel.Agencies.Select(agency => agency.Id), asks.Select(ask => ask.Agency).OfType<AgencyId>());
        Assert.Equal(Police, asks.Single(ask => ask.Agency == new AgencyId("police")).To);
        Assert.Null(asks.Single(ask => ask.Agency == new AgencyId("yjs")).To);
        var tally = UpdateTally.Of([.. asks.Select(ask => ask.Agency == new AgencyId("police") ? ask with { State = UpdateState.NothingKnown } : ask)]);
        Assert.Equal(1, tally.Received);
        Assert.Contains(tally.Missing, ask => ask.Agency == new AgencyId("yjs"));
    }

    [Fact]
    [Trait("Requirement", "OP-07")]
    [Trait("Requirement", "OP-36")]
    public void The_lead_professional_and_the_referrer_are_asked_in_person_each_once()
    {
        Assert.Equal([Lead, Referrer], Ask().Where(ask => ask.Agency is null).Select(ask => ask.To!.Value));
        Assert.Equal([Referrer], Ask(Item, Referrer).Where(ask => ask.Agency is null).Select(ask => ask.To!.Value));
        Assert.DoesNotContain(Ask(Item with { Referrer = Police }), ask => ask.Agency is null && ask.To == Police);
        Assert.Empty(Ask(Item with { State = ItemState.Moved }));
    }

    [Fact]
    public void Nobody_is_asked_twice_and_each_person_hears_of_all_children_in_one_message()
    {
        var first = Ask();
        var second = Ask(Item with { Child = CaseReference.Of(2047) });

        Assert.Empty(AskForUpdates.Decide(Item, null, new(2026, 12, 8), new(2026, 12, 8), first, Panel, PanelMembers, Now));
        var told = AskForUpdates.Tell([.. second, .. first], NoticeKind.UpdateAsked, Now).ToList();
        Assert.Equal(told.Count, told.Select(notice => notice.To).Distinct().Count());
        Assert.Equal(["CH-2041", "CH-2047"], told.Single(notice => notice.To == Police).Items.Select(item => item.Reference));
        Assert.All(told.SelectMany(notice => notice.Items), item => Assert.Equal("", item.Text));
    }

    [Fact]
    [Trait("Requirement", "ON-08")]
    public void Nothing_known_is_a_reply_and_only_those_asked_and_their_colleagues_reply()
    {
        var ask = Ask().Single(ask => ask.Agency == new AgencyId("police"));
        var reply = new ReplyToUpdate(ask.Child, UpdateState.NothingKnown, Police);

        var replied = IsAccepted(reply.Decide(ask, Panel, PanelMembers, Today, Now)).State;

        Assert.False(replied.IsAwaited);
        Assert.Null(replied.NextNudge);
        IsAlreadySo(reply.Decide(replied, Panel, PanelMembers, Today, Now.AddHours(1)));
        IsRefused(Reason.NotFound, (reply with { By = Health }).Decide(ask, Panel, PanelMembers, Today, Now));
        IsRefused(Reason.UpdateAnswerNeeded, (reply with { Answer = UpdateState.Awaited }).Decide(ask, Panel, PanelMembers, Today, Now));
        IsRefused(Reason.WhatNeeded, (reply with { Answer = UpdateState.Given }).Decide(ask, Panel, PanelMembers, Today, Now));
        IsRefused(Reason.TextTooLong, (reply with { Answer = UpdateState.Given, Text = new('x', UpdateAsk.MostText + 1) }).Decide(ask, Panel, PanelMembers, Today, Now));
        IsRefused(Reason.UnknownChoice, (reply with { Answer = UpdateState.SharedElsewhere, SharedOn = Today }).Decide(ask, Panel, PanelMembers, Today, Now));
    }

    [Fact]
    public void An_answer_may_change_until_the_day_of_the_meeting_and_not_after_it()
    {
        var ask = Ask().Single(ask => ask.Agency == new AgencyId("police"));
        var reply = new ReplyToUpdate(ask.Child, UpdateState.NothingKnown, Police);
        DateOnly meeting = new(2026, 12, 8);

        IsAccepted(reply.Decide(ask, Panel, PanelMembers, meeting, Now));
        IsRefused(Reason.MeetingClosed, reply.Decide(ask, Panel, PanelMembers, meeting.AddDays(1), Now));
        var moved = PanelMembers with { MovedMeetings = [new(meeting, meeting.AddDays(2), [])] };
        IsAccepted(reply.Decide(ask, Panel, moved, meeting.AddDays(1), Now));
    }

    [Fact]
    public void Where_one_seat_is_shared_by_all_schools_a_school_answers_only_when_it_was_asked_itself()
    {
        var network = Partnerships.Forum("network-north");
        var school = network.Seats.First(seat => seat.SeesOwnReferralsOnly);
        PersonId other = new("other-school");
        var members = PanelMembers with { Forum = network.Forum, Holdings = [Seat(Health, school.Id.Value), Seat(other, school.Id.Value)] };
        var ask = Ask()[0] with { Forum = network.Forum, Agency = school.Agency, To = Health, State = UpdateState.Given, Text = "Of one school." };

        Assert.True(ReplyToUpdate.IsTheirs(ask, Health, network, members, Today));
        Assert.False(ReplyToUpdate.IsTheirs(ask, other, network, members, Today));
    }

    private static IReadOnlyList<UpdateAsk> Ask(ForumItem? item = null, PersonId? lead = null) => AskForUpdates.Decide(
        item ?? Item, Tests.Domain.Referrals.Door.NotOpen with { LeadPerson = lead ?? Lead }, new(2026, 12, 8), new(2026, 12, 8), [], Panel, PanelMembers, Now);
}
