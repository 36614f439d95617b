using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Challenges;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Challenges;

/// <param name="Open">The oldest first.</param>
/// <param name="MeetingOf">The local day on which the answer is due.</param>
/// <param name="Others">Other groups in which the reader sits and agencies challenge one another.</param>
/// <param name="More">There are more than these.</param>
public sealed record ChallengesView(TermsOfReference Terms, IReadOnlyList<Challenge> Open, Func<Challenge, DateOnly> MeetingOf, IReadOnlyList<TermsOfReference> Others, bool MayRaise, bool More)
{
    /// <summary>Of those raised in the last twelve months.</summary>
    public ChallengeCount Settled { get; init; } = new(0, 0);
}

/// <summary>Challenges of a group that are not settled.</summary>
public static class ChallengesCard
{
    private const int MostOthers = 4;

    public static PersonalCard Render(ChallengesView view, Language words)
    {
        var title = words["Challenges in {0}", view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Open.Count == 0)
        {
            body.Add(Text.Of(words["No challenge is open."]));
        }
        else
        {
            var count = ChallengeCount.Of(view.Open);
            body.Add(Text.Of(words["Open challenges: {0}. Open requests for support: {1}.", count.Challenges, count.Support]));
        }
        if (view.Settled is not (0, 0))
        {
            body.Add(Text.Of(words["Raised in the last twelve months and settled: challenges {0}, requests for support {1}.", view.Settled.Challenges, view.Settled.Support]));
        }
        foreach (var challenge in view.Open)
        {
            body.Add(new Container(
            [
                Text.Of(ChallengeWords.Line(challenge, view.Terms, view.MeetingOf(challenge), words)),
                new Buttons([new Press(words["Open {0}", challenge.Reference], ChallengeVerbs.About(ChallengeVerbs.Show, challenge.Reference)) { WithInputs = false }]),
            ])
            { Separator = true });
        }
        if (view.More)
        {
            body.Add(Text.Of(words["There are more. Settle those that are answered, and open this again."]));
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                .. view.MayRaise ? (IEnumerable<CardAction>)[new Press(words["Challenge an agency"], ChallengeVerbs.In(ChallengeVerbs.Raise, view.Terms.Forum)) { WithInputs = false }] : [],
                .. view.Others.Take(MostOthers).Select(terms => new Press(words["Challenges in {0}", terms.ShortName], ChallengeVerbs.In(ChallengeVerbs.List, terms.Forum)) { WithInputs = false }),
            ],
        };
    }
}
