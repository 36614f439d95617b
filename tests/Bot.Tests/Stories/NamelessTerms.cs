using PanelAssistant.Domain.Forums;
using PanelAssistant.Tests.Bot.Storage;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The practice partnership's terms with one line changed: its group works without names when parents have not been told.</summary>
internal static class NamelessTerms
{
    private const string Box = "Forums/Terms/halton/";

    public const string Notice = "Parents have not been told, so nobody says who this child is.";

    /// <returns>The setting that makes the bot run them.</returns>
    public static string In(TemporaryFolder folder)
    {
        var assembly = typeof(TermsOfReference).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Box, StringComparison.Ordinal)))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
            File.WriteAllText(folder.File(name[Box.Length..]), Changed(name, text.ReadToEnd()));
        }
        return $"--Terms:Folder={Path.GetDirectoryName(folder.File("csog.json"))}";
    }

    private static string Changed(string name, string json) => name == Box + "csog.json"
        ? json.Replace("\"noNames\": null", $$"""
            "noNames": { "notice": "{{Notice}}", "clause": "purpose" }
            """, StringComparison.Ordinal)
        : json;
}
