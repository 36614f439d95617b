using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Teams;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Teams;

/// <summary>Without an app id: this machine only, in Development only.</summary>
[Trait("Requirement", "DC-01")]
public sealed class LocalModeTests
{
    private const string Service = "http://127.0.0.1:4101/";

    [Fact]
    public async Task In_Development_this_machine_needs_no_token()
    {
        await using var host = await TeamsHost.LocalAsync();

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(Activities.Message(Service, "help"))).Status);
        Assert.Single(host.Receiver.Received);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/uk/")]
    [InlineData("http://127.0.0.1.elsewhere.example/")]
    [InlineData("file:///etc/")]
    [InlineData("nonsense")]
    public async Task A_service_on_another_machine_is_refused(string service)
    {
        await using var host = await TeamsHost.LocalAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync(Activities.Message(service, "help"))).Status);
        Assert.Empty(host.Receiver.Received);
    }

    [Fact]
    public async Task A_token_that_cannot_be_checked_is_refused()
    {
        await using var host = await TeamsHost.LocalAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync(Activities.Message(Service, "help"), "any")).Status);
        Assert.Empty(host.Receiver.Received);
    }

    [Theory]
    [InlineData("192.0.2.7")]
    [InlineData("2001:db8::7")]
    [InlineData(null)]
    public async Task Another_machine_is_refused(string? address)
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);

        var (caller, refusal) = await new LoopbackGate().AdmitAsync(http);

        Assert.Null(caller);
        Assert.Equal(StatusCodes.Status403Forbidden, refusal!.Status);
    }

    [Fact]
    public async Task With_an_app_id_Development_asks_for_a_token_like_any_other_place()
    {
        await using var host = await TeamsHost.StartAsync(Environments.Development, new()
        {
            ["Teams:AppId"] = TeamsHost.AppId,
            ["Teams:Tenants"] = TeamsHost.Tenant,
        });

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync(Activities.Message(Service, "help"))).Status);
        Assert.Empty(host.Receiver.Received);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("Anything")]
    public void Outside_Development_the_bot_does_not_start_without_an_app_id(string environment) =>
        Assert.Contains("Teams:AppId is missing", Problem(environment), StringComparison.Ordinal);

    [Fact]
    public void Each_mistake_in_the_settings_has_a_sentence()
    {
        var problems = Problem(
            "Production",
            ("AppId", "panel-assistant"),
            ("Tenants:0", "halton.example"),
            ("Credential", "Password"),
            ("TargetedMessages", "perhaps"),
            ("OpenIdMetadata", "http://login.elsewhere.example/"));

        Assert.Contains("Teams:AppId is not a GUID", problems, StringComparison.Ordinal);
        Assert.Contains("\"halton.example\", which is not a tenant id", problems, StringComparison.Ordinal);
        Assert.Contains("Teams:Credential is not one of ManagedIdentity, WorkloadIdentity", problems, StringComparison.Ordinal);
        Assert.Contains("Teams:TargetedMessages must be true or false", problems, StringComparison.Ordinal);
        Assert.Contains("Teams:OpenIdMetadata must be an https address", problems, StringComparison.Ordinal);
    }

    [Fact]
    public void A_credential_without_what_it_needs_is_a_mistake()
    {
        var problems = Problem("Production", ("AppId", TeamsHost.AppId), ("Credential", "secret"));

        Assert.Contains("Teams:Tenants is empty", problems, StringComparison.Ordinal);
        Assert.Contains("Teams:AuthorityTenant is missing", problems, StringComparison.Ordinal);
        Assert.Contains("Teams:ClientSecret is missing", problems, StringComparison.Ordinal);
    }

    [Fact]
    public void Tenants_may_stand_on_one_line()
    {
        var settings = TeamsSettings.Read(Configuration(("AppId", TeamsHost.AppId), ("Tenants", $"{TeamsHost.Tenant}, {TeamsHost.AppId}")), new Place("Production"));

        Assert.Equal([TeamsHost.Tenant, TeamsHost.AppId], settings.Tenants);
    }

    private static string Problem(string environment, params (string Name, string Value)[] values) =>
        Assert.Throws<SettingsException>(() => TeamsSettings.Read(Configuration(values), new Place(environment))).Message;

    private static IConfigurationRoot Configuration(params (string Name, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(pair => KeyValuePair.Create($"Teams:{pair.Name}", (string?)pair.Value))).Build();

    private sealed class Place(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "bot";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
