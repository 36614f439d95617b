using PanelAssistant.Domain;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Tests.Domain.People;

namespace PanelAssistant.Tests.Domain.Missing;

public sealed class CorrectEpisodeTests
{
    private const string Now = "2027-03-01 12:00";

    private static MissingRecord Two { get; } = Away.Of(Now, "2027-02-10 20:00 to 2027-02-10 23:00", "2027-02-12 20:00 to 2027-02-12 23:00");

    [Fact]
    public void A_correction_sets_the_times_and_leaves_what_was_reported()
    {
        var record = Correct(1, "2027-02-09 19:00", "2027-02-10 22:00").Decide(Two, Away.At(Now)).State();

        Assert.Equal((Away.Instant("2027-02-09 19:00"), Away.Instant("2027-02-10 22:00")), record.Times()[0]);
        Assert.Equal(Away.Instant("2027-02-10 20:00"), record.Find(1)!.Reports[0].Started);
        Assert.Equal(Csog.Chair, record.Find(1)!.CorrectedBy);
        Assert.True(record.Today(Now).Has(MissingGroundKind.OverHours));
    }

    [Fact]
    public void The_last_episode_can_be_opened_again_and_no_earlier_one()
    {
        Assert.NotNull(Correct(2, "2027-02-12 20:00", null).Decide(Two, Away.At(Now)).State().Open);
        Csog.IsRefused(Reason.EpisodeOverlaps, Correct(1, "2027-02-10 20:00", null).Decide(Two, Away.At(Now)));
    }

    [Theory]
    [InlineData("2027-02-10 20:00", "2027-02-12 21:00", Reason.EpisodeOverlaps)]
    [InlineData("2027-02-10 20:00", "2027-02-10 19:00", Reason.ReturnNotLater)]
    [InlineData("2020-02-10 20:00", "2027-02-10 21:00", Reason.DateTooFar)]
    [InlineData("2027-03-01 13:00", null, Reason.TimeInFuture)]
    public void What_cannot_be_so_is_refused(string started, string? returned, Reason why) =>
        Csog.IsRefused(why, Correct(1, started, returned).Decide(Two, Away.At(Now)));

    [Fact]
    public void Nothing_to_correct_changes_nothing_and_a_number_that_is_not_there_is_not_found()
    {
        Csog.IsAlreadySo(Correct(1, "2027-02-10 20:00", "2027-02-10 23:00").Decide(Two, Away.At(Now)));
        Csog.IsRefused(Reason.NotFound, Correct(3, "2027-02-10 20:00", "2027-02-10 23:00").Decide(Two, Away.At(Now)));
        Csog.IsRefused(Reason.NotFound, (Correct(1, "2027-02-10 20:00", null) with { By = Csog.Outsider }).Decide(Two, Away.At(Now)));
    }

    [Fact]
    public void A_start_that_was_wrong_by_days_changes_what_is_counted()
    {
        var three = Away.Report("2027-02-20 20:00", "2027-02-20 23:00").Decide(Two, Away.At(Now)).State();

        Assert.True(three.Today(Now).Has(MissingGroundKind.FirstTime));
        Assert.False(Correct(1, "2026-11-10 20:00", "2026-11-10 23:00").Decide(three, Away.At(Now)).State().Today(Now).Met);
    }

    private static CorrectEpisode Correct(int number, string started, string? returned) =>
        new(number, Away.Wall(started), returned is null ? null : Away.Wall(returned), SeriousIssue.No, Csog.Chair);
}
