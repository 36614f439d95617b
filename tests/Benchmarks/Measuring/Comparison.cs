using PanelAssistant.Tests.Benchmarks.Loads;
using PanelAssistant.Tests.Benchmarks.Programs;

namespace PanelAssistant.Tests.Benchmarks.Measuring;

/// <summary>Programs that do the same kind of work, measured in turn. The first is the floor.</summary>
internal sealed record Comparison(string Name, List<Entry> Entries)
{
    public Entry Floor => Entries[0];

    /// <summary>One slice for each, in the other order every second round, so that drift favours nobody.</summary>
    public void Round(Stage stage, int round, TimeSpan length, TimeSpan pause)
    {
        foreach (var entry in round % 2 == 0 ? Entries : Entries.AsEnumerable().Reverse())
        {
            entry.Slices.Add(stage.Run(entry.Program.Port, entry.Program.Id, entry.Load, length));
            Thread.Sleep(pause);
        }
    }
}

/// <param name="LeastRatio">The share of the floor's rate that it should reach; nothing when it is only there to be seen.</param>
/// <param name="MostP99">How many times the floor's 99th percentile is still good.</param>
internal sealed record Entry(string Name, RunningProgram Program, ILoad Load, double? LeastRatio = null, double? MostP99 = null)
{
    public List<Slice> Slices { get; } = [];

    public Faults Faults => Slices.Aggregate(Faults.None, (sum, slice) => sum.And(slice.Faults));

    public double Median(Func<Slice, double> figure) => Percentiles.Median(Slices.Select(figure));

    /// <summary>Ratios to the floor's slice of the same round.</summary>
    public IEnumerable<double> RatiosTo(Entry floor, Func<Slice, double> figure) =>
        Slices.Zip(floor.Slices, (own, floors) => figure(own) / figure(floors));
}
