using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Tests.Domain.Reports;

/// <summary>What a reader with a pencil can make of a printed table.</summary>
public sealed class SmallNumbersTests
{
    private const int Threshold = CountTable.UsualThreshold;

    [Fact, Trait("Requirement", "HS-03")]
    public void A_count_below_the_threshold_reads_less_than_it_and_none_reads_0()
    {
        var table = new CountTable(Threshold);
        int[] counts = [0, 1, 4, 5, 12];
        foreach (var count in counts)
        {
            table.Add(count);
        }
        Assert.Equal(["0", "<5", "<5", "5", "12"], table.Protect().Select(shown => shown.Text(Threshold)));
    }

    [Fact, Trait("Requirement", "HS-03")]
    public void The_threshold_is_a_setting()
    {
        var table = new CountTable(10);
        table.Add(9);
        table.Add(10);
        Assert.Equal(["<10", "10"], table.Protect().Select(shown => shown.Text(10)));
    }

    [Fact, Trait("Requirement", "HS-03")]
    public void Three_beside_larger_counts_cannot_be_had_by_taking_them_from_the_total() =>
        Assert.Equal(["40", "<5", "not shown", "30"], Printed(40, 3, 7, 30));

    [Fact]
    public void When_the_rest_leaves_one_answer_only_more_is_hidden() =>
        // 6 left for a small count and one of five or more could only be 1 and 5.
        Assert.Equal(["26", "<5", "not shown", "not shown"], Printed(26, 1, 5, 20));

    [Fact]
    public void Four_small_counts_under_a_small_total_would_all_be_one_so_the_breakdown_is_not_printed() =>
        Assert.Equal(["<5", "not shown", "not shown", "not shown", "not shown"], Printed(4, 1, 1, 1, 1));

    [Fact]
    public void A_form_of_exploitation_cannot_be_told_from_the_children_that_the_others_leave()
    {
        // Nine children, five of them in one form: all others are in the second.
        var table = new CountTable(Threshold);
        var total = table.Add(9);
        table.Covers(total, [table.Add(5), table.Add(4)]);
        Assert.Equal(["9", "not shown", "<5"], table.Protect().Select(shown => shown.Text(Threshold)));
    }

    [Fact, Trait("Requirement", "HS-03")]
    public void A_change_is_told_only_between_two_counts_that_are_printed()
    {
        Assert.Equal(-3, new ShownCount(ShownAs.Exact, 9).ChangeSince(new(ShownAs.Exact, 12)));
        Assert.Null(new ShownCount(ShownAs.Small, null).ChangeSince(new(ShownAs.Exact, 7)));
        Assert.Null(new ShownCount(ShownAs.Exact, 7).ChangeSince(new(ShownAs.Withheld, null)));
    }

    [Fact, Trait("Requirement", "HS-03")]
    public void A_month_cannot_be_had_by_taking_the_others_from_the_quarter()
    {
        var table = new CountTable(Threshold);
        int[] months = [table.Add(6, ShownAs.Exact), table.Add(9, ShownAs.Exact), table.Add(2, ShownAs.Small)];
        table.AddsUp(table.Add(17), months);
        Assert.Equal(["6", "9", "<5", "not shown"], table.Protect().Select(shown => shown.Text(Threshold)));
    }

    [Fact, Trait("Requirement", "HS-03")]
    public void In_many_random_tables_no_hidden_count_can_be_worked_out_from_what_is_printed()
    {
        var random = new Random(20261129);
        for (var round = 0; round < 3000; round++)
        {
            var threshold = random.Next(CountTable.LeastThreshold, 7);
            var (table, values, relations) = Random(random, threshold);
            var shown = table.Protect();
            var reader = new Reader(shown, relations, threshold, values.Max() + threshold + 1);
            for (var cell = 0; cell < values.Count; cell++)
            {
                Assert.False(values[cell] > 0 && values[cell] < threshold && shown[cell].Count is not null, $"Round {round}: {values[cell]} is printed.");
                if (shown[cell].Count is null)
                {
                    Assert.True(reader.Doubts(cell, values[cell]), $"Round {round}: {values[cell]} of [{string.Join(' ', values)}] can be worked out from [{string.Join(' ', shown.Select(one => one.Text(threshold)))}].");
                }
            }
        }
    }

    [Fact, Trait("Requirement", "HS-03")]
    public void What_three_months_and_then_their_quarter_print_by_area_cannot_be_taken_from_each_other()
    {
        const int Areas = 3;
        var random = new Random(7);
        for (var round = 0; round < 400; round++)
        {
            List<IReadOnlyDictionary<FigureCell, int>> counts = [.. Enumerable.Range(0, 3).Select(_ => By(Enumerable.Range(0, random.Next(0, 25)).Select(_ => random.Next(Areas)), Areas))];
            counts.Add(counts.SelectMany(month => month).GroupBy(count => count.Key).ToDictionary(count => count.Key, count => count.Sum(one => one.Value)));
            List<IReadOnlyDictionary<FigureCell, ShownCount>> printed = [.. counts.Take(3).Select(month => Print(month, []))];
            printed.Add(Print(counts[3], [.. counts.Take(3).Zip(printed, (month, shown) => new PartPrinted(ReportPeriod.Month(new(2027, 1 + counts.IndexOf(month), 1)), month, shown.ToDictionary(cell => cell.Key, cell => cell.Value.As)))]));

            FigureCell[] cells = [Measure.NewlyAtRisk, .. Enumerable.Range(0, Areas).Select(area => new FigureCell(Measure.NewlyAtRisk, Slice.Area(area)))];
            var values = counts.SelectMany(period => cells.Select(cell => period.GetValueOrDefault(cell))).ToList();
            var shown = printed.SelectMany(period => cells.Select(cell => period[cell])).ToList();
            List<Known> relations =
            [
                .. Enumerable.Range(0, 4).Select(period => new Known(period * cells.Length, [.. Enumerable.Range(1, Areas).Select(area => period * cells.Length + area)], Overlap: false)),
                .. Enumerable.Range(0, cells.Length).Select(cell => new Known(3 * cells.Length + cell, [.. Enumerable.Range(0, 3).Select(month => month * cells.Length + cell)], Overlap: false)),
            ];
            var reader = new Reader(shown, relations, Threshold, values.Max() + Threshold + 1);
            for (var cell = 0; cell < shown.Count; cell++)
            {
                Assert.False(values[cell] is > 0 and < Threshold && shown[cell].Count is not null, $"Round {round}: {values[cell]} is printed.");
                if (shown[cell].Count is null)
                {
                    Assert.True(reader.Doubts(cell, values[cell]), $"Round {round}: {values[cell]} of [{string.Join(' ', values)}] can be worked out from [{string.Join(' ', shown.Select(one => one.Text(Threshold)))}].");
                }
            }
        }

        static IReadOnlyDictionary<FigureCell, ShownCount> Print(IReadOnlyDictionary<FigureCell, int> counts, IReadOnlyList<PartPrinted> months) =>
            new FigureCounts { Counts = counts, HotSpots = [], Concerns = [] }.Protect(Areas, Threshold, months);

        static IReadOnlyDictionary<FigureCell, int> By(IEnumerable<int> begun, int areas)
        {
            var known = begun.ToList();
            var counts = Enumerable.Range(0, areas).ToDictionary(area => new FigureCell(Measure.NewlyAtRisk, Slice.Area(area)), area => known.Count(one => one == area));
            counts[Measure.NewlyAtRisk] = known.Count;
            return counts;
        }
    }

    private static IEnumerable<string> Printed(int total, params int[] parts)
    {
        var table = new CountTable(Threshold);
        table.AddsUp(table.Add(total), [.. parts.Select(part => table.Add(part))]);
        return table.Protect().Select(shown => shown.Text(Threshold));
    }

    /// <summary>A breakdown, or a cross-tabulation of areas by forms that overlap.</summary>
    private static (CountTable Table, IReadOnlyList<int> Values, IReadOnlyList<Known> Relations) Random(Random random, int threshold)
    {
        var table = new CountTable(threshold);
        List<int> values = [];
        List<Known> relations = [];
        var (rows, columns) = (random.Next(1, 4), random.Next(2, 5));
        // Each person has one column and at least one row.
        var persons = Enumerable.Range(0, random.Next(0, 30)).Select(_ => (Column: random.Next(columns), Rows: 1 + random.Next((1 << rows) - 1))).ToList();
        var total = Add(persons.Count);
        int[] across = [.. Enumerable.Range(0, columns).Select(column => Add(persons.Count(person => person.Column == column)))];
        Sum(total, across);
        if (random.Next(2) == 0 && rows > 1)
        {
            int[] down = [.. Enumerable.Range(0, rows).Select(row => Add(persons.Count(person => Is(person.Rows, row))))];
            Cover(total, down);
            if (rows * columns <= 6)
            {
                int[][] cells = [.. Enumerable.Range(0, rows).Select(row => (int[])[.. Enumerable.Range(0, columns).Select(column => Add(persons.Count(person => person.Column == column && Is(person.Rows, row))))])];
                for (var row = 0; row < rows; row++)
                {
                    Sum(down[row], cells[row]);
                }
                for (var column = 0; column < columns; column++)
                {
                    Cover(across[column], [.. cells.Select(row => row[column])]);
                }
            }
        }
        return (table, values, relations);

        int Add(int value)
        {
            values.Add(value);
            return table.Add(value);
        }

        void Sum(int whole, int[] parts)
        {
            table.AddsUp(whole, parts);
            relations.Add(new(whole, parts, Overlap: false));
        }

        void Cover(int whole, int[] parts)
        {
            table.Covers(whole, parts);
            relations.Add(new(whole, parts, Overlap: true));
        }

        static bool Is(int set, int row) => (set >> row & 1) == 1;
    }

    private sealed record Known(int Total, int[] Parts, bool Overlap);

    /// <summary>Tries all counts that the printing allows, in an order of its own: it shares nothing with what hides them.</summary>
    private sealed class Reader(IReadOnlyList<ShownCount> shown, IReadOnlyList<Known> relations, int threshold, int most)
    {
        /// <summary>Whether the counts may be such that this one is another.</summary>
        public bool Doubts(int cell, int truth)
        {
            var (least, largest) = Bounds(cell);
            for (var other = least; other <= largest; other++)
            {
                if (other != truth && Possible(cell, other))
                {
                    return true;
                }
            }
            return false;
        }

        private bool Possible(int cell, int value)
        {
            var low = new int[shown.Count];
            var high = new int[shown.Count];
            for (var at = 0; at < shown.Count; at++)
            {
                (low[at], high[at]) = Bounds(at);
            }
            (low[cell], high[cell]) = (value, value);
            return Solve(low, high);
        }

        private bool Solve(int[] low, int[] high)
        {
            if (!Narrow(low, high))
            {
                return false;
            }
            var open = -1;
            for (var at = 0; at < low.Length; at++)
            {
                if (low[at] < high[at] && (open < 0 || high[at] - low[at] < high[open] - low[open]))
                {
                    open = at;
                }
            }
            if (open < 0)
            {
                return true;
            }
            for (var value = low[open]; value <= high[open]; value++)
            {
                var (lower, higher) = ((int[])low.Clone(), (int[])high.Clone());
                (lower[open], higher[open]) = (value, value);
                if (Solve(lower, higher))
                {
                    return true;
                }
            }
            return false;
        }

        private bool Narrow(int[] low, int[] high)
        {
            for (var changed = true; changed;)
            {
                changed = false;
                foreach (var (total, parts, overlap) in relations)
                {
                    var (least, largest) = (parts.Sum(part => low[part]), parts.Sum(part => high[part]));
                    changed |= Cap(total, largest) | Raise(total, overlap ? parts.Max(part => low[part]) : least);
                    foreach (var part in parts)
                    {
                        changed |= Cap(part, overlap ? high[total] : high[total] - (least - low[part])) | Raise(part, low[total] - (largest - high[part]));
                        if (low[part] > high[part])
                        {
                            return false;
                        }
                        (least, largest) = (parts.Sum(one => low[one]), parts.Sum(one => high[one]));
                    }
                    if (low[total] > high[total])
                    {
                        return false;
                    }
                }
            }
            return true;

            bool Cap(int at, int to)
            {
                if (high[at] <= to)
                {
                    return false;
                }
                high[at] = to;
                return true;
            }

            bool Raise(int at, int to)
            {
                if (low[at] >= to)
                {
                    return false;
                }
                low[at] = to;
                return true;
            }
        }

        private (int Least, int Largest) Bounds(int at) => shown[at] switch
        {
            { Count: { } known } => (known, known),
            { As: ShownAs.Small } => (1, threshold - 1),
            { As: ShownAs.Withheld } => (threshold, most),
            _ => (0, most),
        };
    }
}
