namespace PanelAssistant.Domain.Screenings;

/// <summary>Loads screening tools, and ships one.</summary>
public static class ScreeningTools
{
    private static readonly Lazy<ScreeningTool> Shipped = new(() =>
    {
        const string name = "Screenings/Tools/exploitation-2026-1.json";
        using var file = typeof(ScreeningTools).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the build.");
        return Load(file, name);
    });

    /// <summary>The tool in use. An answer set keeps the version it was given under.</summary>
    public static ScreeningTool Current => Shipped.Value;

    /// <exception cref="FormatException">The first fault found: file(line): path: what to do.</exception>
    public static ScreeningTool Load(Stream json, string file) =>
        ToolReading.Tool(StrictJson.Read(json, file, message => new FormatException(message)));
}
