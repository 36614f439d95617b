using FsCheck;
using FsCheck.Fluent;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Tests.Domain.Calendar;

[Trait("Story", "G-06")]
public sealed class WallTimeTests
{
    private static readonly DateOnly Back = new(2027, 10, 31);

    [Fact]
    public void A_time_that_comes_twice_is_not_read_until_it_is_said_which()
    {
        Assert.Null(new WallTime(Back, new(1, 30)).Read(out var why));
        Assert.Equal(Reason.TimeComesTwice, why);
        Assert.Equal(Instant("2027-10-31T00:30:00Z"), new WallTime(Back, new(1, 30), WhichTime.First).Read(out _));
        Assert.Equal(Instant("2027-10-31T01:30:00Z"), new WallTime(Back, new(1, 30), WhichTime.Second).Read(out _));
    }

    [Fact]
    public void A_time_that_the_clock_skips_is_not_read_whatever_is_said()
    {
        foreach (var which in Enum.GetValues<WhichTime>())
        {
            Assert.Null(new WallTime(new(2027, 3, 28), new(1, 30), which).Read(out var why));
            Assert.Equal(Reason.TimeSkipped, why);
        }
    }

    [Fact]
    public void Any_other_time_is_read_whatever_is_said() =>
        Assert.Equal(Instant("2027-07-01T22:30:00Z"), new WallTime(new(2027, 7, 1), new(23, 30), WhichTime.Second).Read(out _));

    [Fact]
    public void Every_minute_of_nine_years_is_read_back_as_the_instant_it_was() =>
        Prop.ForAll(Missing.Moments.Any, moment => WallTime.Of(moment).Read(out _) == moment).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_minute_of_every_night_in_which_the_clocks_change_is_read_back_as_the_instant_it_was()
    {
        foreach (var change in Missing.Moments.Changes)
        {
            for (var minute = -180; minute < 180; minute++)
            {
                var moment = change.AddMinutes(minute);
                Assert.Equal(moment, WallTime.Of(moment).Read(out _));
            }
        }
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text);
}
