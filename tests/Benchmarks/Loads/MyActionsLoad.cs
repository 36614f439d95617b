using System.Net;
using PanelAssistant.Tests.Benchmarks.Wire;

namespace PanelAssistant.Tests.Benchmarks.Loads;

/// <summary>People ask for their actions in their private chats, one person a connection as far as they reach.</summary>
internal sealed class MyActionsLoad(IReadOnlyList<(Who Who, Where Chat)> people, string serviceUrl, int connections) : ILoad
{
    private readonly Request[] _requests =
        [.. Enumerable.Range(0, connections).Select(index => People(people, index, serviceUrl))];

    public bool RepliesThroughConnector => true;

    public ReadOnlyMemory<byte> Next(int connection) => _requests[connection].WithFreshId();

    public bool Accepts(int connection, ReadOnlySpan<byte> response, int bodyStart) =>
        HttpFrame.Status(response) is (int)HttpStatusCode.OK or (int)HttpStatusCode.Accepted;

    private static Request People(IReadOnlyList<(Who Who, Where Chat)> people, int index, string serviceUrl)
    {
        var (who, chat) = people[index % people.Count];
        return new(Activities.Message(who, chat, serviceUrl, "my actions"));
    }
}
