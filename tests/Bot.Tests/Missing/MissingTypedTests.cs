using PanelAssistant.Bot.Missing;

namespace PanelAssistant.Tests.Bot.Missing;

/// <summary>What people type after a command about missing children.</summary>
public sealed class MissingTypedTests
{
    [Theory]
    [InlineData("CH-2041", "child=CH-2041")]
    [InlineData("ch 2041 please", "child=CH-2041")]
    [InlineData("CH-2041/3", "child=CH-2041 episode=3")]
    [InlineData("CH 2041 / 3", "child=CH-2041 episode=3")]
    [InlineData("children", "")]
    [InlineData("", "")]
    public void A_child_or_an_episode_is_read(string text, string values) => Assert.Equal(values, Told(MissingTyped.About(text), "child", "episode"));

    [Theory]
    [InlineData("CH-2041 2027-03-27 22:30", "startedOn=2027-03-27 startedAt=22:30")]
    [InlineData("CH-2041/1 2027-03-27 22:30 to 2027-10-31 01:30 Second", "startedOn=2027-03-27 startedAt=22:30 returnedOn=2027-10-31 returnedAt=01:30 returnedWhich=second")]
    [InlineData("CH-2041 2027-03-27T9:05", "startedOn=2027-03-27 startedAt=9:05")]
    [InlineData("CH-2041 yesterday", "")]
    public void Times_are_read_in_their_order(string text, string values) => Assert.Equal(
        values, Told(MissingTyped.With("started", "returned")(text), "startedOn", "startedAt", "startedWhich", "returnedOn", "returnedAt", "returnedWhich"));

    [Theory]
    [InlineData("CH-2041/1 held 2027-03-29 10:00 by Sam, advocacy service", "state=Done whenOn=2027-03-29 whenAt=10:00 who=Sam, advocacy service")]
    [InlineData("CH-2041 declined 2027-03-29 10:00", "state=Declined whenOn=2027-03-29 whenAt=10:00")]
    [InlineData("CH-2041 2027-03-29 10:00 offered", "state=Offered whenOn=2027-03-29 whenAt=10:00")]
    [InlineData("CH-2041 perhaps", "")]
    public void What_came_of_an_interview_is_read(string text, string values) =>
        Assert.Equal(values, Told(MissingTyped.Interview(text), "state", "whenOn", "whenAt", "who"));

    [Theory]
    [InlineData("CH-2041 3 4", "episode=3 other=4")]
    [InlineData("CH-2041 3 and 4", "episode=3 other=4")]
    [InlineData("CH-2041 3", "")]
    [InlineData("CH-2041 3 4 5", "")]
    public void Two_numbers_are_read_and_no_other_count(string text, string values) => Assert.Equal(values, Told(MissingTyped.Two(text), "episode", "other"));

    [Theory]
    [InlineData("CH-2041", "form=missing about=CH-2041")]
    [InlineData("ch2041 same as episode 3", "form=missing about=CH-2041 sameAs=3")]
    [InlineData("", "form=missing")]
    public void A_form_is_read_with_its_child(string text, string values) => Assert.Equal(values, Told(MissingTyped.Form(text), "form", "about", "sameAs"));

    private static string Told(IReadOnlyDictionary<string, string> read, params string[] names) =>
        string.Join(' ', names.Where(name => read.GetValueOrDefault(name, "").Length > 0).Select(name => $"{name}={read[name]}"));
}
