using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Missing;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Tests.Cards.Missing;

[Trait("Story", "G-06")]
public sealed class MissingFormTests
{
    private static readonly DateOnly Today = new(2027, 11, 2);
    private static readonly PersonId Me = new("me");

    private static FormAnswers Still { get; } = FormAnswers.Of(new Dictionary<string, string>
    {
        ["danger"] = "no",
        ["startedOn"] = "2027-10-31",
        ["startedAt"] = "03:30",
        ["back"] = "no",
        ["serious"] = "no",
    });

    private static FormAnswers Back { get; } = Still.With("back", "yes").With("returnedOn", "2027-10-31").With("returnedAt", "09:00");

    [Fact]
    public void Danger_is_the_first_question_and_a_yes_stops_for_the_telephone()
    {
        Assert.Equal("danger", FormFlow.First(MissingForm.Definition, FormAnswers.None, Today).Id);
        Assert.Equal(["danger", "stop", "start", "issue"], Pages(Still.With("danger", "yes")));
    }

    [Fact]
    public void Only_what_applies_is_asked()
    {
        Assert.Equal(["danger", "start", "issue"], Pages(Still));
        Assert.Equal(["danger", "start", "return", "issue"], Pages(Back));
        Assert.Equal(["danger", "start", "start-which", "return", "return-which", "issue"], Pages(Back.With("startedAt", "01:30").With("returnedAt", "01:45")));
    }

    [Fact]
    public void The_answers_become_the_report_that_decides()
    {
        var report = MissingReading.Of(Back.With("startedAt", "01:30").With("startedWhich", "second").With("serious", "yes").With("issue", "Hurt."), Me, "draft-1")!;

        Assert.Equal(new WallTime(new(2027, 10, 31), new(1, 30), WhichTime.Second), report.Started);
        Assert.Equal(new WallTime(new(2027, 10, 31), new(9, 0)), report.Returned);
        Assert.Equal((new SeriousIssue(true, "Hurt."), Danger.No, Me, "draft-1"), (report.Issue, report.Danger, report.By, report.Draft));
        Assert.Null(MissingReading.Of(Still, Me, "draft-1")!.Returned);
    }

    [Fact]
    public void Answers_that_are_not_there_make_no_report()
    {
        Assert.Null(MissingReading.Of(FormAnswers.None, Me, "draft-1"));
        Assert.Null(MissingReading.Of(Still.Without("back"), Me, "draft-1"));
        Assert.Null(MissingReading.Of(Back.Without("returnedAt"), Me, "draft-1"));
    }

    [Theory]
    [InlineData("yes", "Hurt.", true, "Hurt.")]
    [InlineData("yes", "", true, null)]
    [InlineData("no", "Hurt.", false, null)]
    [InlineData("", "Hurt.", true, "Hurt.")]
    [InlineData("", "", false, null)]
    public void Words_without_a_tick_are_an_issue_and_a_no_is_none(string tick, string words, bool identified, string? kept)
    {
        var issue = MissingReading.IssueOf(name => name == MissingVerbs.Serious ? tick : words);

        Assert.Equal((identified, kept), (issue.Identified, issue.Text));
    }

    private static IEnumerable<string> Pages(FormAnswers answers) => MissingForm.Definition.Visible(answers, Today).Select(page => page.Id);
}
