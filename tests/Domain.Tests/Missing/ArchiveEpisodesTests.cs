using PanelAssistant.Domain;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Tests.Domain.People;

namespace PanelAssistant.Tests.Domain.Missing;

public sealed class ArchiveEpisodesTests
{
    private static readonly DateTimeOffset Now = Away.Instant("2027-11-02 12:00");

    [Fact]
    public void A_short_record_stays_whole()
    {
        var record = Long(ArchiveEpisodes.MostKept);

        Assert.Same(record, ArchiveEpisodes.Take(record, Away.Rule, new(2027, 11, 2)).Record);
    }

    [Fact]
    [Trait("Requirement", "OP-02")]
    public void A_long_record_gives_away_its_oldest_page_and_remembers_that_the_child_was_identified()
    {
        var record = Long(ArchiveEpisodes.MostKept + 1);

        var (kept, page) = ArchiveEpisodes.Take(record, Away.Rule, new(2027, 11, 2));

        Assert.Equal((ArchiveEpisodes.PageSize, ArchiveEpisodes.MostKept + 1), (page.Count, page.Count + kept.Episodes.Count));
        Assert.Equal(record.Times(), [.. page.Select(episode => (episode.Started, episode.Returned)), .. kept.Times()]);
        Assert.Equal([MissingGroundKind.Repeat], MissingCriteria.At(kept, Away.Rule, Now).Kinds());
        Assert.Equal(MissingCriteria.At(record, Away.Rule, Now).Kinds(), MissingCriteria.At(kept, Away.Rule, Now).Kinds());
        Csog.IsRefused(Reason.EpisodeArchived, Away.Report(page[0].Started.AddHours(5), page[0].Started.AddHours(6)).Decide(kept, Away.At(Now)));
    }

    [Fact]
    public void What_the_window_can_still_reach_is_never_given_away()
    {
        var often = Long(200, hoursBetween: 8);

        Assert.Empty(ArchiveEpisodes.Take(often, Away.Rule, new(2027, 11, 2)).Page);
    }

    /// <summary>So many short episodes, the last of them today.</summary>
    private static MissingRecord Long(int episodes, int hoursBetween = 48) => Away.Nothing with
    {
        LastNumber = episodes,
        Identified = new(new(2027, 6, 1), Away.Instant("2027-06-01 10:00")),
        Episodes =
        [
            .. from number in Enumerable.Range(1, episodes)
               let started = Now.AddHours(-2 - ((episodes - number) * hoursBetween))
               let report = new EpisodeReport { Started = started, Returned = started.AddHours(1), Source = EpisodeSource.Imported, By = Csog.Police, At = Now }
               select new Episode { Number = number, Started = started, Returned = started.AddHours(1), Reports = [report] },
        ],
    };
}
