using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Registers;

namespace PanelAssistant.Tests.Domain.Registers;

public sealed class RegisterTests
{
    private static readonly TermsOfReference Terms = TermsLibrary.InTheBox().ForForum(new("cssg"));
    private static readonly PersonId Chair = new("chair");
    private static readonly PersonId Health = new("health");
    private static readonly PersonId Outsider = new("outsider");
    private static readonly DateTimeOffset Now = UkTime.At(new(2026, 11, 25), new(10, 0));

    private static readonly Roster Roster = new()
    {
        Forum = Terms.Forum,
        FirstMeeting = new(2026, 12, 9),
        Holdings =
        [
            new(Chair, "Lane Example-Chair", new("strategic-chair"), SeatRole.Member, new(2026, 1, 1), null),
            new(Health, "Uma Example-Nurse", new("health-safeguarding"), SeatRole.Member, new(2026, 1, 1), null),
        ],
    };

    private static readonly RegisterEntry Concern = new()
    {
        Reference = EntryReference.Of(100),
        Forum = Terms.Forum,
        Kind = RegisterKind.Concerns,
        Title = "Interviews are late",
        By = Health,
        At = Now,
        Owner = Health,
    };

    private static AddEntry Add(string? title, PersonId? by = null) => new(EntryReference.Of(100), RegisterKind.Concerns, title, by ?? Health);

    private static Reason? Why<T>(Decision<T> decision) => decision is Decision<T>.Refused refused ? refused.Why : null;

    private static T State<T>(Decision<T> decision) => decision is Decision<T>.Accepted accepted ? accepted.State : throw new InvalidOperationException($"{decision}");

    [Theory]
    [InlineData(null, Reason.TextNeeded)]
    [InlineData("  ", Reason.TextNeeded)]
    [InlineData("CH-2041 is not safe at school", Reason.LooksIdentifying)]
    [InlineData("The girl with NHS number 943 476 5919", Reason.LooksIdentifying)]
    public void A_line_without_words_or_with_somebody_in_it_is_not_written(string? title, Reason why) =>
        Assert.Equal(why, Why(Add(title).Decide(Terms, Roster, PassedWords.Of(Terms), Now)));

    [Fact]
    public void Only_those_who_read_the_groups_papers_write_and_only_into_registers_that_the_terms_ask_for()
    {
        Assert.Equal(Reason.NoSeat, Why(Add("Interviews are late", Outsider).Decide(Terms, Roster, PassedWords.None, Now)));
        Assert.Equal(Reason.NoSuchRegister, Why((Add("Interviews are late") with { Kind = RegisterKind.GoodPractice }).Decide(Terms, Roster, PassedWords.None, Now)));
        Assert.Equal(Reason.TextTooLong, Why(Add(new string('w', RegisterEntry.MostTitle + 1)).Decide(Terms, Roster, PassedWords.None, Now)));
        Assert.Equal(Reason.LinkNotReadable, Why((Add("Interviews are late") with { Link = "javascript:alert(1)" }).Decide(Terms, Roster, PassedWords.None, Now)));
        Assert.Equal(Health, State(Add("Interviews are late").Decide(Terms, Roster, PassedWords.None, Now)).Owner);
    }

    [Fact]
    public void A_review_is_told_four_weeks_before_and_once_more_when_its_day_has_passed()
    {
        var entry = State(new SetReview(null, new(2027, 1, 20), null, Chair).Decide(Concern, Terms, Roster, Now));
        Assert.Equal(UkTime.At(new(2026, 12, 23), new(9, 0)), entry.NextStep);
        Assert.IsType<Decision<RegisterEntry>.AlreadySo>(WatchEntry.Decide(entry, Terms, Roster, entry.NextStep!.Value.AddMinutes(-1)));
        var reminded = Assert.IsType<Decision<RegisterEntry>.Accepted>(WatchEntry.Decide(entry, Terms, Roster, entry.NextStep!.Value));
        Assert.Equal([Health, Chair], reminded.Tell.Select(notice => notice.To));
        var late = Assert.IsType<Decision<RegisterEntry>.Accepted>(WatchEntry.Decide(reminded.State, Terms, Roster, reminded.State.NextStep!.Value));
        Assert.Null(late.State.NextStep);
        Assert.False(entry.IsOverdue(new(2027, 1, 20)));
        Assert.True(entry.IsOverdue(new(2027, 1, 21)));
        Assert.Equal(late.State with { NextStep = entry.NextStep, Reminded = false }, entry);
    }

    [Fact]
    public void A_review_set_within_four_weeks_is_told_when_its_day_has_passed()
    {
        var entry = State(new SetReview(null, new(2026, 12, 1), null, Health).Decide(Concern, Terms, Roster, Now));
        Assert.Equal(UkTime.At(new(2026, 12, 2), new(9, 0)), entry.NextStep);
        Assert.Null(State(new CloseEntry("It is settled", Health).Decide(entry, Terms, Roster, PassedWords.None, Now)).NextStep);
    }

    [Fact]
    public void What_is_full_or_closed_takes_no_more()
    {
        var full = Concern with { Notes = [.. Enumerable.Range(0, RegisterEntry.MostNotes).Select(at => new EntryNote(Chair, null, Now, $"{at}"))] };
        Assert.Equal(Reason.EntryFull, Why(new NoteEntry("one more", Health).Decide(full, Terms, Roster, PassedWords.None, Now)));
        var closed = Concern with { Closed = new(Health, null, Now, "done") };
        Assert.Equal(Reason.EntryClosed, Why(new NoteEntry("one more", Health).Decide(closed, Terms, Roster, PassedWords.None, Now)));
        Assert.Equal(Reason.EntryClosed, Why(new SetReview(null, new(2027, 1, 20), null, Health).Decide(closed, Terms, Roster, Now)));
        Assert.Equal(Reason.EntryNotYours, Why(new CloseEntry("done", Outsider).Decide(Concern, Terms, Roster, PassedWords.None, Now)));
    }

    [Fact]
    public void A_document_cannot_give_one_number_twice()
    {
        Assert.Equal([1, 2, 3], Terms.Registers.SelectMany(rule => rule.Listed).Select(entry => entry.Number));
        Assert.Null(RegisterEntry.Listed(EntryReference.Of(4), Terms, Now));
    }
}
