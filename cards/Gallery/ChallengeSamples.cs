using PanelAssistant.Cards.Challenges;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Challenges;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class ChallengeSamples
{
    private static readonly DateOnly Meeting = new(2027, 1, 6);

    private static readonly Challenge Raised = new()
    {
        Reference = ChallengeReference.Of(3),
        Forum = Terms.Forum,
        By = Police,
        From = Terms.AgencyOf(new("police-ocg")),
        To = Terms.AgencyOf(new("health-lead")),
        Child = Child,
        Concern = "Two appointments were missed & nobody rang the family. Please say who follows it up.",
        At = Now,
        Meeting = Meeting,
    };

    private static readonly Challenge Answered = Raised with { Answers = [new(Health, Now.AddDays(3), "The school nurse visits on Friday.")] };

    private static ChallengeView View(Challenge challenge) => new() { Challenge = challenge, Terms = Terms, Meeting = Meeting, NameOf = Roster.NameOf };

    private static RaiseChallengeView Form => new()
    {
        Terms = Terms,
        Draft = "sample-draft",
        Agencies = [.. Terms.Agencies.Select(agency => new Choice(agency.Name, agency.Id.Value))],
    };

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("challenges/raise", words => RaiseChallengeCard.Render(Form, words)),
        new("challenges/raise, refused", words => RaiseChallengeCard.Render(Form with { To = Raised.To.Value, Concern = Raised.Concern, Child = "CH-1", Refusal = Refusals.Say(Reason.NotFound, words) }, words)),
        new("challenges/raised", words => ChallengeCard.Render(View(Raised) with { MaySettle = true, Said = words["It is raised."] }, words)),
        new("challenges/to answer", words => ChallengeCard.Render(View(Raised with { Missed = 2 }) with { MayAnswer = true }, words)),
        new("challenges/answered", words => ChallengeCard.Render(View(Answered) with { MayAnswer = true, MaySettle = true }, words)),
        new("challenges/support asked", words => ChallengeCard.Render(View(Raised with { Kind = ChallengeKind.Support }) with { MayAnswer = true }, words)),
        new("challenges/settled", words => ChallengeCard.Render(View(Answered with { Settled = new(Police, Now.AddDays(4)) }), words)),
        new("challenges/as long as can be", words => ChallengeCard.Render(View(Raised with
        {
            Concern = new('<', Challenge.MostConcern),
            Answers = [.. Enumerable.Repeat(new ChallengeAnswer(Health, Now, new('w', Challenge.MostAnswer)), 9)],
        }), words)),
        new("challenges/list", words => ChallengesCard.Render(new(Terms, [Raised, Answered], _ => Meeting, [Terms], true, true) { Settled = new(4, 2) }, words)),
        new("challenges/list, none", words => ChallengesCard.Render(new(Terms, [], _ => Meeting, [], true, false), words)),
    ];
}
