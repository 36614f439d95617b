using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Locations;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Locations;

[Trait("Requirement", "HO-11")]
public sealed class LocationTests
{
    private static ReferLocation Good { get; } = new()
    {
        By = Health,
        Draft = "draft-1",
        FormVersion = "1",
        Danger = Danger.No,
        Kind = LocationKind.Physical,
        Name = "The bus station",
        Area = "Runcorn",
        Postcode = "wa7 2es",
        Themes = ["transport"],
        Why = "Children meet older people there at night.",
        Agency = new("health"),
    };

    [Fact]
    public void A_place_on_the_ground_has_an_area_and_a_postcode()
    {
        var place = IsAccepted(Refer(Good)).State;

        Assert.Equal(("LOC-7", "Runcorn", "WA7 2ES"), (place.Reference.ToString(), place.Area, place.Postcode));
        IsRefused(Reason.PostcodeNeeded, Refer(Good with { Postcode = null }));
        IsRefused(Reason.PostcodeNeeded, Refer(Good with { Postcode = "near the park" }));
        IsRefused(Reason.UnknownChoice, Refer(Good with { Area = "Atlantis" }));
    }

    [Fact]
    public void A_place_online_needs_no_postcode_and_keeps_none() =>
        Assert.Equal((null, null), (IsAccepted(Refer(Good with { Kind = LocationKind.Online, Postcode = null, Area = null })).State.Area, IsAccepted(Refer(Good with { Kind = LocationKind.Online })).State.Postcode));

    [Fact]
    public void What_is_missing_unknown_or_too_long_is_refused()
    {
        IsRefused(Reason.DangerFirst, Refer(Good with { Danger = Danger.NotAsked }));
        IsRefused(Reason.FormIncomplete, Refer(Good with { Kind = null }));
        IsRefused(Reason.FormIncomplete, Refer(Good with { Name = " " }));
        IsRefused(Reason.FormIncomplete, Refer(Good with { Why = "" }));
        IsRefused(Reason.UnknownChoice, Refer(Good with { Themes = ["no-such-theme"] }));
        IsRefused(Reason.TextTooLong, Refer(Good with { Name = new string('x', 301) }));
    }

    [Fact]
    public void The_chair_and_the_coordinator_hear_of_it_by_its_reference() =>
        Assert.Equal([(Chair, "LOC-7", ""), (Coordinator, "LOC-7", "")], IsAccepted(Refer(Good)).Tell.Select(notice => (notice.To, notice.Items[0].Reference, notice.Items[0].Text)));

    [Fact]
    public void What_was_done_to_disrupt_is_logged_by_members()
    {
        var place = Refer(Good).State();

        Assert.Equal("patrol", IsAccepted(new DisruptLocation("patrol", Today, "Twice a week.", Health).Decide(place, true, Today, Now)).State.Disruption.Single().Tactic);
        IsRefused(Reason.NotFound, new DisruptLocation("patrol", Today, null, Outsider).Decide(place, false, Today, Now));
        IsRefused(Reason.UnknownChoice, new DisruptLocation("magic", Today, null, Health).Decide(place, true, Today, Now));
    }

    [Fact]
    public void The_theme_report_counts_places_with_linked_children_the_most_linked_first()
    {
        var place = Refer(Good).State();
        var report = ThemeReport.Of(
        [
            place with { LinkedChildren = 1 },
            place with { Reference = LocationReference.Of(8), LinkedChildren = 3, Themes = ["transport", "missing"] },
            place with { Reference = LocationReference.Of(9), LinkedChildren = 0, Themes = ["hotel"] },
        ]);

        Assert.Equal(["LOC-8", "LOC-7"], report.Places.Select(found => found.Reference.ToString()));
        Assert.Equal([("transport", 2), ("missing", 1)], report.Themes.Select(counted => (counted.Theme.Id, counted.Places)));
    }

    private static Decision<Location> Refer(ReferLocation command) => command.Decide(Terms, Members, LocationReference.Of(7), Now, Today);
}
