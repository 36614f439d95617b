using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Cards.Records;

public static class DisposalWords
{
    public static string Class(RecordClass kind, Language words) => kind switch
    {
        RecordClass.LookedAfter => words["a child who was looked after"],
        RecordClass.AtRisk => words["a child who came to a group"],
        RecordClass.Referred => words["a child who was only referred"],
        RecordClass.Minutes => words["minutes"],
        RecordClass.PersonOfInterest => words["a person of interest"],
        _ => words["a child brought without a name"],
    };

    public static string Rule(RetentionRule rule, Language words) => rule.From is RetentionStart.Birth
        ? words["{0} years from birth", rule.Years]
        : words["{0} years from closure", rule.Years];

    /// <summary>What goes with the record.</summary>
    public static string Everything(KeptKind kind, Language words) => kind switch
    {
        KeptKind.Child => words["everything about the child"],
        KeptKind.Minutes => words["everything in these minutes, with their earlier versions and who got them,"],
        KeptKind.PersonOfInterest => words["everything about the person, with the links and who was let in,"],
        _ => words["the item"],
    };

    /// <summary>How many documents of each kind went, by what people call them.</summary>
    public static string Counts(IReadOnlyDictionary<string, int> removed, Language words) =>
        string.Join(", ", removed.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => words["{0}: {1}", Kind(count.Key, words), count.Value]));

    private static string Kind(string kind, Language words) => kind switch
    {
        "child" => words["child's record"],
        "referral" => words["referral"],
        "review" => words["front door's review"],
        "screening" => words["screening"],
        "missing" or "missingarchive" => words["missing episodes"],
        "item" => words["item on a list"],
        "flag" => words["flag"],
        "board" => words["card in a chat"],
        "decision" => words["decision"],
        "action" => words["action"],
        "immediate" => words["immediate action"],
        "update" => words["news asked for"],
        "challenge" => words["challenge"],
        "link" => words["link"],
        "minutes" => words["minutes"],
        "minutesVersion" => words["earlier version"],
        "filing" => words["note of a file in the folder"],
        "personOfInterest" => words["person of interest"],
        "grant" => words["leave to open it"],
        "noNames" => words["item without a name"],
        "conversion" => words["tie to an item without a name"],
        _ => kind,
    };
}
