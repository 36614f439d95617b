using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PanelAssistant.Tests.Bot.Manifest;

/// <summary>What an administrator consents to.</summary>
public sealed partial class GraphPermissionTests
{
    [Fact]
    public void The_file_for_the_app_registration_and_the_README_name_the_same_permissions_and_no_wider_ones()
    {
        var named = JsonNode.Parse(File.ReadAllText(Root("manifest", "graph-permissions.json")))!.AsArray().Select(one => (string)one!["permission"]!).ToList();

        Assert.Equal(["User.Read.All", "Calendars.ReadWrite", "Mail.Send", "Sites.Selected"], named);
        Assert.Equal(named, Row().Matches(File.ReadAllText(Root("README.md"))).Select(row => row.Groups[1].Value));
    }

    /// <summary>A permission is two words or more with a dot between, without the colon of a setting.</summary>
    [GeneratedRegex(@"^\| `([A-Z]\w+(?:\.\w+)+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    private static string Root(params string[] parts) => Path.Combine([Path.GetDirectoryName(Here())!, "..", "..", "..", .. parts]);

    private static string Here([CallerFilePath] string path = "") => path;
}
