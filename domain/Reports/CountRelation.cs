namespace PanelAssistant.Domain.Reports;

/// <summary>What a reader knows of a total and its parts, by their places in a table.</summary>
/// <param name="Overlap">A person may be in several parts.</param>
internal sealed record CountRelation(int Total, IReadOnlyList<int> Parts, bool Overlap)
{
    public bool Has(int cell) => cell == Total || Parts.Contains(cell);

    public bool Fits(IReadOnlyList<int> values)
    {
        var sum = Parts.Sum(part => values[part]);
        return Overlap ? values[Total] <= sum && Parts.All(part => values[part] <= values[Total]) : values[Total] == sum;
    }

    /// <summary>Changes of one count by one that bring the relation nearer to holding.</summary>
    public IEnumerable<(int Cell, int By)> Repairs(IReadOnlyList<int> values)
    {
        var sum = Parts.Sum(part => values[part]);
        if (Overlap && Parts.Any(part => values[part] > values[Total]))
        {
            return [(Total, 1), .. Parts.Where(part => values[part] > values[Total]).Select(part => (part, -1))];
        }
        var by = values[Total] > sum ? 1 : -1;
        return [.. Parts.Select(part => (part, by)), (Total, -by)];
    }
}
