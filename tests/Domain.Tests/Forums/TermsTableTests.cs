using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Tests.Domain.Forums;

public sealed class TermsTableTests
{
    public static TheoryData<string> Forums => [.. Partnerships.Forums.Select(terms => terms.Forum.Value)];

    public static TheoryData<string> Profiles => [.. Partnerships.All.Select(library => library.Profile.Id)];

    [Theory]
    [MemberData(nameof(Forums))]
    public void A_clerk_can_read_the_terms_of_each_group_as_a_table(string forum)
    {
        var terms = Partnerships.Forum(forum);

        Snapshot.Matches(TermsTable.Render(terms), $"Tables/{terms.Profile.Id}/{forum}.terms.txt");
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void And_what_the_groups_of_a_partnership_share(string partnership) =>
        Snapshot.Matches(TermsTable.Render(Profile(partnership)), $"Tables/{partnership}/partnership.terms.txt");

    [Theory]
    [MemberData(nameof(Forums))]
    public void No_line_is_wider_than_a_page(string forum) =>
        Assert.All(TermsTable.Render(Partnerships.Forum(forum)).Split('\n'), line => Assert.InRange(line.Length, 0, 100));

    private static PartnershipProfile Profile(string id) => Partnerships.All.Single(library => library.Profile.Id == id).Profile;
}
