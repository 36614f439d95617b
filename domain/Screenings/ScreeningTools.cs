using System.Text.Json;

namespace PanelAssistant.Domain.Screenings;

/// <summary>Loads screening tools, and ships one.</summary>
public static class ScreeningTools
{
    private static readonly Lazy<ScreeningTool> Shipped = new(() =>
    {
        const string name = "Screenings/Tools/exploitation-2026-1.json";
        using var file = typeof(ScreeningTools).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the build.");
        using var text = new StreamReader(file);
        return Load(text.ReadToEnd(), name);
    });

    /// <summary>The tool in use. An answer set keeps the version it was given under.</summary>
    public static ScreeningTool Current => Shipped.Value;

    /// <exception cref="FormatException">Every fault found, a line each, with file and path.</exception>
    public static ScreeningTool Load(string json, string file)
    {
        var faults = new List<string>();
        ScreeningTool? tool = null;
        try
        {
            using var document = JsonDocument.Parse(json);
            tool = Read(new ToolReader(document.RootElement, "", faults));
            Check(tool, faults);
        }
        catch (JsonException broken)
        {
            faults.Add($"line {broken.LineNumber + 1}: is not valid JSON");
        }
        return tool is not null && faults.Count == 0
            ? tool
            : throw new FormatException(string.Join('\n', faults.Select(fault => $"{file}: {fault}")));
    }

    private static ScreeningTool Read(ToolReader root)
    {
        var tool = new ScreeningTool
        {
            Id = Id(root),
            Version = root.Text("version"),
            Title = root.Text("title"),
            HarmNow = root.List("harmNow", Item),
            Groups = root.List("groups", group => new IndicatorGroup(
                Id(group),
                group.Text("title"),
                group.List("indicators", indicator => new Indicator(Id(indicator), indicator.Text("text"), indicator.YesNo("high"))))),
            Vulnerabilities = root.List("vulnerabilities", Item),
            Strengths = root.List("strengths", Item),
            Rules = Rules(root.Object("rules")),
        };
        root.Done();
        return tool;
    }

    private static ToolItem Item(ToolReader item) => new(Id(item), item.Text("text"));

    private static string Id(ToolReader reader)
    {
        var id = reader.Text("id");
        if (id.Length > 0 && !id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
        {
            reader.Fault("id", "may hold lower-case letters, digits and hyphens");
        }
        return id;
    }

    private static ToolRules Rules(ToolReader rules)
    {
        var read = new ToolRules(
            rules.OptionalAge("confirmUnderAge"),
            rules.YesNo("offerSocialCareOnHigh"),
            rules.List("floors", Floor, mayBeEmpty: true));
        rules.Done();
        return read;
    }

    private static LevelFloor Floor(ToolReader floor)
    {
        var read = new LevelFloor(floor.OptionalAge("ageAtMost"), floor.OptionalText("vulnerability"), Level(floor), floor.YesNo("countsPossible"));
        if (read.AgeAtMost is null == read.Vulnerability is null)
        {
            floor.Fault("", "needs either ageAtMost or vulnerability");
        }
        return read;
    }

    private static RiskLevel Level(ToolReader floor)
    {
        var text = floor.Text("floor");
        switch (text)
        {
            case "emerging":
                return RiskLevel.Emerging;
            case "moderate":
                return RiskLevel.Moderate;
            case "significant":
                return RiskLevel.Significant;
            default:
                floor.Fault("floor", "must be emerging, moderate or significant");
                return RiskLevel.NoCurrent;
        }
    }

    private static void Check(ScreeningTool tool, List<string> faults)
    {
        Once("harmNow", tool.HarmNow.Select(item => item.Id));
        Once("groups", tool.Groups.Select(group => group.Id));
        Once("indicators", tool.Indicators.Select(indicator => indicator.Id));
        Once("vulnerabilities", tool.Vulnerabilities.Select(item => item.Id));
        Once("strengths", tool.Strengths.Select(item => item.Id));
        foreach (var floor in tool.Rules.Floors.Where(floor => floor.Vulnerability is not null))
        {
            if (tool.Vulnerabilities.All(item => item.Id != floor.Vulnerability))
            {
                faults.Add($"rules.floors: vulnerability \"{floor.Vulnerability}\" is not in the list");
            }
        }

        void Once(string where, IEnumerable<string> ids) =>
            faults.AddRange(ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"{where}: id \"{same.Key}\" stands {same.Count()} times"));
    }
}
