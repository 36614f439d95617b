using System.Text.Json.Nodes;
using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Gallery;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Tests.Cards.Judging;

namespace PanelAssistant.Tests.Cards.Flags;

[Trait("Requirement", "DC-06")]
public sealed class FlagCardTests
{
    private const string Secret = "Because of the second phone";
    private static readonly PersonId Health = new("health");
    private static readonly PersonId Police = new("police");
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 10, 0, 0, TimeSpan.Zero);

    private static readonly FlagQuestion Question = new()
    {
        Number = 3,
        Change = FlagChange.Add,
        OpenedBy = Police,
        Opened = Now,
        TermsVersion = "2019-06",
        Rule = new(2, default, default, "decision"),
        RuleInWords = "One vote for each agency.",
        Voters = [new(new("police"), "Police", true, [Police]), new(new("health"), "Health", true, [Health, new("alternate")])],
        Ballots = [new(new("police"), Police, VoteChoice.Against, Secret, Now)],
    };

    private static readonly Flag Open = new() { Forum = new("csog"), Child = CaseReference.Of(2041), Question = Question };

    private static readonly Flag Closed = Open with
    {
        Question = Question with { Closed = Now, ClosedBy = Police, Outcome = new(FlagResult.NotCarried, new(0, 1, 0, 0, 1)) { Rule = "The clause that settled it." } },
    };

    private static CaseSummary Case { get; } = new(CaseReference.Of(2041), "Sam Sample-Child", 14, "Runcorn", [], null);

    [Theory]
    [InlineData(60, 60)]
    [InlineData(75, 0)]
    [Trait("Story", "G-18")]
    public void The_platform_draws_views_by_itself_for_sixty_people_and_for_more_a_button_does(int entitled, int refreshed)
    {
        var card = JsonNode.Parse(FlagSharedCard.Render(FlagSharedView.Of(Open), Language.English, [.. Enumerable.Range(0, entitled).Select(number => $"29:{number}")]).ToUtf8())!;

        Assert.Equal(refreshed, card["refresh"]!["userIds"]!.AsArray().Count);
        Assert.Equal((string?)card["refresh"]!["action"]!["verb"], (string?)Assert.Single(card["actions"]!.AsArray(), action => JsonNode.DeepEquals(action!["data"], card["refresh"]!["action"]!["data"]))!["verb"]);
    }

    [Fact]
    public void The_shared_card_carries_a_reference_the_rule_and_counts_and_nothing_else()
    {
        var outline = CardOutline.Of(FlagSharedCard.Render(FlagSharedView.Of(Open), Language.English, ["29:one"]));
        Assert.Equal(
            """
            (CH-2041: add a flag?)


            # CH-2041: add a flag?
            1 of 2 agencies voted so far
            One vote for each agency. Results are shown when the chair closes the vote.
            Rule used: One vote for each agency.
            [ Open my view ]  flag.view forum=csog child=CH-2041 question=3

            """,
            outline.Replace("[ Show my view ]  flag.view forum=csog child=CH-2041 question=3\n", ""));
    }

    [Fact]
    public void Nobody_sees_how_others_voted_before_the_close()
    {
        foreach (var card in new Card[] { FlagSharedCard.Render(FlagSharedView.Of(Open), Language.English, []), Mine(Open, Health), Mine(Open, new("new-chair"), mayChair: true) })
        {
            var outline = CardOutline.Of(card);
            Assert.DoesNotContain("1 against", outline);
            Assert.DoesNotContain("You voted", outline);
            Assert.DoesNotContain(Secret, outline);
        }
    }

    [Fact]
    public void After_the_close_the_counts_and_the_clause_that_settled_it_are_shown()
    {
        foreach (var card in new Card[] { FlagSharedCard.Render(FlagSharedView.Of(Closed), Language.English, []), Mine(Closed, Health) })
        {
            var outline = CardOutline.Of(card);
            Assert.Contains("0 for, 1 against, 0 abstained, 0 declared a conflict, 1 no reply", outline);
            Assert.Contains("Rule used: The clause that settled it.", outline);
            Assert.DoesNotContain(Secret, outline);
        }
    }

    [Fact]
    public void Somebody_with_a_conflict_does_not_see_the_case_and_cannot_vote_or_close()
    {
        var conflicted = Open with { Question = Question with { Conflicted = [Health] } };
        var outline = CardOutline.Of(Mine(conflicted, Health, mayChair: true));
        Assert.Contains("Sam Sample-Child", CardOutline.Of(Mine(Open, Health)));
        Assert.DoesNotContain("Sam Sample-Child", outline);
        Assert.DoesNotContain("flag.vote", outline);
        Assert.DoesNotContain("flag.close", outline);
        Assert.DoesNotContain("flag.conflict ", outline);
        Assert.Contains("flag.conflict.back", outline);
    }

    [Fact]
    public void Somebody_without_a_vote_may_still_declare_a_conflict()
    {
        Assert.Contains("flag.conflict", CardOutline.Of(Mine(Open, new("new-chair"), mayChair: true)));
        var after = Open with { Question = Question with { Conflicted = [new("new-chair")] } };
        Assert.Contains("you take no part", CardOutline.Of(Mine(after, new("new-chair"), mayChair: true)));
    }

    [Fact]
    public void A_name_from_the_roster_is_never_markup()
    {
        var voted = Open with { Question = Question with { Ballots = [new(new("health"), Health, VoteChoice.For, null, Now)] } };
        var card = FlagCard.Render(View(voted, new("alternate")) with { CastBy = "[Jo](http://example.org)" }, Language.English);
        Assert.Contains("through \\[Jo\\]", CardOutline.Of(card));
    }

    [Fact]
    [Trait("Requirement", "HO-13")]
    public void Four_of_six_shows_the_two_outstanding_by_name_of_agency()
    {
        var outline = CardOutline.Of(CardGallery.Find("flags/confirm, four of six").Draw(Language.English));
        Assert.Contains("4 of 6 agencies answered", outline);
        Assert.Contains("Still to answer: Safeguarding Children Unit, Health", outline);
    }

    [Fact]
    [Trait("Requirement", "HO-13")]
    public void Six_long_reasons_fit_one_card()
    {
        var why = string.Concat(Enumerable.Repeat("&<\"", 333));
        var tasks = Enumerable.Range(1, 6).Select(number => new Confirmation
        {
            Agency = new($"agency-{number}"),
            AgencyName = $"Agency {number}",
            Change = FlagChange.Add,
            State = ConfirmationState.Cannot,
            Why = why,
            AskedOn = new(2026, 11, 25),
            Due = new(2026, 11, 27),
        });
        var card = ConfirmFlagCard.Render(new() { Flag = Open with { Confirmations = [.. tasks] }, Mine = new("agency-1"), Today = new(2026, 11, 26) }, Language.English);
        Assert.InRange(card.ToUtf8().Length, 1, Card.MostBytes);
    }

    [Fact]
    public void An_answer_carries_its_agency_and_what_was_asked()
    {
        var task = new Confirmation { Agency = new("health"), AgencyName = "Health", Change = FlagChange.Remove, AskedOn = new(2026, 11, 25), Due = new(2026, 11, 27) };
        var card = ConfirmFlagCard.Render(new() { Flag = Open with { Confirmations = [task] }, Mine = new("health"), Today = new(2026, 11, 26) }, Language.English);
        Assert.Contains("flag.confirm forum=csog child=CH-2041 agency=health asked=Remove state=Removed", CardOutline.Of(card));
    }

    private static PersonalCard Mine(Flag flag, PersonId me, bool mayChair = false) =>
        FlagCard.Render(View(flag, me) with { MayChair = mayChair }, Language.English);

    private static FlagView View(Flag flag, PersonId me) => new() { Flag = flag, Me = me, Case = Case, MayChair = false };
}
