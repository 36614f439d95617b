using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PanelAssistant.Bot;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Tests.Bot.Storage;

namespace PanelAssistant.Tests.Bot.Forums;

/// <summary>Whose terms a deployment runs is a setting, and terms that cannot hold stop it before it listens.</summary>
public sealed class TermsSettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Without_a_setting_it_is_the_default_partnership() => Assert.Equal(["csog", "cssg"], await ForumsAsync());

    [Fact]
    public async Task A_partnership_in_the_box_is_named() =>
        Assert.Equal(["steering-group"], await ForumsAsync("--Partnership:Terms=cheshire-east"));

    [Fact]
    public async Task A_partnership_of_ones_own_is_a_folder()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Folder, "bot", "LocalTeams", "Practice", "northshire")))
        {
            File.Copy(file, _folder.File(Path.GetFileName(file)));
        }

        Assert.Equal(["local-east", "local-west", "board"], await ForumsAsync("--Terms:Folder=" + _folder.File(""), "--Local:Practice=northshire"));
    }

    [Fact]
    public void A_folder_that_cannot_hold_stops_the_start_with_its_place()
    {
        File.WriteAllText(_folder.File("partnership.json"), "{ \"partnership\": 7 }");

        var refused = Assert.Throws<TermsException>(() => Build("--Terms:Folder=" + _folder.File("")));

        Assert.Equal("partnership.json(1): $: The key \"name\" is missing.", refused.Message);
    }

    [Fact]
    [Trait("Requirement", "GL-02")]
    public async Task What_ICS_is_short_for_is_a_setting()
    {
        await using var app = Build("--Local:Practice=oxfordshire", "--Glossary:ICS=Incident Command System");

        Assert.Equal("Incident Command System", app.Services.GetRequiredService<Partnership>().Glossary.Find("ics").Found!.LongForm);
    }

    private async Task<IReadOnlyList<string>> ForumsAsync(params string[] settings)
    {
        await using var app = Build(settings);
        return [.. app.Services.GetRequiredService<Partnership>().Forums.Select(terms => terms.Forum.Value)];
    }

    private WebApplication Build(params string[] settings) => BotHost.Build(
        ["--environment", "Development", "--urls", "http://127.0.0.1:0", "--Storage:Path=" + _folder.File("panel.db"), .. settings],
        builder => builder.Logging.ClearProviders());
}
