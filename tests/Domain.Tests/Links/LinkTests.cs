using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Locations;
using PanelAssistant.Domain.PersonsOfInterest;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Links;

[Trait("Requirement", "HO-02")]
public sealed class LinkTests
{
    private static readonly CaseReference Child = CaseReference.Of(2041);

    [Theory]
    [InlineData("CH-2042")]
    [InlineData("POI-3")]
    [InlineData("loc 7")]
    [InlineData("GRP4")]
    public void A_child_is_linked_to_a_child_a_person_a_place_or_a_group(string other)
    {
        Assert.True(RecordReference.TryParse(other, out var end));
        var accepted = IsAccepted(Add(end));

        Assert.Equal(new(LinkRecords.Name, "CH-2041", end.ToString()), accepted.Fact);
        Assert.True(LinkReference.TryParse(accepted.State.Reference.ToString(), out var read));
        Assert.Equal(accepted.State.Reference, read);
    }

    [Fact]
    public void Only_a_member_who_sees_both_ends_links_them_once()
    {
        var location = RecordReference.Of(LocationReference.Of(7));
        IsRefused(Reason.NoSeat, Add(location, member: false));
        IsRefused(Reason.NotFound, Add(location, sees: false));
        IsRefused(Reason.SameRecord, Add(RecordReference.Of(Child)));
        IsRefused(Reason.UnknownChoice, Add(location, themes: ["no-such-theme"]));
        IsAlreadySo(new LinkRecords(Child, location, [], Health).Decide(Add(location).State(), true, Terms.Forum, Now));
    }

    [Fact]
    [Trait("Requirement", "HO-11")]
    public void Links_of_a_joined_reference_go_to_the_record_that_is_kept_once_each_whichever_end_they_were_made_from()
    {
        CaseReference left = CaseReference.Of(2054), kept = CaseReference.Of(2053), friend = CaseReference.Of(2042);
        var place = RecordReference.Of(LocationReference.Of(7));
        Link Between(CaseReference child, RecordReference other) => new() { Child = child, Other = other, By = Health, At = Now, Forum = Terms.Forum };
        var links = new[] { Between(left, place), Between(friend, RecordReference.Of(left)), Between(left, RecordReference.Of(Child)), Between(kept, RecordReference.Of(left)) };

        var carried = IsAccepted(new CarryLinks(left, kept).Decide(links, [Between(Child, RecordReference.Of(kept))]));

        Assert.Equal(["CH-2053+LOC-7", "CH-2042+CH-2053"], carried.State.Added.Select(link => link.Reference.ToString()));
        Assert.Equal(links, carried.State.Gone);
        IsAlreadySo(new CarryLinks(left, kept).Decide([], []));
    }

    [Fact]
    public void A_link_is_taken_back_by_somebody_who_sees_both_ends()
    {
        var link = Add(RecordReference.Of(LocationReference.Of(7))).State();
        var command = new UnlinkRecords(link.Child, link.Other);

        Assert.Equal(new(UnlinkRecords.Name, "CH-2041", "LOC-7"), IsAccepted(command.Decide(link, true, true)).Fact);
        IsRefused(Reason.NotFound, command.Decide(link, true, false));
        IsRefused(Reason.NotFound, command.Decide(null, true, true));
        IsRefused(Reason.NoSeat, command.Decide(link, false, true));
    }

    [Fact]
    [Trait("Requirement", "HO-10")]
    public void A_link_to_a_person_of_interest_is_seen_only_by_those_who_may_see_that_person()
    {
        var roster = Members with { Holdings = [.. Members.Holdings, Seat(new("officer"), "police-exploitation")] };
        var link = Add(RecordReference.Of(PersonReference.Of(3))).State();
        bool Sees(PersonId who, params PersonReference[] granted) => link.IsSeenBy(who, granted.ToHashSet(), Terms, roster, Today);

        Assert.True(Sees(new("officer")));
        Assert.True(Sees(Chair));
        Assert.False(Sees(Health));
        Assert.False(Sees(Police));
        Assert.True(Sees(Health, PersonReference.Of(3)));
        Assert.False(Sees(Health, PersonReference.Of(4)));
        var place = Add(RecordReference.Of(LocationReference.Of(7))).State();
        Assert.True(place.IsSeenBy(Health, new HashSet<PersonReference>(), Terms, roster, Today));
        Assert.False(place.IsSeenBy(Outsider, new HashSet<PersonReference>(), Terms, roster, Today));
    }

    [Fact]
    public void An_action_raised_from_a_link_carries_it()
    {
        var link = Add(RecordReference.Of(LocationReference.Of(7))).State().Reference;
        var command = new AddAction(ActionReference.Of(5), "Visit the station.", Members.Find(Health, Today), Today.AddDays(7), Child, Chair) { Link = link };

        Assert.Equal(link, IsAccepted(command.Decide(Terms, Members, Today, Now)).State.Link);
    }

    [Fact]
    public void A_group_is_named_by_a_member()
    {
        Assert.Equal("GRP-4", IsAccepted(new AddGroup("Northside", Health).Decide(Terms.Forum, true, GroupReference.Of(4), Now)).Fact.About);
        IsRefused(Reason.NoSeat, new AddGroup("Northside", Outsider).Decide(Terms.Forum, false, GroupReference.Of(4), Now));
        IsRefused(Reason.NameNeeded, new AddGroup(" ", Health).Decide(Terms.Forum, true, GroupReference.Of(4), Now));
    }

    private static Decision<Link> Add(RecordReference other, bool member = true, bool sees = true, params string[] themes) =>
        new LinkRecords(Child, other, themes, Health).Decide(null, member, sees ? Terms.Forum : null, Now);
}
