using System.Reflection;
using PanelAssistant.Bot;
using PanelAssistant.Cards.Flags;

namespace PanelAssistant.Tests.Bot.Fuzz;

/// <summary>What hostile input is made of: everything the bot has names for, and everything that trips programs up.</summary>
internal static class FuzzWords
{
    public static IReadOnlyList<string> Verbs { get; } = [.. BotServices.Handlers().SelectMany(handler => (string[])[handler.Verb, .. handler.FormerVerbs]), "", "no.such.verb", "__proto__"];

    public static IReadOnlyList<string> Commands { get; } = [.. BotServices.Handlers().SelectMany(handler => handler.Typed).Select(command => command.Words).Distinct()];

    /// <summary>Every name under which a card sends something.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        .. typeof(FlagVerbs).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Verbs", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(constant => constant.IsLiteral && constant.FieldType == typeof(string))
            .Select(constant => (string)constant.GetRawConstantValue()!)
            .Where(name => !name.Contains('.', StringComparison.Ordinal))
            .Distinct(),
    ];

    public static IReadOnlyList<string> Values { get; } =
    [
        "csog", "cssg", "no-such-group", "CH-2041", "CH-2042", "ch2043", "CH-9999999", "CH-0", "CH--1", "CH-99999999999999999999", "CH-2041/1", "CH-2041/0", "A-12", "A-22", "A-0", "R-1012", "R-1041", "POI-1", "LOC-1",
        "GRP-1", "CHAL-1", "IA-1", "0", "1", "2", "-1", "2147483648", "999999999999999999999999", "1e400", "NaN", "For", "Against", "Abstain", "Done", "OnSystem", "Removed", "yes", "no", "Yes", "true", "null",
        "2026-11-25", "2026-02-30", "0001-01-01", "9999-12-31", "+10000-01-01", "2027-10-31 01:30", "25:61", "01:30", "2026-11-25T09:00:00Z",
        "10ca1000-0000-4000-8000-000000000016", "00000000-0000-0000-0000-000000000000", "29:somebody", "",
        " ", "\t\r\n", "\0", "\u202e" + "txet", "\u200b\u200b", "e\u0301\u0301\u0301", "İıſK", "\ud83d\ude00", "ﷺ", "<at>everyone</at>", "<script>alert(1)</script>", "[x](javascript:alert(1))", "![x](http://127.0.0.1/x)", "${who}", "{{DATE(2026)}}",
        "'; DROP TABLE doc_child; --", "\" OR \"\"=\"", "../../etc/passwd", "%00", "%s%s%n", "=cmd|'/c calc'!A1", "@odata", "$type",
        new('A', 5_000), new('9', 400), string.Concat(Enumerable.Repeat("\ud83d\ude00", 1_000)), string.Join(' ', Enumerable.Repeat("CH-2041", 300)),
    ];
}
