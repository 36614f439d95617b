namespace PanelAssistant.Domain.Reports;

/// <summary>What a reader knows of how some counts hang together, by their places in a table.</summary>
internal abstract record CountRelation
{
    /// <summary>The places that more may be hidden in: first the parts, then the total.</summary>
    public required IReadOnlyList<int> Parts { get; init; }

    public required int Total { get; init; }

    public bool Has(int cell) => cell == Total || Parts.Contains(cell);

    public abstract bool Fits(IReadOnlyList<int> values);

    /// <summary>Changes of one count by one that bring the relation nearer to holding.</summary>
    public abstract IEnumerable<(int Cell, int By)> Repairs(IReadOnlyList<int> values);

    /// <summary>The parts add up to the total.</summary>
    internal sealed record AddsUp : CountRelation
    {
        public override bool Fits(IReadOnlyList<int> values) => values[Total] == Parts.Sum(part => values[part]);

        public override IEnumerable<(int Cell, int By)> Repairs(IReadOnlyList<int> values)
        {
            var by = values[Total] > Parts.Sum(part => values[part]) ? 1 : -1;
            return [.. Parts.Select(part => (part, by)), (Total, -by)];
        }
    }

    /// <summary>A person of the total is in one part or in several.</summary>
    internal sealed record Covers : CountRelation
    {
        public override bool Fits(IReadOnlyList<int> values) =>
            values[Total] <= Parts.Sum(part => values[part]) && Parts.All(part => values[part] <= values[Total]);

        public override IEnumerable<(int Cell, int By)> Repairs(IReadOnlyList<int> values) =>
            Parts.Any(part => values[part] > values[Total])
                ? [(Total, 1), .. Parts.Where(part => values[part] > values[Total]).Select(part => (part, -1))]
                : [.. Parts.Select(part => (part, 1)), (Total, -1)];
    }

    /// <summary>Things of persons, each with one or more: first how many persons, then how many with more than one.</summary>
    internal sealed record Repeats : CountRelation
    {
        private int Persons => Parts[0];

        private int Again => Parts[1];

        public override bool Fits(IReadOnlyList<int> values) =>
            values[Again] <= values[Persons]
            && values[Persons] + values[Again] <= values[Total]
            && (values[Again] > 0 || values[Persons] == values[Total]);

        public override IEnumerable<(int Cell, int By)> Repairs(IReadOnlyList<int> values) =>
            values[Again] > values[Persons] ? [(Persons, 1), (Again, -1)]
            : values[Persons] + values[Again] > values[Total] ? [(Total, 1), (Persons, -1), (Again, -1)]
            : [(Again, 1), (Persons, 1), (Total, -1)];
    }
}
