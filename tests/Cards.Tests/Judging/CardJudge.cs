using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace PanelAssistant.Tests.Cards.Judging;

/// <summary>Asks Microsoft's own renderer (npm adaptivecards, under Node) what is wrong with cards.</summary>
internal static class CardJudge
{
    private static string Folder { get; } = Path.Combine(Path.GetDirectoryName(Here())!, "..", "judge");

    /// <returns>One line for each fault, with the name of the card. Empty when the renderer is content.</returns>
    public static IReadOnlyList<string> Judge(IEnumerable<(string Name, byte[] Card)> cards)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "adaptivecards")))
        {
            Run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-progress"], "");
        }
        var input = $"[{string.Join(',', cards.Select(card => $$"""{"name":{{JsonSerializer.Serialize(card.Name)}},"card":{{Encoding.UTF8.GetString(card.Card)}}}"""))}]";
        using var report = JsonDocument.Parse(Run("node", ["judge.mjs"], input));
        return
        [
            .. report.RootElement.EnumerateArray().SelectMany(card => card.GetProperty("problems").EnumerateArray()
                .Select(problem => $"{card.GetProperty("name").GetString()}: {problem.GetString()}")),
        ];
    }

    private static string Run(string program, string[] arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}");
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
