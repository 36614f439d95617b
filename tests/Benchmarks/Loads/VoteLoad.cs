using System.Net;
using PanelAssistant.Tests.Benchmarks.Wire;

namespace PanelAssistant.Tests.Benchmarks.Loads;

/// <summary>Members vote on open flags in the meeting chat and keep changing their minds. A ballot belongs to one connection.</summary>
internal sealed class VoteLoad : ILoad
{
    private readonly Ballot[][] _ballots;
    private readonly int[] _turn;

    /// <param name="ballots">At least as many as there are connections.</param>
    public VoteLoad(IReadOnlyList<Ballot> ballots, int connections)
    {
        if (ballots.Count < connections)
        {
            throw new InvalidOperationException($"{connections} connections need as many members with open votes; the practice partnership has {ballots.Count}.");
        }
        _ballots = [.. Enumerable.Range(0, connections).Select(index => ballots.Where((_, at) => at % connections == index).ToArray())];
        _turn = new int[connections];
    }

    public bool RepliesThroughConnector => false;

    public ReadOnlyMemory<byte> Next(int connection) => Current(connection).Press();

    public bool Accepts(int connection, ReadOnlySpan<byte> response, int bodyStart)
    {
        var accepted = HttpFrame.Status(response) == (int)HttpStatusCode.OK && Current(connection).Accept(response[bodyStart..]);
        _turn[connection]++;
        return accepted;
    }

    /// <summary>Ballots whose stored vote is not the one acknowledged last.</summary>
    public int Lost(int port) => _ballots.SelectMany(own => own)
        .Count(ballot => ballot.Acknowledged is { } vote
            && !PlainClient.Post(port, "/api/messages", ActivityIds.Fill(ballot.View)).Body.Contains(vote, StringComparison.Ordinal));

    private Ballot Current(int connection) => _ballots[connection][_turn[connection] % _ballots[connection].Length];
}
