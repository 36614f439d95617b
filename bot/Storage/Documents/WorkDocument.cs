using PanelAssistant.Domain;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>How a forum worked in a period, inside a <see cref="FiguresDocument"/>.</summary>
/// <param name="Counts">By measure, and by measure and agency: ActionsLate/health.</param>
public sealed record WorkDocument(string Forum, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<ObjectiveWork>? Objectives, IReadOnlyList<ObjectiveWork>? Tags = null)
{
    public ForumWork ToDomain()
    {
        var counts = new Dictionary<WorkCell, int>();
        foreach (var (text, count) in Counts)
        {
            var parts = text.Split('/', 2);
            if (Enum.TryParse<Work>(parts[0], out var work))
            {
                counts[new(work, parts is [_, var agency] ? new AgencyId(agency) : null)] = count;
            }
        }
        return new(new(Forum), counts, Objectives ?? []) { Tags = Tags ?? [] };
    }

    public static WorkDocument From(ForumWork work) => new(
        work.Forum.Value,
        work.Counts.ToDictionary(count => count.Key.Agency is { } agency ? $"{count.Key.Work}/{agency.Value}" : count.Key.Work.ToString(), count => count.Value),
        work.Objectives.Count == 0 ? null : work.Objectives,
        work.Tags.Count == 0 ? null : work.Tags);
}
