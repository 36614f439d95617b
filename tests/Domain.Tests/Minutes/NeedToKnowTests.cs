using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.Forums;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Minutes.Taken;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Minutes;

/// <summary>Who gets which copy, and what is not in it.</summary>
public sealed class NeedToKnowTests
{
    private static readonly PersonId NetworkChair = new("network-chair");
    private static readonly PersonId PanelChair = new("panel-chair");
    private static readonly PersonId OtherPanelChair = new("other-panel-chair");
    private static readonly PersonId NetworkMember = new("network-member");

    [Fact]
    public void Until_the_chair_approves_only_those_who_make_them_read_them()
    {
        Assert.Null(Written.CopyFor(Health));
        Assert.NotNull(Written.CopyFor(Unit));
        Assert.NotNull(Written.CopyFor(Chair));
        Assert.NotNull(Written.CopyFor(Coordinator));
        Assert.Null(Approved.CopyFor(Outsider));
        Assert.Null(Approved.CopyFor(Lead));
    }

    [Fact]
    public void A_person_of_interest_stands_only_in_the_copies_of_those_who_may_open_it()
    {
        Assert.Contains("POI-2", Approved.CopyFor(Chair).References());
        Assert.Contains("POI-2", Approved.CopyFor(Police).References());
        Assert.DoesNotContain("POI-2", Approved.CopyFor(Health).References());
        Assert.DoesNotContain("POI-2", Approved.CopyFor(Deputy).References());
    }

    [Fact]
    [Trait("Requirement", "OP-08")]
    public void Intelligence_stays_with_the_police_and_the_chair_until_it_is_released()
    {
        var item = Approved.Body.Find("CH-2041")!;

        Assert.Equal("A vehicle of note.", Approved.CopyFor(Police)!.Intelligence(item));
        Assert.Equal("A vehicle of note.", Approved.CopyFor(Chair)!.Intelligence(item));
        Assert.Null(Approved.CopyFor(Health)!.Intelligence(item));
        Assert.Null(MinutesCopy.ExtractOf(Approved, CaseReference.Of(2041))!.Intelligence(item));
        var released = Approve(Written.Write(MinutesText.Released("CH-2041"), MinutesText.Yes)).State().Minutes;
        Assert.Equal("A vehicle of note.", released.CopyFor(Health)!.Intelligence(item));
    }

    [Fact]
    [Trait("Requirement", "OP-08")]
    public void The_Panels_terms_name_who_reads_intelligence() =>
        Assert.Equal(["problem-solving", "missing-coordinator"], Partnerships.Forum("panel-north").IntelligenceSeats.Select(seat => seat.Value));

    [Fact]
    public void Whoever_declared_a_conflict_reads_nothing_of_that_item()
    {
        var declared = Approved with { Body = Approved.Body with { Conflicts = [new(Health, "Robin", "CH-2041")] } };

        Assert.DoesNotContain("CH-2041", declared.CopyFor(Health).References());
        Assert.Contains("CH-2042", declared.CopyFor(Health).References());
        Assert.Contains("CH-2041", declared.CopyFor(Police).References());
    }

    [Fact]
    public void Nor_what_else_the_minutes_tell_of_that_child()
    {
        var declared = Approved with
        {
            Body = Approved.Body with
            {
                Conflicts = [new(Health, "Robin", "CH-2041")],
                Flags = [new("CH-2041", Today), new("CH-2042", Today)],
                Immediate = [Line("CH-2041"), Line("CH-2042"), Line(null)],
                Previous = [Line("CH-2041"), Line("CH-2042")],
            },
        };

        var copy = declared.CopyFor(Health)!;
        Assert.Equal(["CH-2042"], copy.Flags.Select(flag => flag.Child));
        Assert.Equal(["CH-2042", null], copy.Immediate.Select(action => action.Child));
        Assert.Equal(["CH-2042"], copy.Previous.Select(action => action.Child));
        Assert.Equal(2, declared.CopyFor(Police)!.Flags.Count());
    }

    [Fact]
    public void Whoever_declared_a_conflict_in_a_vote_that_is_open_now_reads_nothing_of_the_child_in_earlier_minutes()
    {
        var open = Group with { RosterOf = _ => Members with { Conflicts = [new(Health, CaseReference.Of(2041))] } };

        Assert.DoesNotContain("CH-2041", Approved.CopyFor(Health, open).References());
        Assert.Contains("CH-2042", Approved.CopyFor(Health, open).References());
        Assert.Contains("CH-2041", Approved.CopyFor(Police, open).References());
    }

    [Fact]
    public void An_extract_is_for_those_of_the_systems_agency_who_declared_no_conflict_about_the_child()
    {
        var terms = Terms with { UploadTo = [new("EHR", "EHR", Terms.AgencyOf(new("health-lead")), "a test")] };
        var groups = Group with { Terms = terms, All = [terms] };
        var declared = Approved with { Body = Approved.Body with { Conflicts = [new(Health, "Robin", "CH-2041")] } };

        Assert.NotNull(Extract(Health, Approved));
        Assert.NotNull(Extract(Chair, declared));
        Assert.Null(Extract(Police, Approved));
        Assert.Null(Extract(Health, declared));

        MinutesCopy? Extract(PersonId person, MeetingMinutes minutes) => MinutesAccess.ExtractFor(person, minutes, CaseReference.Of(2041), groups, Today);
    }

    private static ActionLine Line(string? child) => new(null, "Ring the school", Health, "Robin Example-health", Today, child, PanelAssistant.Domain.Actions.ActionState.Open);

    [Fact]
    [Trait("Requirement", "ON-15")]
    public void An_item_without_a_name_stays_without_one()
    {
        IsRefused(Reason.LooksIdentifying, Drafted.Edit(MinutesText.Said("NN-3"), "Jordan Smith was seen in town."));
        IsRefused(Reason.LooksIdentifying, Drafted.Edit(MinutesText.Said("NN-3"), "born 14/03/2012"));
        IsAccepted(Drafted.Edit(MinutesText.Said("NN-3"), "The young person was seen in town."));
        IsAccepted(Drafted.Edit(MinutesText.Said("CH-2041"), "Jordan Smith was seen in town."));
        IsRefused(Reason.LooksIdentifying, new AddAddendum(Reference, "NN-3", "It was Jordan Smith.", Chair).Decide(Locked, Terms, Members, Passes, Today, Now));
    }

    [Fact]
    [Trait("Requirement", "HO-24")]
    public void Every_agency_is_sent_them_the_absent_too_and_one_without_a_member_is_listed()
    {
        var circulation = Circulation.Of(Approved, Group, Today);

        Assert.Equal(
            Terms.Agencies.Where(agency => Terms.ListedSeats.Any(seat => seat.Agency == agency.Id)).Select(agency => agency.Id).Order(Comparer<AgencyId>.Create((one, two) => string.CompareOrdinal(one.Value, two.Value))),
            circulation.Copies.Select(copy => Members.AgencyFor(copy.To, Terms, Today)!.Value).Concat(circulation.Nobody).Order(Comparer<AgencyId>.Create((one, two) => string.CompareOrdinal(one.Value, two.Value))));
        Assert.All(circulation.Copies, copy => Assert.Equal("minutes", copy.Clause));
        Assert.Contains(new AgencyId("health"), Circulation.Of(Approved, new(Terms, [Terms], _ => Members.Without(Health)), Today).Nobody);
    }

    [Fact]
    [Trait("Requirement", "HO-24")]
    public void Sending_locks_and_sending_again_reaches_only_those_who_got_nothing()
    {
        IsRefused(Reason.MinutesNotApproved, Send(Written));
        IsRefused(Reason.ChairOnly, Send(Approved, by: Health));

        var sent = IsAccepted(Send(Approved));

        Assert.Equal(MinutesState.Locked, sent.State.State);
        Assert.Equal(sent.State.Sent.Count, sent.Tell.Count);
        IsAlreadySo(Send(sent.State));
        var again = IsAccepted(Send(sent.State, failed: [Health]));
        Assert.Equal([Health], again.Tell.Select(notice => notice.To));
        Assert.NotEqual(sent.Tell.Single(notice => notice.To == Health).Id, again.Tell[0].Id);
    }

    [Fact]
    public void A_message_holds_nothing_of_what_is_in_the_minutes() =>
        Assert.All(IsAccepted(Send(Approved)).Tell.SelectMany(notice => notice.Items), item => Assert.Contains(item.Text, (string[])["Full", "OwnItems", "agenda"]));

    [Fact]
    [Trait("Requirement", "ON-15")]
    public void A_networks_minutes_go_to_each_professional_for_their_own_items_and_whole_to_the_Panels_chair_of_the_area()
    {
        var (network, groups) = Network();

        Assert.Equal(["CH-2041", "NN-3"], network.CopyFor(Lead, groups).References());
        Assert.Equal(["CH-2042"], network.CopyFor(OtherLead, groups).References());
        Assert.Equal(CopyKind.OwnItems, network.CopyFor(Lead, groups)!.Kind);
        Assert.Equal(CopyKind.Full, network.CopyFor(PanelChair, groups)!.Kind);
        Assert.Null(network.CopyFor(OtherPanelChair, groups));
        Assert.Null(network.CopyFor(NetworkMember, groups));
        Assert.Equal([PanelChair, OtherLead, Lead], Circulation.Of(network, groups, Today).Copies.Select(copy => copy.To).OrderByDescending(person => person.Value, StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "ON-15")]
    public void What_one_professional_reads_does_not_speak_of_another_child()
    {
        var (network, groups) = Network();
        var copy = network.CopyFor(Lead, groups)!;

        Assert.Equal("Seen with another child and another child at the station.", copy.Text(MinutesText.Said("CH-2041")));
        Assert.Empty(copy.Previous);
        Assert.False(copy.HasMeeting);
    }

    [Theory]
    [InlineData("panel-north", "OP-23")]
    [InlineData("strategic-leads", "OF-08")]
    [Trait("Requirement", "OP-23")]
    [Trait("Requirement", "OF-08")]
    public void Where_the_terms_say_so_the_next_agenda_goes_with_them(string forum, string requirement)
    {
        Assert.NotEmpty(requirement);
        var terms = Partnerships.Forum(forum);
        var chair = terms.Chair.Seat;
        var roster = new Roster { Forum = terms.Forum, Holdings = [new(Chair, "Robin Example-chair", chair, SeatRole.Member, new(2026, 1, 1), null)] };
        var minutes = Approved with { Forum = terms.Forum };

        var sent = IsAccepted(new SendMinutes(minutes.Reference, [], Chair).Decide(minutes, new(terms, [terms], _ => roster), Today, Now));

        Assert.Contains(sent.Tell.Single(notice => notice.To == Chair).Items, item => item.Text == SendMinutes.NextAgenda);
        Assert.DoesNotContain(IsAccepted(Send(Approved)).Tell.SelectMany(notice => notice.Items), item => item.Text == SendMinutes.NextAgenda);
    }

    [Fact]
    [Trait("Requirement", "OP-24")]
    public void An_extract_holds_one_child_and_each_system_of_the_terms_is_ticked_once()
    {
        var terms = Partnerships.Forum("panel-north");
        var roster = new Roster { Forum = terms.Forum, Holdings = [Seat(Police, "problem-solving"), Seat(SocialCare, "fss-manager")] };
        var minutes = Approved with { Forum = terms.Forum };
        var extract = MinutesCopy.ExtractOf(minutes, CaseReference.Of(2041))!;

        Assert.Equal(["CH-2041"], extract.References());
        Assert.DoesNotContain("2042", extract.Text(MinutesText.Said("CH-2041")), StringComparison.Ordinal);
        Assert.Equal(["ics", "niche", "rmo"], terms.UploadTo.Select(system => system.Id));
        Assert.Equal(6, TickUpload.Outstanding(minutes, terms).Count());
        IsRefused(Reason.NotFound, Tick(minutes, "niche", SocialCare));
        IsRefused(Reason.NotFound, Tick(minutes, "ics", Outsider));
        IsRefused(Reason.NotFound, Tick(minutes, "other", Police));
        IsRefused(Reason.MinutesNotApproved, Tick(Written with { Forum = terms.Forum }, "ics", SocialCare));
        var ticked = Tick(Tick(minutes, "ics", SocialCare).State(), "niche", Police).State();
        IsAlreadySo(Tick(ticked, "niche", Police));
        Assert.Equal(4, TickUpload.Outstanding(ticked, terms).Count());
        Assert.Null(MinutesCopy.ExtractOf(Written, CaseReference.Of(2041)));

        Decision<MeetingMinutes> Tick(MeetingMinutes of, string system, PersonId by) =>
            new TickUpload(of.Reference, CaseReference.Of(2041), system, by).Decide(of, terms, roster, Today, Now);
    }

    [Fact]
    [Trait("Requirement", "OP-24")]
    public void A_correction_of_a_childs_item_asks_for_that_childs_record_again()
    {
        var terms = Partnerships.Forum("panel-north");
        var roster = new Roster { Forum = terms.Forum, Holdings = [Seat(Police, "problem-solving")] };
        var ticked = Tick(Approved with { Forum = terms.Forum }, Now).State();
        MeetingMinutes Corrected(string? item) => ticked with { State = MinutesState.Locked, Addenda = [new(1, item, "It was the 20th.", Chair, Now.AddHours(1))] };

        IsAlreadySo(Tick(Corrected(null), Now.AddHours(2)));
        IsAlreadySo(Tick(Corrected("CH-2042"), Now.AddHours(2)));
        Assert.Equal(TickUpload.Outstanding(ticked, terms).Count() + 1, TickUpload.Outstanding(Corrected("CH-2041"), terms).Count());
        var again = IsAccepted(Tick(Corrected("CH-2041"), Now.AddHours(2))).State;
        Assert.Equal(Now.AddHours(2), Assert.Single(again.Uploads).At);
        IsAlreadySo(Tick(again, Now.AddHours(3)));

        Decision<MeetingMinutes> Tick(MeetingMinutes of, DateTimeOffset at) =>
            new TickUpload(of.Reference, CaseReference.Of(2041), "niche", Police).Decide(of, terms, roster, Today, at);
    }

    [Fact]
    [Trait("Requirement", "HO-24")]
    public void Whoever_has_the_minutes_is_told_once_of_a_correction_that_stands_in_their_copy()
    {
        var sent = IsAccepted(Send(Approved)).State;
        MeetingMinutes Corrected(string? item) => sent with { Addenda = [new(1, item, "It was the 20th.", Chair, Now.AddHours(1))] };
        Decision<MeetingMinutes> Again(MeetingMinutes minutes, int hours) => new SendMinutes(Reference, [], Coordinator).Decide(minutes, Group, Today, Now.AddHours(hours));

        var whole = sent.Sent.Where(copy => copy.Kind is CopyKind.Full && copy.To != Chair).Select(copy => copy.To).ToHashSet();
        var told = IsAccepted(Again(Corrected(null), 2));
        Assert.Equal(whole, told.Tell.Select(notice => notice.To).ToHashSet());
        Assert.All(told.Tell, notice => Assert.Contains(notice.Items, item => item.Text == SendMinutes.Corrected));
        Assert.All(told.State.Sent.Where(copy => copy.At > Now), copy => Assert.Equal(2, copy.Round));
        IsAlreadySo(Again(told.State, 3));
        Assert.DoesNotContain(IsAccepted(Send(sent, failed: [Health])).Tell.SelectMany(notice => notice.Items), item => item.Text == SendMinutes.Corrected);
    }

    [Theory]
    [Trait("Requirement", "ON-15")]
    [InlineData("CH-2041", "nobody", "lead", "panel-chair")]
    [InlineData("CH-2041", "lead", "panel-chair")]
    [InlineData("CH-2042", "nobody", "other-lead", "panel-chair")]
    [InlineData(null, "nobody", "panel-chair")]
    public void A_correction_is_told_to_those_who_may_read_it_and_not_to_whoever_wrote_it(string? item, string by, params string[] expected)
    {
        var (network, groups) = Network();
        PersonId Known(string name) => name switch { "panel-chair" => PanelChair, "lead" => Lead, "other-lead" => OtherLead, _ => NetworkChair };
        var sent = IsAccepted(new SendMinutes(network.Reference, [], NetworkChair).Decide(network, groups, Today, Now)).State;
        var corrected = sent with { Addenda = [new(1, item, "It was the 20th.", Known(by), Now.AddHours(1))] };

        var told = IsAccepted(new SendMinutes(network.Reference, [], NetworkChair).Decide(corrected, groups, Today, Now.AddHours(2))).Tell.Select(notice => notice.To).ToHashSet();

        Assert.Equal(expected.Select(Known).ToHashSet(), told);
    }

    private static Decision<MeetingMinutes> Send(MeetingMinutes minutes, PersonId? by = null, params PersonId[] failed) =>
        new SendMinutes(Reference, failed, by ?? Coordinator).Decide(minutes, Group, Today, Now);

    private static (MeetingMinutes Minutes, Groups Groups) Network()
    {
        var terms = Partnerships.Forum("network-north");
        var rosters = new Dictionary<string, Roster>
        {
            ["network-north"] = Of(terms, (NetworkChair, terms.Chair.Seat), (NetworkMember, terms.ListedSeats.First(seat => seat.Id != terms.Chair.Seat).Id)),
            ["panel-north"] = Of(Partnerships.Forum("panel-north"), (PanelChair, Partnerships.Forum("panel-north").Chair.Seat)),
            ["panel-south"] = Of(Partnerships.Forum("panel-south"), (OtherPanelChair, Partnerships.Forum("panel-south").Chair.Seat)),
        };
        var groups = new Groups(terms, Partnerships.Oxfordshire.All, forum => rosters.GetValueOrDefault(forum.Value) ?? new Roster { Forum = forum, Holdings = [] });
        return (Approved with { Forum = terms.Forum }, groups);

        static Roster Of(TermsOfReference terms, params (PersonId Person, SeatId Seat)[] seats) => new()
        {
            Forum = terms.Forum,
            Holdings = [.. seats.Select(seat => new SeatHolding(seat.Person, "Robin Example-" + seat.Person, seat.Seat, SeatRole.Member, new(2026, 1, 1), null))],
        };
    }
}
