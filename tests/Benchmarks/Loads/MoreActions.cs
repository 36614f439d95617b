using PanelAssistant.Cards.Actions;
using PanelAssistant.Tests.Benchmarks.Wire;

namespace PanelAssistant.Tests.Benchmarks.Loads;

/// <summary>The chair gives every member as many actions as fill a page of the list: a card of about 3 KB, as the floor's.</summary>
internal static class MoreActions
{
    private const int Each = 5;

    public static void Give(int port, Practice practice, string serviceUrl)
    {
        foreach (var (who, seat) in practice.Members)
        {
            for (var number = 0; number < Each; number++)
            {
                var draft = $"benchmark-{who.AadObjectId}-{number}";
                var (_, answer) = PlainClient.Post(port, "/api/messages", ActivityIds.Fill(Activities.Press(
                    practice.Chair, practice.Meeting, serviceUrl, "1700000000000", ActionVerbs.Add,
                    new Dictionary<string, string>
                    {
                        [ActionVerbs.Forum] = practice.Forum,
                        [ActionVerbs.Draft] = draft,
                        [ActionVerbs.Owner] = $"{seat}/{who.AadObjectId}",
                        [ActionVerbs.DueOn] = "2026-11-25",
                        [ActionVerbs.What] = "Agree with the school and the placement who rings whom when the young person is late home, write it into the plan, and bring the first month's experience of it to the next meeting",
                    })));
                if (!answer.Contains("is added", StringComparison.Ordinal))
                {
                    throw new InvalidOperationException($"No action was added: {answer}");
                }
            }
        }
    }
}
