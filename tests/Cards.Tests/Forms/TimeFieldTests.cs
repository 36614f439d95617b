using System.Text.Json;
using PanelAssistant.Cards.Forms;

namespace PanelAssistant.Tests.Cards.Forms;

/// <summary>Times of the day, and answers that cannot be so together.</summary>
public sealed class TimeFieldTests
{
    private static readonly DateOnly Today = new(2028, 1, 1);

    private static FormPage Page { get; } = new()
    {
        Id = "times",
        Title = "Times",
        Fields = [new DateField("fromOn", "From"), new TimeField("fromAt", "At"), new DateField("toOn", "To"), new TimeField("toAt", "At")],
        Checks =
        [
            new("fromAt", When.IsSkipped("fromOn", "fromAt"), "skipped"),
            new("toAt", When.NotLater(("fromOn", "fromAt"), ("toOn", "toAt")), "not later"),
        ],
    };

    private static FormDefinition Form { get; } = new() { Id = "sample", Version = "1", Title = "Sample", SubmitTitle = "Send", Pages = [Page] };

    [Theory]
    [InlineData("23:31", "23:31")]
    [InlineData("9:05", "09:05")]
    [InlineData("9.05", "09:05")]
    [InlineData("0905", "09:05")]
    [InlineData("23:31:00", "23:31")]
    [InlineData("24:00", null)]
    [InlineData("12:60", null)]
    [InlineData("half past nine", null)]
    [InlineData("9", null)]
    public void A_time_is_read_as_people_write_it_and_kept_in_one_form(string typed, string? kept)
    {
        var seen = Check("2027-06-01", typed);

        Assert.Equal(kept ?? "", seen.Answers["fromAt"]);
        Assert.Equal(kept is null, seen.Errors.Any(error => error.Field == "fromAt"));
    }

    [Theory]
    [InlineData("2027-03-28", "01:00", true)]
    [InlineData("2027-03-28", "01:59", true)]
    [InlineData("2027-03-28", "00:59", false)]
    [InlineData("2027-03-28", "02:00", false)]
    [InlineData("2027-03-27", "01:30", false)]
    [InlineData("2027-10-31", "01:30", false)]
    public void A_time_that_the_clock_skipped_is_named(string day, string time, bool skipped) =>
        Assert.Equal(skipped, Check(day, time).Errors.Any(error => error is { Field: "fromAt", Sentence: "skipped" }));

    [Theory]
    [InlineData("2027-06-01", "10:00", "2027-06-01", "10:01", false)]
    [InlineData("2027-06-01", "10:00", "2027-06-01", "10:00", true)]
    [InlineData("2027-06-01", "10:00", "2027-05-31", "11:00", true)]
    [InlineData("2027-10-31", "01:30", "2027-10-31", "01:15", false)]
    [InlineData("2027-10-31", "02:00", "2027-10-31", "01:59", true)]
    public void A_second_time_is_only_refused_when_it_is_surely_not_later(string from, string fromAt, string to, string toAt, bool wrong)
    {
        var seen = Check(from, fromAt, to, toAt);
        var again = FormCheck.Whole(Form, FormAnswers.Of(Values(from, fromAt, to, toAt)), Today);

        Assert.Equal(wrong, seen.Errors.Any(error => error is { Field: "toAt", Sentence: "not later" }));
        Assert.Equal(seen.Errors.Select(error => error.Sentence), again.Errors.Select(error => error.Sentence));
    }

    [Theory]
    [InlineData("2027-10-31", "01:00", true)]
    [InlineData("2027-10-31", "01:59", true)]
    [InlineData("2027-10-31", "02:00", false)]
    [InlineData("2027-10-30", "01:30", false)]
    [InlineData("", "01:30", false)]
    [InlineData("2027-10-31", "", false)]
    public void A_time_that_comes_twice_is_known(string day, string time, bool twice) =>
        Assert.Equal(twice, When.ComesTwice("fromOn", "fromAt").Holds(FormAnswers.Of(Values(day, time)), Today));

    private static FormChecked Check(string day, string time, string to = "", string toAt = "") =>
        FormCheck.Page(Form, Page, FormAnswers.None, JsonSerializer.SerializeToElement(Values(day, time, to, toAt)), Today);

    private static Dictionary<string, string> Values(string day, string time, string to = "", string toAt = "") =>
        new() { ["fromOn"] = day, ["fromAt"] = time, ["toOn"] = to, ["toAt"] = toAt };
}
