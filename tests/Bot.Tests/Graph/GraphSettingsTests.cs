using Microsoft.Extensions.Configuration;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot;
using PanelAssistant.Bot.Graph;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Tests.Bot.Graph;

public sealed class GraphSettingsTests
{
    private const string Tenant = "6B9C1D2E-0000-4000-8000-0000000000AA";

    [Fact]
    public void Without_a_setting_there_is_no_Graph() => Assert.Null(Read());

    [Fact]
    public void A_tenant_is_enough() =>
        Assert.Equal("https://graph.microsoft.com/.default", Read(("TenantId", Tenant))!.Scope);

    [Fact]
    public void Each_mistake_is_a_sentence()
    {
        var error = Assert.Throws<SettingsException>(() => Read(("TenantId", "here"), ("Endpoint", "http://graph.example"), ("TimeoutSeconds", "0"), ("Calendar", "the group"), ("Mail", "a@b@c"), ("Drive", "https://practice.example/sites/csog"), ("Drive:csog", "a drive")));

        Assert.Equal(["Graph:TenantId", "Graph:Endpoint", "Graph:TimeoutSeconds", "Graph:Calendar", "Graph:Mail", "Graph:Drive:csog", "Graph:Drive"], error.Problems.Select(problem => problem.Split(' ')[0]));
        Assert.StartsWith("Graph:TenantId is missing.", Assert.Throws<SettingsException>(() => Read(("TimeoutSeconds", "5"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_has_its_own_drive_or_the_one_for_all()
    {
        var settings = Read(("TenantId", Tenant), ("Drive", "b!all"), ("Drive:CSOG", "b!own"))!;

        Assert.Equal(("b!own", "b!all"), (settings.DriveOf(new("csog")), settings.DriveOf(new("cssg"))));
        Assert.Null(Read(("TenantId", Tenant), ("Drive:csog", "b!own"))!.DriveOf(new("cssg")));
    }

    [Fact]
    public void A_drive_for_a_group_that_is_none_or_that_gives_nobody_the_whole_minutes_is_a_mistake()
    {
        var forums = TermsLibrary.InTheBox("oxfordshire").All;
        Read(("TenantId", Tenant), ("Drive:panel-north", "b!own"))!.Check(forums);

        var error = Assert.Throws<SettingsException>(() => Read(("TenantId", Tenant), ("Drive:csog", "b!own"), ("Drive:network-north", "b!own"))!.Check(forums));

        Assert.Equal(["Graph:Drive:csog names", "Graph:Drive:network-north cannot"], error.Problems.Select(problem => string.Join(' ', problem.Split(' ')[..2])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_bot_does_not_start_with_a_drive_for_a_group_that_it_does_not_have()
    {
        var error = Assert.Throws<SettingsException>(() => BotHost.Build(["--environment", "Development", "--urls", "http://127.0.0.1:0", $"--Graph:TenantId={Tenant}", "--Graph:Drive:nowhere=b!own"]));

        Assert.Equal("Graph:Drive:nowhere names no group. The groups are csog, cssg.", error.Message);
    }

    [Fact]
    public void A_drive_alone_turns_nothing_on_without_a_tenant() =>
        Assert.StartsWith("Graph:TenantId is missing.", Assert.Throws<SettingsException>(() => Read(("Drive:csog", "b!own"))).Message, StringComparison.Ordinal);

    private static GraphSettings? Read(params (string Name, string Value)[] values) => GraphSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(one => KeyValuePair.Create($"Graph:{one.Name}", (string?)one.Value))).Build());
}
