using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Reports;
using PanelAssistant.Tests.Domain.People;

namespace PanelAssistant.Tests.Domain.Reports;

[Trait("Requirement", "CE-16")]
public sealed class EscalationTests
{
    private static readonly TermsOfReference Terms = TermsLibrary.InTheBox("cheshire-east").ForForum(new("steering-group"));
    private static readonly PersonId Chair = new("chair");
    private static readonly PersonId Member = new("member");

    private static readonly Roster Members = new()
    {
        Forum = Terms.Forum,
        Holdings = [Csog.Seat(Chair, "chair"), Csog.Seat(Member, "education")],
    };

    private static readonly EscalationList None = new(Terms.Forum, []);

    [Fact]
    public void An_issue_is_added_once_with_what_is_asked_by_who_runs_a_strategic_group()
    {
        var one = Add(None, "No bed at night", "A bed that all pay for").State();
        Csog.IsAlreadySo(Add(one, "No bed at night", "A bed that all pay for"));
        Assert.Equal([1, 2], Add(one, "Another", "Something").State().Items.Select(item => item.Number));
        Csog.IsRefused(Reason.IssueAndAskNeeded, Add(None, "No bed", null));
        Csog.IsRefused(Reason.IssueAndAskNeeded, Add(None, null, "A bed"));
        Csog.IsRefused(Reason.ConcernIdentifies, Add(None, "Jordan Sample has no bed", "A bed"));
        Csog.IsRefused(Reason.ConcernIdentifies, Add(None, "No bed", "A bed", names: true));
        Csog.IsRefused(Reason.TextTooLong, Add(None, new string('x', Escalation.MostText + 1), "A bed"));
        Csog.IsRefused(Reason.NotFound, Add(None, "No bed", "A bed", by: Member));
        Csog.IsRefused(Reason.NotFound, None.Add("No bed", "A bed", false, Csog.Chair, Csog.Terms, Csog.Members, PassedWords.None, Csog.Today, Csog.Now));
    }

    [Fact]
    public void What_is_settled_is_not_reported_any_more_and_its_number_is_not_used_again()
    {
        var settled = Add(None, "No bed", "A bed").State().End(1, Chair, Terms, Members, Csog.Today).State();
        Assert.Empty(settled.Standing);
        Assert.Equal(2, Add(settled, "No bed", "A bed").State().Standing.Single().Number);
        Csog.IsRefused(Reason.NotFound, settled.End(7, Chair, Terms, Members, Csog.Today));
        Csog.IsRefused(Reason.NotFound, settled.End(1, Member, Terms, Members, Csog.Today));
    }

    private static Decision<EscalationList> Add(EscalationList list, string? issue, string? ask, PersonId? by = null, bool names = false) =>
        list.Add(issue, ask, names, by ?? Chair, Terms, Members, PassedWords.None, Csog.Today, Csog.Now);
}
