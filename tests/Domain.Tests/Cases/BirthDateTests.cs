using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Tests.Domain.Cases;

public sealed class BirthDateTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("2026-11-24", Reason.BirthDateInFuture)]
    [InlineData("2008-11-23", Reason.EighteenOrOver)]
    [InlineData("0001-01-01", Reason.EighteenOrOver)]
    [InlineData("31/02/2012", Reason.BirthDateNotReadable)]
    [InlineData("2012-02-31", Reason.BirthDateNotReadable)]
    [InlineData("", Reason.BirthDateNotReadable)]
    [InlineData(null, Reason.BirthDateNotReadable)]
    public void A_birth_date_that_cannot_be_a_childs_is_refused(string? text, Reason expected)
    {
        Assert.Null(BirthDate.Read(text, Today, out var why));
        Assert.Equal(expected, why);
    }

    [Theory]
    [InlineData("2026-11-23", 0)]
    [InlineData("2008-11-24", 17)]
    [InlineData("2016-11-23", 10)]
    [InlineData("2016-11-24", 9)]
    public void A_childs_birth_date_is_read(string text, int age) => Assert.Equal(age, BirthDate.Read(text, Today, out _)!.Value.AgeOn(Today));

    [Fact]
    public void Somebody_born_on_29_February_is_18_on_1_March()
    {
        var born = BirthDate.Of(new(2012, 2, 29));
        Assert.Equal(new DateOnly(2030, 3, 1), born.Eighteen);
        Assert.Equal(17, born.AgeOn(new(2030, 2, 28)));
        Assert.Equal(18, born.AgeOn(new(2030, 3, 1)));
        Assert.Equal(4, born.AgeOn(new(2016, 2, 29)));
        Assert.Equal(3, born.AgeOn(new(2016, 2, 28)));
        Assert.NotNull(BirthDate.Read("2012-02-29", new(2030, 2, 28), out _));
        Assert.Null(BirthDate.Read("2012-02-29", new(2030, 3, 1), out _));
    }

    [Fact]
    public void The_end_of_the_calendar_is_no_accident() => Assert.Equal(0, BirthDate.Of(DateOnly.MaxValue).AgeOn(DateOnly.MaxValue));
}
