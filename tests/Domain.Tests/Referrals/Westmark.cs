using System.Text;
using System.Text.Json.Nodes;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Tests.Domain.Referrals;

/// <summary>
/// The files of an invented partnership: one front door, and two kinds of group with one for each of two areas. The early
/// response meetings take children of whom none of the family is open to social care, the panels the others and those who
/// go missing. They are made from the files in the box, so that a new line of the format needs no change here.
/// </summary>
public static class Westmark
{
    public const string Early = "early";
    public const string Panel = "panel";
    public const string East = "East";
    public const string West = "West";

    /// <summary>No group covers it.</summary>
    public const string Outside = "Outside Westmark";

    public const string NotAReferral = "A discussion here is no referral to children's social care.";

    public static readonly IReadOnlyList<string> Overlaps = ["Modern day slavery", "Drug exploitation", "Financial exploitation", "Human trafficking", "Another kind"];

    public static TermsLibrary Read() =>
        TermsLibrary.Read([.. Files().Select(file => new TermsFile(file.Name, new MemoryStream(Encoding.UTF8.GetBytes(file.Json))))]);

    public static IReadOnlyList<(string Name, string Json)> Files() =>
    [
        ("partnership.json", Partnership().ToJsonString()),
        ("early.json", Forum(Early, "Early response meeting", 7, """[{ "ground": "exploitation", "socialCare": "neither-open", "clause": "admission" }]""", NotAReferral).ToJsonString()),
        ("panel.json", Forum(
            Panel, "Exploitation panel", null,
            """[{ "ground": "missing", "socialCare": "any", "clause": "missing" }, { "ground": "exploitation", "socialCare": "child-or-sibling-open", "clause": "admission" }]""",
            null).ToJsonString()),
    ];

    /// <summary>A group of the box moved here, which takes nobody: for a practice that needs it.</summary>
    public static (string Name, string Json) Bystander()
    {
        var group = Box("csog.json");
        group["areas"] = new JsonArray(East, West, Outside);
        group["admission"] = new JsonArray();
        group["reportsTo"] = new JsonArray();
        return ("csog.json", group.ToJsonString());
    }

    private static JsonObject Partnership()
    {
        var shared = Box("partnership.json");
        shared["partnership"] = "westmark";
        shared["name"] = "Westmark partnership";
        shared["areas"] = new JsonArray(East, West, Outside);
        shared["areaNames"] = new JsonArray();
        var door = shared["frontDoor"]!;
        door["name"] = "First Contact";
        door["reviewedBy"] = "Senior practitioner";
        door["overlap"] = new JsonObject { ["team"] = "Lantern", ["types"] = new JsonArray([.. Overlaps.Select(type => (JsonNode)type)]), ["clause"] = "overlap" };
        door["assessment"] = new JsonObject { ["team"] = "Assessment team", ["asksKeyworker"] = true, ["clause"] = "assessment" };
        door["outcomes"] = new JsonArray(
            Outcome("assessment", "assessment", "Assessment", "The child will be assessed.", null),
            Outcome("panel", "forum", "Panel", "The panel of the child's area will discuss the child.", Panel),
            Outcome("early", "forum", "Early response", "The early response meeting will discuss the child.", Early),
            Outcome("advice", "advice", "Advice", "You will get advice.", null),
            Outcome("other-area", "other-area", "Another area", "It went to the area responsible.", null),
            Outcome("no-further-action", "no-further-action", "No further action", "Nothing more is done now.", null));
        return shared;
    }

    private static JsonObject Outcome(string id, string kind, string title, string tells, string? forum) =>
        new() { ["id"] = id, ["kind"] = kind, ["title"] = title, ["tells"] = tells, ["forum"] = forum };

    private static JsonObject Forum(string family, string name, int? screeningDays, string admission, string? notAReferral)
    {
        var group = Box("csog.json");
        group["forum"] = family;
        group["name"] = name;
        group["shortName"] = name;
        group["areas"] = null;
        group["sittings"] = new JsonArray(Sitting(family, name, East), Sitting(family, name, West));
        group["admission"] = JsonNode.Parse(admission);
        group["cadence"]!["screeningDaysBefore"] = screeningDays;
        group["notAReferral"] = notAReferral is null ? null : new JsonObject { ["text"] = notAReferral, ["clause"] = "not-a-referral" };
        group["reportsTo"] = new JsonArray();
        return group;
    }

    private static JsonObject Sitting(string family, string name, string area) => new()
    {
        ["forum"] = $"{family}-{area.ToLowerInvariant()}",
        ["name"] = $"{name}, {area}",
        ["shortName"] = $"{name} {area}",
        ["areas"] = new JsonArray(area),
    };

    private static JsonObject Box(string file)
    {
        using var json = typeof(TermsLibrary).Assembly.GetManifestResourceStream($"Forums/Terms/{TermsLibrary.DefaultPartnership}/{file}")!;
        return (JsonObject)JsonNode.Parse(json)!;
    }
}
