using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Tests.Domain.People;

namespace PanelAssistant.Tests.Domain.Missing;

[Trait("Story", "G-06")]
public sealed class ReportMissingTests
{
    private const string Now = "2027-11-02 12:00";

    private static MissingRecord Recorded { get; } = Away.Of(Now, "2027-11-01 20:00 to 2027-11-01 23:00");

    [Fact]
    public void A_report_becomes_an_episode_with_a_number_of_its_own_and_keeps_who_said_it_when()
    {
        var accepted = Csog.IsAccepted(Away.Report("2027-11-02 08:00").Decide(Recorded, Away.At(Now)));

        var episode = accepted.State.Open!;
        Assert.Equal((2, Away.Instant("2027-11-02 08:00"), null), (episode.Number, episode.Started, episode.Returned));
        Assert.Equal((Csog.Police, Away.Instant(Now), EpisodeSource.Typed), (episode.Reports[0].By, episode.Reports[0].At, episode.Reports[0].Source));
        Assert.Equal(("missing.report", "CH-2041/2"), (accepted.Fact.Verb, accepted.Fact.About));
    }

    [Fact]
    public void Episodes_stand_in_the_order_in_which_they_began_whenever_they_are_reported()
    {
        var record = Away.Of(Now, "2027-11-01 20:00 to 2027-11-01 23:00", "2027-10-01 20:00 to 2027-10-01 23:00", "2027-10-15 20:00 to 2027-10-15 23:00");

        Assert.Equal([2, 3, 1], record.Episodes.Select(episode => episode.Number));
    }

    [Theory]
    [InlineData("2027-10-31 01:30", "2027-10-31 06:00", Reason.TimeComesTwice)]
    [InlineData("2027-10-30 22:00", "2027-10-31 01:00", Reason.TimeComesTwice)]
    [InlineData("2027-03-28 01:30", "2027-03-28 06:00", Reason.TimeSkipped)]
    [InlineData("2027-11-02 13:00", null, Reason.TimeInFuture)]
    [InlineData("2027-11-02 08:00", "2027-11-02 13:00", Reason.TimeInFuture)]
    [InlineData("2027-11-02 08:00", "2027-11-02 07:00", Reason.ReturnNotLater)]
    [InlineData("2027-11-02 08:00", "2027-11-02 08:00", Reason.ReturnNotLater)]
    [InlineData("2027-10-31 01:30 second", "2027-10-31 01:45 first", Reason.ReturnNotLater)]
    [InlineData("2020-11-02 08:00", "2020-11-02 09:00", Reason.DateTooFar)]
    [InlineData("2027-11-01 22:00", "2027-11-02 01:00", Reason.EpisodeOverlaps)]
    [InlineData("2027-11-01 19:00", "2027-11-01 20:30", Reason.EpisodeOverlaps)]
    [InlineData("2027-11-01 19:00", null, Reason.EpisodeOverlaps)]
    [InlineData("2027-11-01 21:00", "2027-11-01 22:00", Reason.EpisodeOverlaps)]
    public void Times_that_cannot_be_so_are_refused_with_their_reason(string started, string? returned, Reason why) =>
        Csog.IsRefused(why, Away.Report(started, returned).Decide(Recorded, Away.At(Now)));

    [Fact]
    public void A_time_that_comes_twice_is_taken_once_it_is_said_which()
    {
        var record = Away.Report("2027-10-31 01:45 first", "2027-10-31 01:15 second").Decide(Away.Nothing, Away.At(Now)).State();

        Assert.Equal(TimeSpan.FromMinutes(30), record.Episodes[0].Elapsed(Away.Instant(Now)));
    }

    [Fact]
    public void One_episode_may_begin_in_the_minute_in_which_another_ended() =>
        Csog.IsAccepted(Away.Report("2027-11-01 23:00", "2027-11-02 01:00").Decide(Recorded, Away.At(Now)));

    [Fact]
    public void While_a_child_is_missing_no_later_episode_can_begin()
    {
        var open = Away.Of(Now, "2027-11-01 20:00");

        Csog.IsRefused(Reason.StillMissing, Away.Report("2027-11-02 08:00").Decide(open, Away.At(Now)));
    }

    [Fact]
    public void Two_reports_of_one_start_are_both_kept_and_counted_once()
    {
        var second = Away.Report("2027-11-01 20:00", "2027-11-01 23:30") with { By = Csog.Health };

        var record = second.Decide(Recorded, Away.At(Now)).State();

        var episode = Assert.Single(record.Episodes);
        Assert.Equal([Csog.Police, Csog.Health], episode.Reports.Select(report => report.By));
        Assert.Equal(Away.Instant("2027-11-01 23:30"), episode.Returned);
        Assert.Equal([1], record.Today(Now).Counted);
    }

    [Fact]
    public void A_report_that_overlaps_is_merged_when_its_reporter_says_that_it_is_the_same_episode()
    {
        var other = Away.Report("2027-11-01 19:30", "2027-11-01 22:00") with { By = Csog.Health };
        Csog.IsRefused(Reason.EpisodeOverlaps, other.Decide(Recorded, Away.At(Now)));

        var record = (other with { SameAs = 1 }).Decide(Recorded, Away.At(Now)).State();

        Assert.Equal([(Away.Instant("2027-11-01 19:30"), Away.Instant("2027-11-01 23:00"))], record.Times());
        Assert.Equal(2, record.Episodes[0].Reports.Count);
    }

    [Fact]
    public void What_lies_apart_is_not_the_same_episode_whatever_is_said()
    {
        Csog.IsRefused(Reason.NotOneEpisode, (Away.Report("2027-10-01 20:00", "2027-10-01 22:00") with { SameAs = 1 }).Decide(Recorded, Away.At(Now)));
        Csog.IsRefused(Reason.NotFound, (Away.Report("2027-11-01 20:30", "2027-11-01 22:00") with { SameAs = 7 }).Decide(Recorded, Away.At(Now)));
    }

    [Fact]
    public void A_merged_report_may_not_reach_into_another_episode()
    {
        var record = Away.Of(Now, "2027-11-01 20:00 to 2027-11-01 23:00", "2027-11-01 23:30 to 2027-11-02 01:00");

        Csog.IsRefused(Reason.EpisodeOverlaps, (Away.Report("2027-11-01 20:00", "2027-11-02 00:00") with { By = Csog.Health }).Decide(record, Away.At(Now)));
    }

    [Fact]
    public void The_same_person_saying_the_same_again_and_the_same_draft_change_nothing()
    {
        Csog.IsAlreadySo(Away.Report("2027-11-01 20:00", "2027-11-01 23:00").Decide(Recorded, Away.At(Now)));
        var drafted = Away.Report("2027-11-02 08:00") with { Draft = "draft-1" };
        var record = drafted.Decide(Recorded, Away.At(Now)).State();

        Csog.IsAlreadySo((drafted with { Started = Away.Wall("2027-11-02 09:00") }).Decide(record, Away.At(Now)));
    }

    [Fact]
    public void A_time_that_was_corrected_stands_whatever_another_report_says()
    {
        var corrected = new CorrectEpisode(1, Away.Wall("2027-11-01 20:15"), Away.Wall("2027-11-01 23:00"), SeriousIssue.No, Csog.Chair).Decide(Recorded, Away.At(Now)).State();

        var record = (Away.Report("2027-11-01 20:00", "2027-11-01 23:45") with { By = Csog.Health }).Decide(corrected, Away.At(Now)).State();

        Assert.Equal([(Away.Instant("2027-11-01 20:15"), Away.Instant("2027-11-01 23:00"))], record.Times());
        Assert.Equal(2, record.Episodes[0].Reports.Count);
        var third = (Away.Report("2027-11-01 20:15", "2027-11-01 22:00") with { By = Csog.Education }).Decide(record, Away.At(Now)).State();
        Assert.Equal((1, 3), (third.Episodes.Count, third.Episodes[0].Reports.Count));
    }

    [Fact]
    [Trait("Requirement", "OP-03")]
    public void A_serious_issue_needs_words_and_brings_the_child_to_the_group_at_once()
    {
        Csog.IsRefused(Reason.IssueNeeded, Away.Report("2027-11-02 08:00", "2027-11-02 10:00", " ").Decide(Away.Nothing, Away.At(Now)));
        Csog.IsRefused(Reason.TextTooLong, Away.Report("2027-11-02 08:00", "2027-11-02 10:00", new string('a', Episode.MostIssueCharacters + 1)).Decide(Away.Nothing, Away.At(Now)));

        var accepted = Csog.IsAccepted(Away.Report("2027-11-02 08:00", null, "Seen getting into a car.").Decide(Away.Nothing, Away.At(Now)));

        var notice = Assert.Single(accepted.Tell);
        Assert.Equal((Csog.Coordinator, NoticeKind.MissingQualifies, "SeriousIssue"), (notice.To, notice.Kind, notice.Items[0].Text));
        Assert.True(accepted.State.Episodes[0].Told);
    }

    [Fact]
    public void Danger_is_asked_first()
    {
        Csog.IsRefused(Reason.DangerFirst, (Away.Report("2027-11-02 08:00") with { Danger = Danger.NotAsked }).Decide(Away.Nothing, Away.At(Now)));
    }

    [Fact]
    public void Only_a_member_reports_and_nobody_else_learns_whether_there_is_a_record()
    {
        var outsider = Away.Report("2027-11-02 08:00") with { By = Csog.Outsider };

        Csog.IsRefused(Reason.NotFound, outsider.Decide(Recorded, Away.At(Now)));
        Csog.IsRefused(Reason.NotFound, outsider.Decide(Away.Nothing, Away.At(Now)));
    }

    [Fact]
    public void An_episode_keeps_no_more_reports_than_anybody_reads()
    {
        var full = Recorded.With(Recorded.Episodes[0] with { Reports = [.. Enumerable.Repeat(Recorded.Episodes[0].Reports[0], Episode.MostReports)] });

        Csog.IsRefused(Reason.TooManyReports, (Away.Report("2027-11-01 20:00", "2027-11-01 23:30") with { By = Csog.Health }).Decide(full, Away.At(Now)));
    }
}
