using System.Text.Json.Nodes;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Tests.Bot.Storage;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A partnership's own terms in a later version, approved in December 2026.</summary>
internal static class NewTerms
{
    /// <param name="change">What the version changes, by the file's name.</param>
    /// <returns>The setting that makes the bot run them.</returns>
    public static string In(TemporaryFolder folder, string partnership, params (string File, Action<JsonObject> Change)[] change)
    {
        var box = $"Forums/Terms/{partnership}/";
        var assembly = typeof(TermsOfReference).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(box, StringComparison.Ordinal)))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var json = (JsonObject)JsonNode.Parse(text.ReadToEnd())!;
            foreach (var (_, make) in change.Where(one => $"{box}{one.File}.json" == name))
            {
                (json["version"], json["approved"]) = ("2026-12", "2026-12");
                make(json);
            }
            File.WriteAllText(folder.File(name[box.Length..]), json.ToJsonString());
        }
        return $"--Terms:Folder={Path.GetDirectoryName(folder.File("partnership.json"))}";
    }

    /// <summary>Takes what has that value out of a list.</summary>
    public static void Drop(this JsonObject terms, string list, string key, string value)
    {
        var items = terms[list]!.AsArray();
        var found = items.Where(item => (string?)item![key] == value).ToList();
        Assert.NotEmpty(found);
        found.ForEach(item => items.Remove(item));
    }
}
