using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;

namespace PanelAssistant.Bot.Privacy;

/// <summary>
/// Whether words that are to go up to groups without children name a child or person who is known here: the rule about
/// identifying text knows how names are written, and this knows which there are.
/// </summary>
internal static class KnownNames
{
    public static void Plan(ReadPlan plan, params IEnumerable<string?> texts)
    {
        foreach (var hash in Hashes(texts))
        {
            plan.Get(Kinds.Identifier, hash);
        }
    }

    /// <param name="texts">Those that were planned.</param>
    public static bool AreIn(ReadSet read, params IEnumerable<string?> texts) => Hashes(texts).Any(hash => read.Get(Kinds.Identifier, hash) is not null);

    /// <summary>A text far too long is refused for that, so it need not be looked through.</summary>
    private static IEnumerable<string> Hashes(IEnumerable<string?> texts) =>
        texts.OfType<string>().Where(text => text.Length <= MostText).SelectMany(SharedSurfaceGuard.Candidates).Distinct().Select(Identifiers.Hash);

    private const int MostText = 1000;
}
