using System.Net;
using PanelAssistant.Tests.Benchmarks.Wire;

namespace PanelAssistant.Tests.Benchmarks.Loads;

/// <summary>Members ask for their actions in their private chats, one person a connection as far as they reach.</summary>
internal sealed class MyActionsLoad : ILoad
{
    private readonly Request[] _requests;

    /// <param name="practice">Absent while only the floor runs, which answers anybody.</param>
    public MyActionsLoad(Practice? practice, string serviceUrl, int connections)
    {
        var people = practice is null ? [(Anybody, new Where("a:1local-anybody", Personal: true))] : Askers(practice);
        var turns = people.Select(asker => Activities.Message(asker.Who, asker.Chat, serviceUrl, "my actions")).ToArray();
        SomeTurn = turns[0];
        _requests = [.. Enumerable.Range(0, connections).Select(index => new Request(turns[index % turns.Length]))];
    }

    /// <summary>One such activity, with the placeholder for its id.</summary>
    public string SomeTurn { get; }

    public bool RepliesThroughConnector => true;

    private static Who Anybody => new("29:1-local-anybody", "00000000-0000-4000-8000-000000000001", "Robin Example-Socialworker", "");

    public ReadOnlyMemory<byte> Next(int connection) => _requests[connection].WithFreshId();

    public bool Accepts(int connection, ReadOnlySpan<byte> response, int bodyStart) =>
        HttpFrame.Status(response) is (int)HttpStatusCode.OK or (int)HttpStatusCode.Accepted;

    private static (Who Who, Where Chat)[] Askers(Practice practice) =>
        [.. practice.Members.Select(member => (member.Who, practice.Private[member.Who.Id]))];
}
