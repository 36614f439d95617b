using PanelAssistant.Domain;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Tests.Domain.People;

namespace PanelAssistant.Tests.Domain.Missing;

public sealed class RecordReturnInterviewTests
{
    private const string Now = "2027-03-30 12:00";

    private static MissingRecord Returned { get; } = Away.Of(Now, "2027-03-26 20:00 to 2027-03-27 23:00", "2027-03-29 09:00");

    [Fact]
    public void It_is_due_so_many_real_hours_after_the_return_over_a_weekend_and_a_change_of_the_clocks() =>
        Assert.Equal(Away.Instant("2027-03-31 00:00"), Returned.Find(1)!.InterviewDue(Away.Rule));

    [Theory]
    [InlineData(InterviewState.Offered, null, false)]
    [InlineData(InterviewState.Declined, null, true)]
    [InlineData(InterviewState.Done, "Sam, advocacy service", true)]
    public void Declined_is_a_result_and_offered_is_not(InterviewState state, string? who, bool result)
    {
        var record = Record(state, who).Decide(Returned, Away.At(Now)).State();

        Assert.Equal((state, Away.Instant("2027-03-29 10:00"), who, result), (record.Find(1)!.Interview!.State, record.Find(1)!.Interview!.At, record.Find(1)!.Interview!.Who, record.Find(1)!.Interview!.HasResult));
        Assert.Equal(result, record.NextNudge is null || record.NextNudge > Away.Instant("2027-03-31 01:00"));
    }

    [Fact]
    public void A_held_interview_says_who_held_it() =>
        Csog.IsRefused(Reason.WhoNeeded, Record(InterviewState.Done, " ").Decide(Returned, Away.At(Now)));

    [Fact]
    public void It_comes_after_the_return_and_not_in_the_future()
    {
        Csog.IsRefused(Reason.BeforeReturn, (Record(InterviewState.Offered, null) with { On = Away.Wall("2027-03-27 22:00") }).Decide(Returned, Away.At(Now)));
        Csog.IsRefused(Reason.TimeInFuture, (Record(InterviewState.Offered, null) with { On = Away.Wall("2027-03-30 12:01") }).Decide(Returned, Away.At(Now)));
        Csog.IsRefused(Reason.TimeSkipped, (Record(InterviewState.Offered, null) with { On = Away.Wall("2027-03-28 01:30") }).Decide(Returned, Away.At(Now)));
        Csog.IsRefused(Reason.NotReturnedYet, (Record(InterviewState.Offered, null) with { Number = 2 }).Decide(Returned, Away.At(Now)));
        Csog.IsRefused(Reason.NotReturnedYet, (Record(InterviewState.Offered, null) with { Number = null }).Decide(Away.Nothing, Away.At(Now)));
        Csog.IsRefused(Reason.TextTooLong, Record(InterviewState.Done, new string('a', Episode.MostWhoCharacters + 1)).Decide(Returned, Away.At(Now)));
        Csog.IsRefused(Reason.NotFound, (Record(InterviewState.Offered, null) with { By = Csog.Outsider }).Decide(Returned, Away.At(Now)));
    }

    [Fact]
    public void Without_a_number_it_is_the_latest_return_and_said_twice_it_is_one_record()
    {
        var record = (Record(InterviewState.Offered, null) with { Number = null }).Decide(Returned, Away.At(Now)).State();

        Assert.NotNull(record.Find(1)!.Interview);
        Csog.IsAlreadySo(Record(InterviewState.Offered, null).Decide(record, Away.At(Now)));
    }

    private static RecordReturnInterview Record(InterviewState state, string? who) => new(1, state, Away.Wall("2027-03-29 10:00"), who, Csog.Health);
}
