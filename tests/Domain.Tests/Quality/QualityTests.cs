using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Quality;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Tests.Domain.Quality;

public sealed class QualityTests
{
    private static readonly TermsOfReference Terms = TermsLibrary.InTheBox("oxfordshire").ForForum(new("strategic-leads"));
    private static readonly PersonId Chair = new("chair");
    private static readonly PersonId Police = new("police");
    private static readonly PersonId PanelChair = new("panel-chair");
    private static readonly ForumId Panel = new("panel-north");
    private static readonly DateOnly Today = new(2026, 12, 9);
    private static readonly DateTimeOffset Now = UkTime.At(Today, new(10, 0));

    private static readonly Roster Roster = new()
    {
        Forum = Terms.Forum,
        FirstMeeting = new(2027, 1, 6),
        Holdings =
        [
            new(Chair, "Val Example-Chair", new("lead-missing"), SeatRole.Member, new(2026, 1, 1), null),
            new(Police, "Pat Example-Officer", new("lead-police"), SeatRole.Member, new(2026, 1, 1), null),
            new(PanelChair, "Robin Example-Panelchair", new("network-panel-chairs"), SeatRole.Member, new(2026, 1, 1), null) { OfficeOf = Panel },
        ],
    };

    private static ItemClosing Closing(DateOnly meeting) => new() { Meeting = meeting, By = PanelChair, At = UkTime.At(meeting, new(11, 0)) };

    private static ForumItem Item(int child, params IReadOnlyList<ItemClosing> closings) => new()
    {
        Forum = Panel,
        Child = CaseReference.Of(child),
        Referral = ReferralReference.Of(1),
        Referrer = Police,
        Since = new(2026, 10, 1),
        Grounds = [],
        State = ItemState.Listed,
        Closings = closings,
    };

    private static Decision<QualitySample> Draw(IReadOnlyList<ForumItem> items, Func<int, int> pick, QualitySample? drawn = null, PersonId? by = null) =>
        new DrawSample(by ?? Chair).Decide(drawn, [(Panel, items)], Terms, Roster, Now, pick);

    private static QualitySample Accepted(Decision<QualitySample> decision) => Assert.IsType<Decision<QualitySample>.Accepted>(decision).State;

    [Fact]
    [Trait("Requirement", "OF-02")]
    public void So_many_of_each_group_are_drawn_as_the_terms_say_from_the_months_that_they_say_and_each_item_once()
    {
        List<ForumItem> items = [.. Enumerable.Range(2041, 9).Select(child => Item(child, Closing(new(2026, 12, 8)))), Item(2060, Closing(new(2026, 9, 8))), Item(2061), Item(2062, Closing(new(2026, 12, 10)))];
        var random = new Random(7);
        var drawn = new HashSet<int>();
        for (var round = 0; round < 200; round++)
        {
            var sample = Accepted(Draw(items, random.Next));
            Assert.Equal([1, 2], sample.Items.Select(item => item.Number));
            Assert.Equal(2, sample.Items.Select(item => item.Child).Distinct().Count());
            drawn.UnionWith(sample.Items.Select(item => item.Child.Number));
        }
        Assert.Equal(Enumerable.Range(2041, 9), drawn.Order());
        Assert.Single(Accepted(Draw([items[0]], random.Next)).Items);
    }

    [Fact]
    public void A_sample_is_drawn_once_for_a_meeting_by_who_runs_the_group()
    {
        var sample = Accepted(Draw([Item(2041, Closing(new(2026, 12, 8)))], static _ => 0));
        Assert.Equal((new DateOnly(2027, 1, 6), Today), (sample.Meeting, sample.On));
        Assert.IsType<Decision<QualitySample>.AlreadySo>(Draw([], static _ => 0, sample));
        Assert.Equal(Reason.SampleNotYours, Assert.IsType<Decision<QualitySample>.Refused>(Draw([], static _ => 0, by: Police)).Why);
        Assert.Equal(Reason.NothingToSample, Assert.IsType<Decision<QualitySample>.Refused>(Draw([Item(2041)], static _ => 0)).Why);
        Assert.Equal([Police, PanelChair], Assert.IsType<Decision<QualitySample>.Accepted>(Draw([Item(2041, Closing(new(2026, 12, 8)))], static _ => 0)).Tell.Select(notice => notice.To));
    }

    [Fact]
    public void What_is_told_of_an_item_is_how_the_meeting_left_it()
    {
        var first = Closing(new(2026, 11, 10)) with { Actions = 2, Monitor = Police, Level = RiskLevel.Moderate, ToolLevel = RiskLevel.Significant, ReviewOn = new(2026, 12, 8), ChallengeConsidered = true };
        var second = Closing(new(2026, 12, 9)) with { NoActionWhy = "All is in place.", EndWhy = "Safe now." };

        var late = ItemFacts.Of(Item(2041, first, second), first, Today);
        Assert.Equal(new(2, false, true, true, false, true, false, false, true, 0, 0), late);
        Assert.Equal(new(0, true, false, false, null, false, null, true, false, 0, 0), ItemFacts.Of(Item(2041, first, second), second, Today));
        Assert.True(ItemFacts.Of(Item(2041, first, Closing(new(2026, 12, 8))), first, Today).ReviewKept);
        Assert.False(ItemFacts.Of(Item(2041, first), first, Today).ReviewKept);
        Assert.Null(ItemFacts.Of(Item(2041, first), first, new(2026, 12, 8)).ReviewKept);
    }

    [Fact]
    [Trait("Requirement", "OF-02")]
    public void A_member_judges_with_a_note_that_names_nobody_and_a_later_word_replaces_the_earlier()
    {
        var words = PassedWords.Of(Terms);
        var sample = Accepted(Draw([Item(2041, Closing(new(2026, 12, 8)))], static _ => 0));
        Reason Why(RecordFinding command) => Assert.IsType<Decision<QualitySample>.Refused>(command.Decide(sample, Terms, Roster, words, Now)).Why;

        Assert.Equal(Reason.NotFound, Why(new(2, QualityJudgement.Meets, null, Police)));
        Assert.Equal(Reason.NoSeat, Why(new(1, QualityJudgement.Meets, null, new("stranger"))));
        Assert.Equal(Reason.OwnWorkNotJudged, Why(new(1, QualityJudgement.Meets, null, PanelChair)));
        Assert.Equal(Reason.JudgementNeeded, Why(new(1, null, "Well done", Police)));
        Assert.Equal(Reason.FindingNoteNeeded, Why(new(1, QualityJudgement.Partly, " ", Police)));
        Assert.Equal(Reason.LooksIdentifying, Why(new(1, QualityJudgement.Meets, "Avery Johnson was heard", Police)));

        var found = Accepted(new RecordFinding(1, QualityJudgement.FallsShort, "No day was set.", Police).Decide(sample, Terms, Roster, words, Now));
        Assert.True(found.Items[0].FallsShort);
        Assert.IsType<Decision<QualitySample>.AlreadySo>(new RecordFinding(1, QualityJudgement.FallsShort, "No day was set.", Police).Decide(found, Terms, Roster, words, Now));
        var again = Accepted(new RecordFinding(1, QualityJudgement.Meets, null, Police).Decide(found, Terms, Roster, words, Now));
        Assert.Equal([(Police, QualityJudgement.Meets)], again.Items[0].Findings.Select(finding => (finding.By, finding.Judgement)));
    }
}
