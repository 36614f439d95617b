using System.Net;
using PanelAssistant.Bot.LocalTeams;
using PanelAssistant.Bot.LocalTeams.Clock;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Tests.Bot.LocalTeams;

public sealed class ClockTests : LocalTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly SetTime _real = new(new(2031, 5, 1, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public void It_starts_where_practice_starts_and_ticks()
    {
        var clock = new LocalClock(_real, new(Data), null, Start);

        _real.Now += TimeSpan.FromMinutes(7);

        Assert.Equal(Start.AddMinutes(7), clock.GetUtcNow());
    }

    [Fact]
    public void It_goes_forward_and_never_back()
    {
        var clock = new LocalClock(_real, new(Data), null, Start);

        clock.MoveTo(Start.AddDays(2));
        clock.MoveTo(Start.AddDays(1));

        Assert.Equal(Start.AddDays(2), clock.GetUtcNow());
    }

    [Fact]
    public void A_restart_goes_on_from_there()
    {
        new LocalClock(_real, new(Data), null, Start).MoveTo(Start.AddDays(30));
        _real.Now += TimeSpan.FromHours(3);

        Assert.Equal(Start.AddDays(30).AddHours(3), new LocalClock(_real, new(Data), null, Start).GetUtcNow());
    }

    [Fact]
    public void A_start_that_is_asked_for_wins()
    {
        new LocalClock(_real, new(Data), null, Start).MoveTo(Start.AddDays(30));
        var asked = new DateTimeOffset(2027, 3, 27, 9, 0, 0, TimeSpan.Zero);

        Assert.Equal(asked, new LocalClock(_real, new(Data), asked, Start).GetUtcNow());
    }

    [Fact]
    public void A_file_that_holds_something_else_is_said_in_a_sentence()
    {
        File.WriteAllText(Data, "tomorrow");

        var refused = Assert.Throws<LocalTeamsStartException>(() => new LocalClock(_real, new(Data), null, Start));

        Assert.Contains("--Local:Clock", refused.Message);
    }

    [Fact]
    public async Task The_start_is_a_setting_and_the_clock_is_read_over_http()
    {
        await using var host = await LocalHost.StartAsync(Data, ["--Local:Clock=2027-03-27T09:00:00Z"]);

        var now = (await host.GetAsync("/local/clock")).GetProperty("now").GetString();

        Assert.Matches("^2027-03-27T09:0[0-9]:[0-9]{2}Z$", now);
    }

    [Fact]
    public async Task Moving_it_runs_what_fell_due_before_it_answers()
    {
        var due = new RecordedWork(Start.AddHours(10), Start.AddHours(20));
        await using var host = await LocalHost.StartAsync(Data, ["--Local:Clock=2026-11-23T09:00:00Z"], due: due);

        var (status, body) = await host.PostAsync("/local/clock", new { now = "2026-11-25T09:00:00Z" });

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.StartsWith("2026-11-25T09:00", body.GetProperty("now").GetString());
        Assert.Equal([Start.AddHours(10), Start.AddHours(20)], due.Done);
        Assert.Equal(Start.AddDays(2), due.Target);
    }

    [Fact]
    public async Task The_instant_that_was_just_read_may_be_sent_back()
    {
        await using var host = await LocalHost.StartAsync(Data);
        var now = (await host.GetAsync("/local/clock")).GetProperty("now").GetString();

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync("/local/clock", new { now })).Status);
    }

    [Theory]
    [InlineData("{\"now\":\"2026-11-22T09:00:00Z\"}")]
    [InlineData("{\"now\":\"2026-11-23T08:59:59Z\"}")]
    [InlineData("{\"now\":\"2500-01-01T00:00:00Z\"}")]
    [InlineData("{\"now\":\"soon\"}")]
    [InlineData("{\"now\":\"2026-02-30T09:00:00Z\"}")]
    [InlineData("{\"now\":17}")]
    [InlineData("{\"now\":null}")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("now")]
    [InlineData("")]
    public async Task Back_in_time_and_nonsense_are_refused_in_a_sentence(string body)
    {
        await using var host = await LocalHost.StartAsync(Data, ["--Local:Clock=2026-11-23T09:00:00Z"]);
        using var content = new StringContent(body);

        using var response = await host.Http.PostAsync("/local/clock", content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("error", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith("2026-11-23T09:0", (await host.GetAsync("/local/clock")).GetProperty("now").GetString());
    }

    [Theory]
    [InlineData("--Local:Clock=yesterday", "--Local:Clock")]
    [InlineData("--Local:Practice=atlantis", "halton")]
    public async Task A_setting_that_makes_no_sense_is_said_in_a_sentence(string setting, string says)
    {
        var refused = await Assert.ThrowsAsync<LocalTeamsStartException>(() => LocalHost.StartAsync(Data, [setting]));

        Assert.Contains(says, refused.Message);
    }

    private sealed class SetTime(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class RecordedWork(params DateTimeOffset[] moments) : IDueWork
    {
        public List<DateTimeOffset> Done { get; } = [];

        public DateTimeOffset Target { get; private set; }

        public async Task RunUntilAsync(DateTimeOffset target, Func<DateTimeOffset, ValueTask> moveTo, CancellationToken cancellation)
        {
            foreach (var moment in moments)
            {
                await moveTo(moment);
                Done.Add(moment);
            }
            Target = target;
            await moveTo(target);
        }
    }
}
