using PanelAssistant.Tests.Benchmarks;
using PanelAssistant.Tests.Benchmarks.Loads;
using PanelAssistant.Tests.Benchmarks.Measuring;
using PanelAssistant.Tests.Benchmarks.Programs;
using PanelAssistant.Tests.Benchmarks.Report;
using PanelAssistant.Tests.Benchmarks.Wire;

Options options;
try
{
    options = Options.Parse(args);
}
catch (FormatException wrong)
{
    Console.WriteLine($"{wrong.Message}\n{Options.Help}");
    return 2;
}

var root = Publishing.Root();
var work = Directory.CreateTempSubdirectory("panel-benchmarks-").FullName;
Console.WriteLine($"Publishing the programs{(options.ReadyToRun ? ", compiled ahead (ReadyToRun)" : "")} ...");
var floorExe = Publishing.Publish(Path.Combine(root, "tests/Benchmarks/Floor"), "PanelAssistant.Floor", Path.Combine(work, "floor"), options.ReadyToRun);
Cores.PinThisProcess();

using var loop = new EventLoop();
using var connector = new ConnectorDouble(loop, options.Port);
var stage = new Stage(loop, connector, options.Connections);
var none = new Dictionary<string, string>();
var floor = new Contestant("floor", floorExe, [], none);
using var first = RunningProgram.Start(floor, options.Port + 1);
using var second = RunningProgram.Start(floor, options.Port + 2);
using var tuned = RunningProgram.Start(new("floor, tuned sockets", floorExe, ["--tuned"], none), options.Port + 3);

(Who, Where)[] somebody = [(new("29:practice-01", "00000000-0000-4000-8000-000000000001", "Robin Example-Socialworker", "csc"), new("a:private-01", true))];
var ask = new MyActionsLoad(somebody, connector.ServiceUrl, options.Connections);
var press = new AnyPressLoad(connector.ServiceUrl, options.Connections);
Comparison[] comparisons =
[
    new("Turns", [new("floor", first, ask), new("floor again", second, ask), new("floor, tuned", tuned, ask)]),
    new("Presses", [new("floor", first, press), new("floor again", second, press), new("floor, tuned", tuned, press)]),
];
foreach (var _ in Enumerable.Range(0, 2))
{
    foreach (var entry in comparisons.SelectMany(comparison => comparison.Entries))
    {
        stage.Run(entry.Program.Port, entry.Program.Id, entry.Load, TimeSpan.FromSeconds(1.7));
        Thread.Sleep(1000);
    }
}
for (var round = 0; round < options.Rounds; round++)
{
    foreach (var comparison in comparisons)
    {
        comparison.Round(stage, round, TimeSpan.FromSeconds(options.Seconds), TimeSpan.FromSeconds(0.5));
    }
}
foreach (var comparison in comparisons)
{
    Summary.Print(comparison);
}
Directory.Delete(work, recursive: true);
return 0;
