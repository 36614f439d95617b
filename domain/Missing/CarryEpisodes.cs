using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Missing;

/// <summary>
/// Takes the missing episodes that were reported under a joined reference to the record that is kept: counted in two halves, a
/// child who goes missing often would seem to do so seldom. An episode known to both counts once, with every report.
/// </summary>
/// <param name="From">The reference that was joined.</param>
public sealed record CarryEpisodes(CaseReference From)
{
    public const string Name = "missing.carry";

    /// <param name="left">What was reported under the joined reference.</param>
    /// <param name="kept">The episodes of the record that is kept.</param>
    public Decision<MissingRecord> Decide(MissingRecord left, MissingRecord kept, MissingSetting setting) => left.Episodes.Count == 0
        ? new Decision<MissingRecord>.AlreadySo(kept)
        : WatchMissing.After(
            Decision<MissingRecord>.Accept(
                left.Episodes.Aggregate(kept with { Identified = kept.Identified ?? left.Identified }, With),
                new AuditFact(Name, kept.Child.ToString(), From.ToString())),
            setting);

    /// <summary>What it means for the group is told anew: nobody was told it of this reference.</summary>
    private static MissingRecord With(MissingRecord kept, Episode episode) => kept.Overlapping(episode.Started, episode.Returned) is { } same
        ? kept.With(Together(kept, same, episode))
        : kept.With(episode with { Number = kept.LastNumber + 1, Told = false, CountTold = false });

    private static Episode Together(MissingRecord kept, Episode same, Episode other)
    {
        var times = new EpisodeTimes(same.Started, same.Returned);
        var joined = same.CorrectedBy is null ? times.Joined(new(other.Started, other.Returned)) : times with { Returned = times.Returned ?? other.Returned };
        // Where the two together would run into a third, what stands here stays; the report is kept with it.
        var fits = kept.Overlapping(joined.Started, joined.Returned, same.Number) is null;
        return (fits ? same.Timed(joined.Started, joined.Returned) : same) with
        {
            SeriousIssue = same.SeriousIssue ?? other.SeriousIssue,
            Interview = same.Interview is { HasResult: true } ? same.Interview : other.Interview ?? same.Interview,
            Reports = [.. same.Reports, .. other.Reports],
        };
    }
}
