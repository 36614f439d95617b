using PanelAssistant.Domain;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Tests.Domain.People;

namespace PanelAssistant.Tests.Domain.Missing;

[Trait("Story", "G-06")]
public sealed class MergeEpisodesTests
{
    private const string Now = "2027-02-12 12:00";

    private static MissingRecord Two { get; } = Away.Of(Now, "2027-02-10 20:00 to 2027-02-10 23:00", "2027-02-11 01:00 to 2027-02-11 21:00");

    [Fact]
    [Trait("Requirement", "OP-01")]
    public void Two_episodes_that_were_one_count_once_with_every_report_kept()
    {
        var record = Merge(2, 1).Decide(Two, Away.At(Now)).State();

        var episode = Assert.Single(record.Episodes);
        Assert.Equal((1, 2), (episode.Number, episode.Reports.Count));
        Assert.Equal([(Away.Instant("2027-02-10 20:00"), Away.Instant("2027-02-11 21:00"))], record.Times());
        Assert.Equal([1], record.Today(Now).Counted);
        Assert.True(record.Today(Now).Has(MissingGroundKind.OverHours));
    }

    [Fact]
    public void A_number_that_was_merged_away_is_never_given_again()
    {
        var record = Merge(1, 2).Decide(Two, Away.At(Now)).State();

        Assert.Equal([1, 3], Away.Report("2027-02-12 08:00").Decide(record, Away.At(Now)).State().Episodes.Select(episode => episode.Number));
        Csog.IsAlreadySo(Away.Report("2027-02-11 01:00", "2027-02-11 21:00").Decide(record, Away.At(Now)));
    }

    [Fact]
    public void Merged_with_one_that_is_open_it_is_open()
    {
        var open = Away.Of(Now, "2027-02-11 20:00 to 2027-02-11 23:00", "2027-02-12 01:00");

        Assert.NotNull(Merge(1, 2).Decide(open, Away.At(Now)).State().Open);
    }

    [Fact]
    public void What_is_days_apart_is_not_merged_nor_an_episode_with_itself_nor_across_another()
    {
        var far = Away.Of(Now, "2027-02-08 20:00 to 2027-02-08 23:00", "2027-02-10 01:00 to 2027-02-10 02:00");
        var three = Away.Of(Now, "2027-02-10 20:00 to 2027-02-10 21:00", "2027-02-10 22:00 to 2027-02-10 23:00", "2027-02-11 01:00 to 2027-02-11 02:00");

        Csog.IsRefused(Reason.NotOneEpisode, Merge(1, 2).Decide(far, Away.At(Now)));
        Csog.IsRefused(Reason.NotOneEpisode, Merge(1, 1).Decide(Two, Away.At(Now)));
        Csog.IsRefused(Reason.EpisodeOverlaps, Merge(1, 3).Decide(three, Away.At(Now)));
        Csog.IsRefused(Reason.NotFound, Merge(1, 9).Decide(Two, Away.At(Now)));
        Csog.IsRefused(Reason.NotFound, (Merge(1, 2) with { By = Csog.Outsider }).Decide(Two, Away.At(Now)));
    }

    [Fact]
    public void A_return_interview_with_a_result_proves_that_there_was_a_return()
    {
        var interviewed = new RecordReturnInterview(1, InterviewState.Declined, Away.Wall("2027-02-10 23:30"), null, Csog.Health).Decide(Two, Away.At(Now)).State();

        Csog.IsRefused(Reason.NotOneEpisode, Merge(1, 2).Decide(interviewed, Away.At(Now)));
    }

    [Fact]
    public void The_return_that_counts_now_has_a_reminder_of_its_own()
    {
        var open = Away.Report("2027-02-11 01:00").Decide(Away.Of("2027-02-11 02:00", "2027-02-10 20:00 to 2027-02-10 23:00"), Away.At("2027-02-11 02:00")).State();
        var merged = Merge(1, 2).Decide(open, Away.At("2027-02-11 03:00")).State();

        var returned = Csog.IsAccepted(new RecordReturn(null, Away.Wall("2027-02-11 09:00"), SeriousIssue.No, Csog.Police).Decide(merged, Away.At("2027-02-11 10:00")));

        Assert.Contains(returned.Tell, notice => notice.Kind is NoticeKind.ReturnInterviewDue && notice.Id.Contains("202702140900", StringComparison.Ordinal));
    }

    private static MergeEpisodes Merge(int one, int other) => new(one, other, Csog.Police);
}
