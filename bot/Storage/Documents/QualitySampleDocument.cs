using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Quality;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Id: forum and the day on which its meeting was first due, strategic-leads:2027-01-06.</summary>
public sealed record QualitySampleDocument
{
    public int Schema { get; init; } = 1;

    public required string Forum { get; init; }

    public required DateOnly Meeting { get; init; }

    public required DateOnly On { get; init; }

    public required string By { get; init; }

    public required IReadOnlyList<SampledItemDocument> Items { get; init; }

    /// <summary>The newest first.</summary>
    public static DocumentQuery LatestOf(Domain.ForumId forum) => new(Kinds.Quality) { Equal = [("forum", forum.Value)], OrderBy = "on", Descending = true, Take = 1 };

    public QualitySample ToDomain() => new()
    {
        Forum = new(Forum),
        Meeting = Meeting,
        On = On,
        By = new(By),
        Items = [.. Items.Select(item => item.ToDomain())],
    };

    public static QualitySampleDocument Of(QualitySample sample) => new()
    {
        Forum = sample.Forum.Value,
        Meeting = sample.Meeting,
        On = sample.On,
        By = sample.By.Value,
        Items = [.. sample.Items.Select(SampledItemDocument.Of)],
    };
}

public sealed record SampledItemDocument(int Number, string Group, DateOnly Meeting, string Child, ItemFacts Facts, IReadOnlyList<QualityFindingDocument>? Findings)
{
    public SampledItem ToDomain() =>
        new(Number, new(Group), Meeting, CaseReference.TryParse(Child, out var child) ? child : throw new InvalidDataException("A sampled item without a child."), Facts)
        {
            Findings = [.. (Findings ?? []).Select(finding => new QualityFinding(new(finding.By), new(finding.Agency), finding.Judgement, finding.Note, finding.At))],
        };

    public static SampledItemDocument Of(SampledItem item) => new(
        item.Number, item.Group.Value, item.Meeting, item.Child.ToString(), item.Facts,
        item.Findings.Count == 0 ? null : [.. item.Findings.Select(finding => new QualityFindingDocument(finding.By.Value, finding.Agency.Value, finding.Judgement, finding.Note, finding.At))]);
}

public sealed record QualityFindingDocument(string By, string Agency, QualityJudgement Judgement, string? Note, DateTimeOffset At);
