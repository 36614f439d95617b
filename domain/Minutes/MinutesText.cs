namespace PanelAssistant.Domain.Minutes;

/// <summary>The keys of what a minute taker may write, and how long each text may be.</summary>
public static class MinutesText
{
    public const string Yes = "yes";

    public const string Place = "place";
    public const string Attendance = "attendance";
    public const string Conflicts = "conflicts";
    public const string Previous = "previous";
    public const string Closing = "closing";

    /// <summary>Sections of the whole meeting, in the order of the minutes.</summary>
    public static IReadOnlyList<string> Sections { get; } = [Place, Attendance, Conflicts, Previous, Closing];

    public const int MostPlace = 200;
    /// <summary>Three of these and their questions fit one card, whatever the characters.</summary>
    public const int MostSection = 2400;
    public const int MostReason = 500;

    public static string Said(string item) => $"said:{item}";

    public static string Decided(string item) => $"decided:{item}";

    public static string Intelligence(string item) => $"intelligence:{item}";

    public static string Released(string item) => $"released:{item}";

    /// <summary>The level of risk that the group agreed, beside the tool's (Oxfordshire Panel, roles and responsibilities).</summary>
    public static string Level(string item) => $"level:{item}";

    public static string LevelWhy(string item) => $"levelWhy:{item}";

    /// <summary>A local day, yyyy-MM-dd.</summary>
    public static string Review(string item) => $"review:{item}";

    public static string Present(AttendanceLine line) => $"present:{line.Seat}/{line.Person}";

    public static int MostOf(string key) => key is Place ? MostPlace : key.StartsWith("levelWhy:", StringComparison.Ordinal) ? MostReason : MostSection;

    /// <summary>Whether there is such a text in these minutes.</summary>
    public static bool Exists(string key, MinutesBody body)
    {
        if (Sections.Contains(key) || body.Attendance.Any(line => Present(line) == key))
        {
            return true;
        }
        var at = key.IndexOf(':', StringComparison.Ordinal);
        return at > 0 && OfItem.Contains(key[..at]) && body.Find(key[(at + 1)..]) is not null;
    }

    /// <summary>Whether the minute taker wrote anything about that item: what was agreed or held as intelligence counts as much as what was said.</summary>
    public static bool IsWrittenOf(string item, MinutesBody body) =>
        new[] { Said(item), Decided(item), Intelligence(item), Level(item) }.Any(key => !string.IsNullOrWhiteSpace(body[key]));

    private static readonly string[] OfItem = ["said", "decided", "intelligence", "released", "level", "levelWhy", "review"];
}
