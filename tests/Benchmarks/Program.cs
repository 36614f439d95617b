using PanelAssistant.Tests.Benchmarks;
using PanelAssistant.Tests.Benchmarks.Actions;
using PanelAssistant.Tests.Benchmarks.Agendas;
using PanelAssistant.Tests.Benchmarks.Audit;
using PanelAssistant.Tests.Benchmarks.Gates;
using PanelAssistant.Tests.Benchmarks.Programs;
using PanelAssistant.Tests.Benchmarks.Reports;
using PanelAssistant.Tests.Benchmarks.Terms;

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
if (options.Does("actions"))
{
    await ActionsCourse.RunAsync();
}
if (options.Does("agenda"))
{
    await AgendaCourse.RunAsync();
}
if (options.Does("agenda-cosmos"))
{
    await MeetingOnCosmosCourse.RunAsync(options);
}
if (options.Does("gate"))
{
    await GateCourse.RunAsync(options.Port);
}
if (options.Does("terms"))
{
    TermsCourse.Run();
}
if (options.Does("audit"))
{
    await AuditCourse.RunAsync();
}
if (options.Does("reports"))
{
    await ReportsCourse.RunAsync();
}
if (options.Only.All(part => part is "actions" or "agenda" or "agenda-cosmos" or "gate" or "terms" or "audit" or "reports"))
{
    return 0;
}
Console.WriteLine($"Publishing the programs{(options.ReadyToRun ? ", compiled ahead (ReadyToRun)" : "")} ...");
using var published = new Published(options);
Cores.PinThisProcess();
using var course = new Course(options, published);
Console.WriteLine(Cores.Apart
    ? "One core for load and connector, one for the program under test.\n"
    : "Only one core, or no taskset: load and program share what there is.\n");
return course.Run() ? 0 : 1;
