using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Tests.Domain.Forums;

public sealed class TermsTableTests
{
    [Fact]
    public void A_clerk_can_read_the_terms_as_a_table() =>
        Snapshot.Matches(TermsTable.Render(TermsLibrary.InTheBox().ForForum(new("csog"))), "halton-csog.terms.txt");

    [Fact]
    public void No_line_is_wider_than_a_page() =>
        Assert.All(
            TermsTable.Render(TermsLibrary.InTheBox().ForForum(new("csog"))).Split('\n'),
            line => Assert.InRange(line.Length, 0, 100));
}
