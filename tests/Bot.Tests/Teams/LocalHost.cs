using System.Text.Json.Nodes;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Teams;

/// <summary>The bot in local mode and a connector beside it, fresh for each test.</summary>
public abstract class LocalHost : IAsyncLifetime
{
    private protected TeamsHost Host { get; private set; } = null!;

    private protected ConnectorDouble Connector { get; private set; } = null!;

    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private protected string Service => Connector.ServiceUrl;

    private protected RecordingReceiver Receiver => Host.Receiver;

    public async ValueTask InitializeAsync()
    {
        Connector = await ConnectorDouble.StartAsync();
        Host = await TeamsHost.LocalAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Connector.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task<TIncoming> ReadAsync<TIncoming>(JsonObject activity)
        where TIncoming : Incoming
    {
        var answer = await Host.PostAsync(activity);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.Status);
        return Receiver.Only<TIncoming>();
    }

    private protected Task<HttpAnswer> AnsweredAsync(JsonObject activity, Answer answer)
    {
        Receiver.Answering = _ => answer;
        return Host.PostAsync(activity);
    }

    /// <summary>For what happens after the response: looks again until it is so.</summary>
    private protected static async Task EventuallyAsync(Func<bool> isSo)
    {
        for (var look = 0; look < 500 && !isSo(); look++)
        {
            await Task.Delay(10);
        }
        Assert.True(isSo());
    }

    private protected static void Same(string expectedJson, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expectedJson), actual), $"Expected {expectedJson}\nbut was {actual?.ToJsonString()}");
}
