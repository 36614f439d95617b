using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Reports;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Actions;

public sealed class TagActionTests
{
    private static readonly TermsOfReference Steering = TermsLibrary.InTheBox("cheshire-east").ForForum(new("steering-group"));

    private static readonly ActionItem Action = new()
    {
        Reference = ActionReference.Of(1),
        Forum = Steering.Forum,
        What = "Write it",
        Owner = Health,
        Due = Today,
        CreatedBy = Chair,
        Created = Now,
    };

    private static Decision<ActionItem> Tag(ActionItem action, params string[] tags) => new TagAction(action.Reference, tags, null, Chair).Decide(action, Steering, runs: true, PassedWords.None, Today);

    [Fact]
    public void The_same_tags_in_another_order_change_nothing_and_what_is_no_tag_is_refused()
    {
        var tagged = Assert.IsType<Decision<ActionItem>.Accepted>(Tag(Action, "protect", "pursue", "protect")).State;
        Assert.Equal(["pursue", "protect"], tagged.Tags);
        Assert.IsType<Decision<ActionItem>.AlreadySo>(Tag(tagged, "protect", "pursue"));
        Assert.Equal(Reason.NoSuchTag, Assert.IsType<Decision<ActionItem>.Refused>(Tag(Action, "protect", "punish")).Why);
        Assert.Empty(Assert.IsType<Decision<ActionItem>.Accepted>(Tag(tagged)).State.Tags);
    }

    [Fact]
    [Trait("Requirement", "CE-15")]
    public void Every_action_is_counted_under_its_Ps_or_under_none()
    {
        var tally = new WorkTally(Steering, new() { Forum = Steering.Forum, Holdings = [] }, new ReportPeriod(PeriodKind.Month, 1, Today.AddDays(-30), Today.AddDays(30)), Now);
        tally.Count(Action with { Tags = ["pursue", "protect"] });
        tally.Count(Action with { Tags = ["protect", "development"] });
        tally.Count(Action with { Tags = ["development"] });
        tally.Count(Action with { State = ActionState.Done, Updates = [new(Now, Health, ActionUpdateKind.Done, null)] });
        tally.Count(Action with { State = ActionState.Done, Tags = ["pursue"], Updates = [new(Now.AddDays(-90), Health, ActionUpdateKind.Done, null)] });

        Assert.Equal([new("pursue", 1, 0), new("protect", 2, 0), new("development", 2, 0), new("", 1, 1)], tally.Result().Tags);
    }
}
