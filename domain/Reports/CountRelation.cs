namespace PanelAssistant.Domain.Reports;

/// <summary>What a reader knows of how some counts hang together, by their places in a table.</summary>
internal abstract record CountRelation
{
    /// <summary>The places that more may be hidden in: first the parts, then the total.</summary>
    public required IReadOnlyList<int> Parts { get; init; }

    public required int Total { get; init; }

    public bool Has(int cell) => cell == Total || Parts.Contains(cell);

    protected int SumOfParts(ReadOnlySpan<int> values)
    {
        var sum = 0;
        for (var at = 0; at < Parts.Count; at++)
        {
            sum += values[Parts[at]];
        }
        return sum;
    }

    protected int MostOfParts(ReadOnlySpan<int> values)
    {
        var most = 0;
        for (var at = 0; at < Parts.Count; at++)
        {
            most = Math.Max(most, values[Parts[at]]);
        }
        return most;
    }

    public abstract bool Fits(ReadOnlySpan<int> values);

    /// <summary>Changes of one count by one that bring the relation nearer to holding.</summary>
    public abstract IEnumerable<(int Cell, int By)> Repairs(ReadOnlySpan<int> values);

    /// <summary>The parts add up to the total.</summary>
    internal sealed record AddsUp : CountRelation
    {
        public override bool Fits(ReadOnlySpan<int> values) => values[Total] == SumOfParts(values);

        public override IEnumerable<(int Cell, int By)> Repairs(ReadOnlySpan<int> values)
        {
            var by = values[Total] > SumOfParts(values) ? 1 : -1;
            return [.. Parts.Select(part => (part, by)), (Total, -by)];
        }
    }

    /// <summary>A person of the total is in one part or in several.</summary>
    internal sealed record Covers : CountRelation
    {
        public override bool Fits(ReadOnlySpan<int> values) =>
            values[Total] <= SumOfParts(values) && MostOfParts(values) <= values[Total];

        public override IEnumerable<(int Cell, int By)> Repairs(ReadOnlySpan<int> values)
        {
            if (MostOfParts(values) <= values[Total])
            {
                return [.. Parts.Select(part => (part, 1)), (Total, -1)];
            }
            List<(int, int)> repairs = [(Total, 1)];
            foreach (var part in Parts)
            {
                if (values[part] > values[Total])
                {
                    repairs.Add((part, -1));
                }
            }
            return repairs;
        }
    }

    /// <summary>Things of persons, each with one or more: first how many persons, then how many with more than one.</summary>
    internal sealed record Repeats : CountRelation
    {
        private int Persons => Parts[0];

        private int Again => Parts[1];

        public override bool Fits(ReadOnlySpan<int> values) =>
            values[Again] <= values[Persons]
            && values[Persons] + values[Again] <= values[Total]
            && (values[Again] > 0 || values[Persons] == values[Total]);

        public override IEnumerable<(int Cell, int By)> Repairs(ReadOnlySpan<int> values) =>
            values[Again] > values[Persons] ? [(Persons, 1), (Again, -1)]
            : values[Persons] + values[Again] > values[Total] ? [(Total, 1), (Persons, -1), (Again, -1)]
            : [(Again, 1), (Persons, 1), (Total, -1)];
    }
}
