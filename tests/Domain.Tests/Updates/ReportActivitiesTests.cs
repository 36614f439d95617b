using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Updates;
using PanelAssistant.Tests.Domain.Forums;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Updates;

/// <summary>Each agency of a Network tells what it did for a child, whether or not it knows news.</summary>
[Trait("Requirement", "ON-23")]
public sealed class ReportActivitiesTests
{
    private static readonly DateOnly Meeting = new(2026, 11, 25);

    private static readonly TermsOfReference Network = Partnerships.Forum("network-north");

    private static readonly Roster Members = new()
    {
        Forum = Network.Forum,
        FirstMeeting = Meeting,
        Holdings = [Seat(Police, "police-area"), Seat(Health, "camhs")],
    };

    private static readonly ForumItem Item = new()
    {
        Forum = Network.Forum,
        Child = CaseReference.Of(2044),
        Referral = ReferralReference.Of(7),
        Referrer = new("referrer"),
        Since = Today,
        Grounds = [],
        State = ItemState.Listed,
    };

    private static UpdateAsk Asked { get; } = Ask(Item, Network, Members).Single(ask => ask.Agency == new AgencyId("police"));

    private static ReportActivities Report { get; } = new(Item.Child, "Two visits to the station.", false, Police);

    [Fact]
    public void Each_agency_is_asked_where_the_terms_say_so_and_nowhere_else()
    {
        Assert.All(Ask(Item, Network, Members), ask => Assert.True(ask.AsksReport));
        var panel = Partnerships.Forum("panel-north");
        Assert.All(Ask(Item with { Forum = panel.Forum }, panel, Members with { Forum = panel.Forum, Holdings = [Seat(Police, "problem-solving")] }), ask => Assert.False(ask.AsksReport));
    }

    [Fact]
    public void Whoever_knows_nothing_new_still_owes_what_they_did_and_is_named_until_it_comes()
    {
        var news = new ReplyToUpdate(Item.Child, UpdateState.NothingKnown, Police).Decide(Asked with { NextNudge = Now }, Network, Members, Today, Now).State();
        Assert.True(news.IsAwaited);
        Assert.NotNull(news.NextNudge);
        var tally = UpdateTally.Of([news]);
        Assert.Equal((1, 0, 1), (tally.Received, tally.Missing.Count, tally.Unreported.Count));

        var both = IsAccepted(Report.Decide(news, Network, Members, Today, Now)).State;
        Assert.Equal(("Two visits to the station.", Police), (both.Report!.What, both.Report.By));
        Assert.False(both.IsAwaited);
        Assert.Null(both.NextNudge);
        Assert.Empty(UpdateTally.Of([both]).Unreported);
        // The other way round, the news is still awaited.
        Assert.True(Report.Decide(Asked, Network, Members, Today, Now).State().IsAwaited);
    }

    [Fact]
    public void Nothing_to_report_is_said_and_an_empty_report_is_none()
    {
        IsRefused(Reason.ReportNeeded, (Report with { What = " " }).Decide(Asked, Network, Members, Today, Now));
        IsRefused(Reason.TextTooLong, (Report with { What = new('x', UpdateAsk.MostText + 1) }).Decide(Asked, Network, Members, Today, Now));
        var nothing = (Report with { What = "left over", Nothing = true }).Decide(Asked, Network, Members, Today, Now).State();
        Assert.Null(nothing.Report!.What);
        Assert.False(nothing.AwaitsReport);
        IsAlreadySo((Report with { Nothing = true }).Decide(nothing, Network, Members, Today, Now.AddHours(1)));
        Assert.Equal("Two visits to the station.", Report.Decide(nothing, Network, Members, Today, Now).State().Report!.What);
    }

    [Fact]
    public void Another_agency_cannot_report_for_it_nor_anybody_after_the_meeting_nor_where_none_was_asked()
    {
        IsRefused(Reason.NotFound, (Report with { By = Health }).Decide(Asked, Network, Members, Today, Now));
        IsAccepted(Report.Decide(Asked, Network, Members, Meeting, Now));
        IsRefused(Reason.MeetingClosed, Report.Decide(Asked, Network, Members, Meeting.AddDays(1), Now));
        IsRefused(Reason.NoReportAsked, Report.Decide(Asked with { AsksReport = false }, Network, Members, Today, Now));
    }

    private static List<UpdateAsk> Ask(ForumItem item, TermsOfReference terms, Roster roster) =>
        AskForUpdates.Decide(item, null, Meeting, Meeting, [], terms, roster, Now).Where(ask => ask.Agency is not null).ToList();
}
