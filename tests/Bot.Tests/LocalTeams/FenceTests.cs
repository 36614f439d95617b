using System.Net;

namespace PanelAssistant.Tests.Bot.LocalTeams;

public sealed class FenceTests : LocalTests
{
    private static readonly string[] Paths =
    [
        "/", "/local/people", "/local/conversations", "/local/clock", "/local/gallery", "/local/gallery/cards", "/local/files/js/app.js",
        "/local/page/start", "/local/page/events?as=chair", LocalHost.Connector + "/a:1local-chair/members",
    ];

    [Fact]
    public async Task In_production_nothing_of_the_local_page_is_there()
    {
        await using var host = await LocalHost.StartAsync(Data, environment: "Production");

        foreach (var path in Paths)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync(HttpMethod.Get, path)).Status);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await host.PostAsync("/local/clock", new { now = "2027-01-01T00:00:00Z" })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await host.PostAsync(LocalHost.Connector, new { })).Status);
    }

    [Fact]
    public async Task Another_machine_gets_nothing()
    {
        await using var host = await LocalHost.StartAsync(Data, from: IPAddress.Parse("192.0.2.7"));

        foreach (var path in Paths)
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await host.SendAsync(HttpMethod.Get, path)).Status);
        }
        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync("/local/clock", new { now = "2027-01-01T00:00:00Z" })).Status);
    }

    [Theory]
    [InlineData("Host", "practice.example")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    public async Task A_web_page_elsewhere_cannot_reach_in_through_the_browser(string header, string value)
    {
        await using var host = await LocalHost.StartAsync(Data);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/local/people");
        request.Headers.Add(header, value);

        using var response = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task The_page_runs_no_script_but_its_own_and_asks_nobody_else()
    {
        await using var host = await LocalHost.StartAsync(Data);

        using var page = await host.Http.GetAsync("/", TestContext.Current.CancellationToken);

        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("script-src 'self'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.DoesNotContain("http", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/local/files/..%2fPanelAssistant.Bot.dll")]
    [InlineData("/local/files/%2e%2e/PanelAssistant.Bot.deps.json")]
    [InlineData("/local/files/%2fetc/hostname")]
    public async Task Only_files_of_the_page_are_served(string path)
    {
        await using var host = await LocalHost.StartAsync(Data);

        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync(HttpMethod.Get, path)).Status);
    }
}
