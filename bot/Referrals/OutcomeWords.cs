using PanelAssistant.Bot.Flags;
using PanelAssistant.Cards.Referrals;

namespace PanelAssistant.Bot.Referrals;

/// <summary>Reads "R-1042 advice because the school can help": a reference, one word, and a reason.</summary>
internal static class OutcomeWords
{
    private const string Because = "because";

    /// <param name="name">What the word in the middle is called.</param>
    public static IReadOnlyDictionary<string, string> Read(string text, string name)
    {
        var read = new Dictionary<string, string>(ReferenceWords.Read(text, FrontDoorVerbs.Referral, FrontDoorVerbs.Why));
        var words = read.GetValueOrDefault(FrontDoorVerbs.Why, "").Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var why = words.Length > 1 ? words[1] : "";
        read[name] = words.Length > 0 ? words[0].ToLowerInvariant() : "";
        read[FrontDoorVerbs.Why] = why.StartsWith(Because, StringComparison.OrdinalIgnoreCase) ? why[Because.Length..].Trim() : why;
        return read;
    }
}
