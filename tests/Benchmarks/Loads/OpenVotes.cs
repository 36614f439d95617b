using System.Text.Json;
using System.Text.Json.Nodes;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Tests.Benchmarks.Wire;

namespace PanelAssistant.Tests.Benchmarks.Loads;

/// <summary>The chair opens a vote on every child there is, over the real wire; each agency gets one member who presses.</summary>
internal sealed class OpenVotes(int port, Practice practice, string serviceUrl)
{
    private const int FirstReference = 2041;
    private const string CardId = "1700000000000";

    /// <summary>Agency by agency, so that neighbours in the list are votes on different children.</summary>
    public IReadOnlyList<Ballot> Open()
    {
        var ballots = new List<(string Agency, Ballot Ballot)>();
        IReadOnlyList<Who> pressers = practice.People;
        for (var number = FirstReference; ; number++)
        {
            var child = $"CH-{number}";
            Send(Activities.Message(practice.Chair, practice.Meeting, serviceUrl, $"vote {child}"));
            var views = pressers
                .Select(who => (Who: who, Vote: VoteData(View(who, child))))
                .Where(view => view.Vote is not null)
                .DistinctBy(view => view.Who.Agency)
                .ToArray();
            if (views.Length == 0)
            {
                return [.. ballots.OrderBy(ballot => ballot.Agency, StringComparer.Ordinal).Select(ballot => ballot.Ballot)];
            }
            // Everybody was tried at the first child; from then on the one of each agency who was offered buttons.
            pressers = [.. views.Select(view => view.Who)];
            ballots.AddRange(views.Select(view => (view.Who.Agency, new Ballot(choice => Press(view.Who, view.Vote!, choice), ViewOf(view.Who, child)))));
        }
    }

    private string View(Who who, string child) => Send(ViewOf(who, child));

    private string ViewOf(Who who, string child) => Activities.Press(
        who, practice.Meeting, serviceUrl, CardId, FlagVerbs.View,
        new Dictionary<string, string> { [FlagVerbs.Forum] = practice.Forum, [FlagVerbs.Child] = child });

    private string Press(Who who, JsonObject vote, string choice)
    {
        var data = vote.DeepClone();
        data[FlagVerbs.Choice] = choice;
        return Activities.Press(who, practice.Meeting, serviceUrl, CardId, FlagVerbs.Vote, data);
    }

    /// <summary>What the first vote button on a card carries.</summary>
    private static JsonObject? VoteData(string answer)
    {
        if (!answer.StartsWith('{'))
        {
            return null;
        }
        return Find(JsonNode.Parse(answer))?["data"]?.AsObject();

        static JsonNode? Find(JsonNode? node) => node switch
        {
            JsonObject action when action["verb"] is JsonValue verb && verb.GetValueKind() is JsonValueKind.String && verb.GetValue<string>() == FlagVerbs.Vote => action,
            JsonObject some => some.Select(property => Find(property.Value)).FirstOrDefault(found => found is not null),
            JsonArray list => list.Select(Find).FirstOrDefault(found => found is not null),
            _ => null,
        };
    }

    private string Send(string activity)
    {
        var (status, body) = PlainClient.Post(port, "/api/messages", ActivityIds.Fill(activity));
        return status is 200 or 202 ? body : throw new InvalidOperationException($"The bot answered {status}: {body}");
    }
}
