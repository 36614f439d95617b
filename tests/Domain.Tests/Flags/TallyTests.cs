using FsCheck;
using FsCheck.Fluent;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;
using static PanelAssistant.Tests.Domain.Flags.Vote;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Flags;

[Trait("Requirement", "DC-06")]
public sealed class TallyTests
{
    private static readonly PersonId[] Everybody =
        [Chair, Deputy, Police, SecondPolice, SocialCare, Education, Unit, Health, HealthAlternate, HealthStandIn, Commissioned, Outsider];

    private static readonly DecisionRule Rule = Terms.Decisions;

    /// <summary>Any presses by anybody in any order; one in four declares a conflict.</summary>
    private static Arbitrary<(PersonId By, VoteChoice? Choice)[]> Presses { get; } =
        (from person in Gen.Elements(Everybody)
         from choice in Gen.Elements<VoteChoice?>(VoteChoice.For, VoteChoice.Against, VoteChoice.Abstain, null)
         select (person, choice)).ArrayOf().ToArbitrary();

    [Fact]
    public void Any_order_of_presses_equals_a_plain_sum() =>
        Prop.ForAll(Presses, presses => Tally.Count(Press(presses).Question!) == PlainSum(presses)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_five_counts_always_add_up_to_the_agencies_with_a_vote() =>
        Prop.ForAll(Presses, presses =>
        {
            var counts = Tally.Count(Press(presses).Question!);
            return counts.For + counts.Against + counts.Abstained + counts.Recused + counts.NoReply == 6 && counts.Partners <= 3;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_press_repeated_changes_no_count() =>
        Prop.ForAll(Presses, presses =>
        {
            var twice = presses.SelectMany(press => new[] { press, press }).ToArray();
            return Tally.Count(Press(twice).Question!) == Tally.Count(Press(presses).Question!);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(3, 2, 0, 3, FlagResult.Carried)]
    [InlineData(2, 3, 0, 3, FlagResult.NotCarried)]
    [InlineData(2, 2, 0, 3, FlagResult.Tied)]
    [InlineData(0, 0, 3, 3, FlagResult.Tied)]
    [InlineData(0, 0, 0, 3, FlagResult.NoVotes)]
    [InlineData(4, 0, 0, 2, FlagResult.NoQuorum)]
    [InlineData(0, 4, 0, 2, FlagResult.NoQuorum)]
    public void The_counts_decide_once_the_quorum_took_part(int votesFor, int against, int abstained, int partners, FlagResult result) =>
        Assert.Equal(result, Tally.Decide(new(votesFor, against, abstained, 0, 0) { Partners = partners }, Rule));

    private static Flag Press((PersonId By, VoteChoice? Choice)[] presses)
    {
        var flag = Opened;
        foreach (var (by, choice) in presses)
        {
            flag = (choice is { } cast ? flag.Cast(by, cast) : flag.Conflict(by)) switch
            {
                Decision<Flag>.Accepted accepted => accepted.State,
                _ => flag,
            };
        }
        return flag;
    }

    /// <summary>The same told without records: who stands aside, who holds each agency's vote, what it says.</summary>
    private static TallyCounts PlainSum((PersonId By, VoteChoice? Choice)[] presses)
    {
        Dictionary<PersonId, string> agencies = new()
        {
            [Chair] = "p",
            [Police] = "p",
            [SecondPolice] = "p",
            [Deputy] = "l",
            [SocialCare] = "l",
            [Health] = "h",
            [HealthAlternate] = "h",
            [Education] = "e",
            [Unit] = "u",
            [Commissioned] = "c",
        };
        HashSet<PersonId> aside = [];
        Dictionary<string, (PersonId By, VoteChoice Choice)> votes = [];
        foreach (var (by, choice) in presses.Where(press => agencies.ContainsKey(press.By)))
        {
            var agency = agencies[by];
            if (choice is null)
            {
                aside.Add(by);
                if (votes.TryGetValue(agency, out var held) && held.By == by)
                {
                    votes.Remove(agency);
                }
            }
            else if (!aside.Contains(by) && (!votes.TryGetValue(agency, out var held) || held.By == by))
            {
                votes[agency] = (by, choice.Value);
            }
        }
        int Of(VoteChoice choice) => votes.Values.Count(vote => vote.Choice == choice);
        var recused = aside.Select(person => agencies[person]).Distinct().Count(agency => !votes.ContainsKey(agency));
        return new(Of(VoteChoice.For), Of(VoteChoice.Against), Of(VoteChoice.Abstain), recused, 6 - votes.Count - recused)
        {
            Partners = votes.Keys.Count(agency => agency is "p" or "l" or "h"),
        };
    }
}
