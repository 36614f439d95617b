using System.Text.Json.Nodes;
using PanelAssistant.Bot;

namespace PanelAssistant.Tests.Bot.Manifest;

[Collection("app package")]
public sealed class AppPackageTests(PackedApp app) : IClassFixture<PackedApp>
{
    [Fact]
    public void The_package_holds_the_manifest_two_icons_and_Welsh_at_its_top()
    {
        Assert.Equal(["color.png", "cy.json", "manifest.json", "outline.png"], app.Files.Keys.Order());
    }

    [Fact]
    public void The_manifest_follows_the_newest_released_schema()
    {
        Assert.Equal("1.30", app.Manifest["manifestVersion"]!.GetValue<string>());
        Assert.EndsWith("/v1.30/MicrosoftTeams.schema.json", app.Manifest["$schema"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_app_id_and_the_domain_given_reach_every_place_that_needs_them()
    {
        var manifest = app.Manifest;

        Assert.Equal(PackedApp.AppId, manifest["id"]!.GetValue<string>());
        Assert.Equal(PackedApp.AppId, manifest["bots"]![0]!["botId"]!.GetValue<string>());
        Assert.Equal(PackedApp.AppId, manifest["webApplicationInfo"]!["id"]!.GetValue<string>());
        Assert.Equal([PackedApp.Domain], Strings(manifest["validDomains"]));
        Assert.All(app.Files.Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal)), file =>
            Assert.DoesNotContain("{{", System.Text.Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
    }

    [Fact]
    public void The_bot_works_in_private_in_teams_and_in_group_chats()
    {
        var bot = app.Manifest["bots"]![0]!;

        Assert.Equal(["groupChat", "personal", "team"], Strings(bot["scopes"]).Order());
        Assert.False(bot["isNotificationOnly"]!.GetValue<bool>());
    }

    [Fact]
    public void The_bot_asks_for_no_more_of_a_meeting_than_when_it_runs_and_who_is_there()
    {
        var asked = app.Manifest["authorization"]!["permissions"]!["resourceSpecific"]!.AsArray();

        Assert.Equal(
            ["ChannelMeeting.ReadBasic.Group", "OnlineMeeting.ReadBasic.Chat", "OnlineMeetingParticipant.Read.Chat"],
            asked.Select(permission => permission!["name"]!.GetValue<string>()).Order());
        Assert.Null(app.Manifest["permissions"]);
        Assert.Null(app.Manifest["devicePermissions"]);
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes()
    {
        Assert.Equal(await app.PackAsync("once.zip"), await app.PackAsync("again.zip"));
    }

    [Fact]
    public void The_colour_icon_is_192_pixels_on_a_solid_square_of_the_accent_colour()
    {
        var icon = Picture.Read(app.Files["color.png"]);
        var accent = Convert.FromHexString(app.Manifest["accentColor"]!.GetValue<string>()[1..]);

        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, pixel => Assert.Equal(255, pixel.Alpha));
        Assert.All([icon.At(0, 0), icon.At(191, 0), icon.At(0, 191), icon.At(191, 191)], corner =>
            Assert.Equal(new(accent[0], accent[1], accent[2], 255), corner));
        Assert.Contains(icon.Pixels, pixel => pixel == new Picture.Pixel(255, 255, 255, 255));
    }

    [Fact]
    public void The_outline_icon_is_32_pixels_of_white_on_transparent_without_padding()
    {
        var icon = Picture.Read(app.Files["outline.png"]);

        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.Contains(icon.Pixels, pixel => pixel.Alpha == 255);
        Assert.Contains(icon.Pixels, pixel => pixel.Alpha == 0);
        Assert.Contains(Enumerable.Range(0, 32), x => icon.At(x, 0).Alpha > 0);
        Assert.Contains(Enumerable.Range(0, 32), x => icon.At(x, 31).Alpha > 0);
    }

    [Fact]
    public void English_is_the_language_that_all_others_fall_back_to_and_Welsh_comes_with_it()
    {
        var languages = app.Manifest["localizationInfo"]!;

        Assert.Equal("en-gb", languages["defaultLanguageTag"]!.GetValue<string>());
        Assert.Equal("cy", languages["additionalLanguages"]![0]!["languageTag"]!.GetValue<string>());
        Assert.Equal("cy.json", languages["additionalLanguages"]![0]!["file"]!.GetValue<string>());
    }

    [Fact]
    public void Every_text_that_people_read_has_its_Welsh()
    {
        var welsh = app.Welsh;
        var lists = app.Manifest["bots"]![0]!["commandLists"]!.AsArray();
        var expected = lists.SelectMany((list, n) => list!["commands"]!.AsArray()
                .Select((command, m) => (Key: $"bots[0].commandLists[{n}].commands[{m}].description", English: command!["description"]!.GetValue<string>())))
            .Concat(app.Manifest["composeExtensions"]![0]!["commands"]!.AsArray().SelectMany((command, m) => Texts(command!, $"composeExtensions[0].commands[{m}]")))
            .Concat(new[] { ("name", "short"), ("name", "full"), ("description", "short"), ("description", "full") }
                .Select(text => (Key: $"{text.Item1}.{text.Item2}", English: app.Manifest[text.Item1]![text.Item2]!.GetValue<string>())))
            .ToList();

        Assert.Equal(expected.Select(text => text.Key).Append("$schema").Order(), welsh.Select(pair => pair.Key).Order());
        Assert.All(expected, text => Assert.NotEqual(text.English, welsh[text.Key]!.GetValue<string>()));
    }

    [Fact]
    public void A_Welsh_menu_still_sends_the_commands_that_the_bot_reads()
    {
        Assert.DoesNotContain(app.Welsh, pair => pair.Key.StartsWith("bots[", StringComparison.Ordinal) && pair.Key.EndsWith(".title", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_command_of_the_message_extension_is_a_verb_that_the_bot_answers()
    {
        var verbs = BotServices.Handlers().Select(handler => handler.Verb);

        Assert.Subset(verbs.ToHashSet(), app.Manifest["composeExtensions"]![0]!["commands"]!.AsArray().Select(command => command!["id"]!.GetValue<string>()).ToHashSet());
    }

    private static IEnumerable<(string Key, string English)> Texts(JsonNode entry, string at) =>
        new[] { "title", "description" }.Select(part => ($"{at}.{part}", entry[part]!.GetValue<string>()))
            .Concat((entry["parameters"]?.AsArray() ?? []).SelectMany((parameter, k) => Texts(parameter!, $"{at}.parameters[{k}]")));

    private static IEnumerable<string> Strings(JsonNode? array) => array!.AsArray().Select(item => item!.GetValue<string>());
}
