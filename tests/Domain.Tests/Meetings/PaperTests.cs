using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.Forums;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Meetings;

/// <summary>The meeting is on 31 March 2027; its papers close on Thursday 25 March, because the 26th is Good Friday.</summary>
public sealed class PaperTests
{
    private static readonly Roster Dated = Members with { FirstMeeting = new(2026, 11, 25) };
    private static readonly Meeting Planned = Meeting.Planned(Terms.Forum, new(2027, 3, 31), new(2027, 3, 31));
    private static readonly DateTimeOffset Early = UkTime.At(new(2027, 3, 1), new(10, 0));

    [Theory]
    [Trait("Requirement", "HO-25")]
    [InlineData("2027-03-25", false)]
    [InlineData("2027-03-26", true)]
    public void A_paper_that_comes_after_the_day_on_which_papers_close_is_taken_and_marked_late(string day, bool late)
    {
        var closes = Dated.Series(Terms)!.PapersFor(Planned.On, WorkingDays.EnglandAndWales);
        var added = Add(Planned, UkTime.At(DateOnly.ParseExact(day, "yyyy-MM-dd"), new(23, 30)));

        Assert.Equal(late, added.Papers.Single().IsLate(closes));
    }

    [Fact]
    [Trait("Requirement", "HO-25")]
    public void Reminders_come_ten_and_seven_days_before_and_on_the_day_of_closing_once_each_and_missed_ones_as_one()
    {
        var asked = Ask(Planned, Health);
        List<(DateOnly, NoticeKind, PersonId)> told = [];
        for (var now = UkTime.At(new(2027, 3, 15), new(8, 0)); now < UkTime.At(new(2027, 4, 2), new(0, 0)); now = now.AddHours(6))
        {
            var (after, notices) = NudgePapers.Decide(asked, Terms, Dated, now);
            asked = after;
            told.AddRange(notices.Select(notice => (UkTime.DateOf(now), notice.Kind, notice.To)));
        }

        // Ten days before is a Sunday.
        Assert.Equal(
            [.. from day in (DateOnly[])[new(2027, 3, 22), new(2027, 3, 24), new(2027, 3, 25)]
                from one in ((NoticeKind, PersonId)[])[(NoticeKind.PapersOwed, Health), (NoticeKind.PapersClosing, Coordinator)]
                select (day, one.Item1, one.Item2)],
            told);
        Assert.Null(asked.NextStep);
        Assert.Equal(2, NudgePapers.Decide(Ask(Planned, Health), Terms, Dated, UkTime.At(new(2027, 3, 24), new(12, 0))).Tell.Count);
    }

    [Fact]
    public void Once_the_final_agenda_is_out_nobody_is_reminded()
    {
        var (after, told) = NudgePapers.Decide(Circulate(Planned, null), Terms, Dated, UkTime.At(new(2027, 3, 24), new(12, 0)));

        Assert.Empty(told);
        Assert.Null(after.NextStep);
    }

    [Fact]
    [Trait("Requirement", "OP-09")]
    public void The_final_agenda_goes_to_everybody_once_and_a_later_change_is_a_numbered_supplement_that_says_what_changed()
    {
        var first = IsAccepted(new CirculatePapers(null, [new("Items", "CH-2041")], 0, Coordinator).Decide(Add(Planned, Early), Terms, Dated, Early));
        var to = first.Tell.Select(notice => notice.To).ToList();
        Assert.Equal(to.Distinct(), to);
        Assert.Equal(Dated.Holdings.Select(held => held.Person).Append(Coordinator).Distinct().Order(ById), to.Order(ById));
        Assert.Equal((0, 0), (first.State.Circulations.Single().Number, first.State.Papers.Single().WentOutWith));
        Assert.NotNull(first.State.AgendaLocked);

        // The same card pressed again sends nothing.
        IsAlreadySo(new CirculatePapers(null, [], 0, Chair).Decide(first.State, Terms, Dated, Early));
        IsRefused(Reason.ChangeNeeded, new CirculatePapers(" ", [], 1, Chair).Decide(first.State, Terms, Dated, Early));

        var more = Add(first.State, Early);
        var second = new CirculatePapers("A paper on the arcade.", [new("Items", "CH-2041"), new("Items", "CH-2042")], 1, Chair).Decide(more, Terms, Dated, Early).State();
        Assert.Equal((1, "A paper on the arcade."), (second.Circulations[1].Number, second.Circulations[1].Changed));
        Assert.Equal([0, 1], second.Papers.Select(paper => paper.WentOutWith!.Value));
        Assert.Equal([new("Items", "CH-2041")], second.Circulations[0].Agenda);
    }

    [Fact]
    [Trait("Requirement", "HO-28")]
    public void Having_read_them_counts_once_and_a_supplement_is_to_be_read_again()
    {
        IsRefused(Reason.NothingOut, new ReadPapers(Health).Decide(Planned, Terms, Dated, Early));

        var read = new ReadPapers(Health).Decide(Circulate(Planned, null), Terms, Dated, Early).State();
        IsAlreadySo(new ReadPapers(Health).Decide(read, Terms, Dated, Early));
        Assert.True(read.HasRead(Health));

        var supplement = Circulate(read, "More.");
        Assert.False(supplement.HasRead(Health));
        Assert.Equal(1, new ReadPapers(Health).Decide(supplement, Terms, Dated, Early).State().Readers.Single().Until);
    }

    [Fact]
    public void A_paper_that_was_asked_for_is_handed_in_by_the_one_who_owes_it_alone()
    {
        var asked = Ask(Planned, Health);

        IsRefused(Reason.NotFound, new HandInPaper(1, "https://example.org/a", Education).Decide(asked, Terms, Dated, Early));
        IsRefused(Reason.PlaceNeeded, new HandInPaper(1, " ", Health).Decide(asked, Terms, Dated, Early));
        var handed = new HandInPaper(1, "https://example.org/a", Health).Decide(asked, Terms, Dated, Early).State();
        Assert.False(handed.Papers.Single().IsAwaited);
        IsAlreadySo(new HandInPaper(1, "https://example.org/b", Health).Decide(handed, Terms, Dated, Early));
    }

    [Fact]
    public void An_outsider_neither_reads_nor_gives_and_only_those_who_run_the_meeting_ask_and_send()
    {
        IsRefused(Reason.NoSeat, new AddPaper("Report", "Folder 7", null, Outsider).Decide(Planned, Terms, Dated, Early));
        IsRefused(Reason.NoSeat, new ReadPapers(Outsider).Decide(Circulate(Planned, null), Terms, Dated, Early));
        IsRefused(Reason.NoSeat, new ProposeItem("The arcade", Outsider).Decide(Planned, Terms, Dated, Early));
        IsRefused(Reason.RunnersOnly, new AddPaper("Report", null, Education, Health).Decide(Planned, Terms, Dated, Early));
        IsRefused(Reason.MemberNeeded, new AddPaper("Report", null, Outsider, Chair).Decide(Planned, Terms, Dated, Early));
        IsRefused(Reason.RunnersOnly, new CirculatePapers(null, [], null, Health).Decide(Planned, Terms, Dated, Early));
        IsRefused(Reason.RunnersOnly, new AnswerProposal(1, true, Health).Decide(Planned, Terms, Dated, Early));
    }

    [Fact]
    public void A_group_that_works_without_names_takes_no_proposal_that_may_name_somebody()
    {
        var nameless = Terms with { NoNames = Partnerships.Forum("network-north").NoNames };

        IsRefused(Reason.ProposalNamesSomebody, new ProposeItem("Jordan Sample of Hill School", Health).Decide(Planned, nameless, Dated, Early));
        IsAccepted(new ProposeItem("The bus station after school", Health).Decide(Planned, nameless, Dated, Early));
        IsAccepted(new ProposeItem("Jordan Sample of Hill School", Health).Decide(Planned, Terms, Dated, Early));
    }

    [Fact]
    [Trait("Requirement", "HO-31")]
    public void A_proposal_stands_until_the_agenda_is_final_and_after_that_is_other_business_that_the_chair_decides()
    {
        var before = new ProposeItem("The arcade", Health).Decide(Planned, Terms, Dated, Early).State();
        Assert.True(before.Proposals.Single().Stands);
        Assert.False(new AnswerProposal(1, false, Chair).Decide(before, Terms, Dated, Early).State().Proposals.Single().Stands);

        var after = new ProposeItem("The bus station", Health).Decide(Circulate(before, null), Terms, Dated, Early).State();
        Assert.True(after.Proposals[1].OtherBusiness);
        Assert.False(after.Proposals[1].Stands);
        Assert.True(new AnswerProposal(2, true, Chair).Decide(after, Terms, Dated, Early).State().Proposals[1].Stands);
    }

    private static readonly Comparer<PersonId> ById = Comparer<PersonId>.Create((one, other) => string.CompareOrdinal(one.Value, other.Value));

    private static Meeting Add(Meeting meeting, DateTimeOffset at) => new AddPaper("Report", "https://example.org/report", null, Education).Decide(meeting, Terms, Dated, at).State();

    private static Meeting Ask(Meeting meeting, PersonId of) => new AddPaper("Report", null, of, Chair).Decide(meeting, Terms, Dated, Early).State();

    private static Meeting Circulate(Meeting meeting, string? changed) => new CirculatePapers(changed, [], null, Coordinator).Decide(meeting, Terms, Dated, Early).State();
}
