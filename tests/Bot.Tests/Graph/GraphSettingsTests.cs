using Microsoft.Extensions.Configuration;
using PanelAssistant.Bot.Graph;
using PanelAssistant.Bot.Teams;

namespace PanelAssistant.Tests.Bot.Graph;

public sealed class GraphSettingsTests
{
    [Fact]
    public void Without_a_setting_there_is_no_Graph() => Assert.Null(Read());

    [Fact]
    public void A_tenant_is_enough() =>
        Assert.Equal("https://graph.microsoft.com/.default", Read(("TenantId", "6B9C1D2E-0000-4000-8000-0000000000AA"))!.Scope);

    [Fact]
    public void Each_mistake_is_a_sentence()
    {
        var error = Assert.Throws<TeamsSettingsException>(() => Read(("TenantId", "here"), ("Endpoint", "http://graph.example"), ("TimeoutSeconds", "0"), ("Calendar", "the group")));

        Assert.Equal(["Graph:TenantId", "Graph:Endpoint", "Graph:TimeoutSeconds", "Graph:Calendar"], error.Problems.Select(problem => problem.Split(' ')[0]));
        Assert.StartsWith("Graph:TenantId is missing.", Assert.Throws<TeamsSettingsException>(() => Read(("TimeoutSeconds", "5"))).Message, StringComparison.Ordinal);
    }

    private static GraphSettings? Read(params (string Name, string Value)[] values) => GraphSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(one => KeyValuePair.Create($"Graph:{one.Name}", (string?)one.Value))).Build());
}
