using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Copy;
using StoredKinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Storage.Earlier;

/// <summary>
/// Documents as versions of this program wrote them on the day in the file's name: one of every shape that a kind then had,
/// long texts and lists cut. What is stored stays for years, so each must be read by every later version.
/// </summary>
internal static class EarlierDocuments
{
    /// <summary>A practice partnership after a day's work, whole.</summary>
    public const string Practice = "practice-2026-11-22";

    public static IEnumerable<string> Days => ["2026-11-22", "2026-11-24", "2026-11-28", "2026-11-29", "2026-11-30"];

    public static IReadOnlyList<RawDocument> Of(string file) =>
    [
        .. from line in File.ReadLines(Path.Combine(Folder(), $"{file}.jsonl"))
           let read = JsonDocument.Parse(line).RootElement
           select new RawDocument("partnership", KindOf(read.GetProperty("kind").GetString()!), read.GetProperty("id").GetString()!, null, Encoding.UTF8.GetBytes(read.GetProperty("body").GetRawText())),
    ];

    private static DocumentKind KindOf(string name) =>
        StoredKinds.All.SingleOrDefault(kind => kind.Name == name) ?? throw new InvalidOperationException($"No kind of document is called {name} any more.");

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
