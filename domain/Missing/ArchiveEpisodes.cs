using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Domain.Missing;

/// <summary>
/// Moves old episodes out of a long record, so that a press on it costs the same after years. What the window may still
/// reach stays.
/// </summary>
public static class ArchiveEpisodes
{
    public const int MostKept = 120;
    public const int PageSize = 40;

    /// <summary>Days beyond the window in which an episode may still be corrected.</summary>
    private const int Margin = 31;

    /// <returns>The record and the page that is full now; no page while the record is short.</returns>
    public static (MissingRecord Record, IReadOnlyList<Episode> Page) Take(MissingRecord record, MissingRule rule, DateOnly today)
    {
        if (record.Episodes.Count <= MostKept)
        {
            return (record, []);
        }
        var oldest = today.AddDays(-rule.WindowDays - Margin);
        var page = record.Episodes.TakeWhile(episode => episode.Returned is { } returned && UkTime.DateOf(returned) < oldest).Take(PageSize).ToList();
        return page.Count == 0
            ? (record, [])
            : (record with
            {
                Episodes = [.. record.Episodes.Skip(page.Count)],
                ArchivedPages = record.ArchivedPages + 1,
                ArchivedUntil = page[^1].Returned,
            }, page);
    }
}
