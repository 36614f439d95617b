using System.Net;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Tests.Benchmarks.Wire;

namespace PanelAssistant.Tests.Benchmarks.Loads;

/// <summary>Presses for the floor, which answers any of them with its ready card: as large as a vote, and recorded nowhere.</summary>
internal sealed class AnyPressLoad(string serviceUrl, int connections) : ILoad
{
    private readonly Request[] _requests = [.. Enumerable.Range(0, connections).Select(index => new Request(Press(index, serviceUrl)))];

    public bool RepliesThroughConnector => false;

    public ReadOnlyMemory<byte> Next(int connection) => _requests[connection].WithFreshId();

    public bool Accepts(int connection, ReadOnlySpan<byte> response, int bodyStart) =>
        HttpFrame.Status(response) == (int)HttpStatusCode.OK && response[bodyStart..].IndexOf("\"AdaptiveCard\""u8) >= 0;

    private static string Press(int index, string serviceUrl) => Activities.Press(
        new($"29:1-practice-{index:00}", $"00000000-0000-4000-8000-0000000000{index:00}", "Robin Example-Socialworker", "police"),
        new("19:meeting_TG9jYWwtSGFsdG9uLUNTT0ctcHJhY3RpY2U@thread.v2", Personal: false),
        serviceUrl,
        "1700000000000",
        FlagVerbs.Vote,
        new Dictionary<string, string>
        {
            [FlagVerbs.Forum] = "csog",
            [FlagVerbs.Child] = $"CH-{2041 + index}",
            [FlagVerbs.Question] = "1",
            [FlagVerbs.Choice] = "For",
        });
}
