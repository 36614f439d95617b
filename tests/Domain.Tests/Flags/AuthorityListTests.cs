using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Flags;

public sealed class AuthorityListTests
{
    private static readonly IReadOnlySet<CaseReference> Known = Enumerable.Range(2041, 12).Select(CaseReference.Of).ToHashSet();
    private static readonly AuthorityList None = AuthorityList.None(Terms.Forum);

    [Fact]
    [Trait("Requirement", "HO-15")]
    public void Good_rows_are_kept_and_a_duplicate_an_unknown_id_and_a_bad_row_are_named_by_their_number()
    {
        var import = IsAccepted(Import("reference,date flagged\nCH-2041,2026-10-20\nCH-2042,1/7/2026\nCH-2041,2026-10-21\nCH-9999,2026-10-20\nnobody,2026-10-20\nch 2043\n")).State;

        Assert.Equal([Line(2041, "2026-10-20"), Line(2042, "2026-07-01"), Line(2043, null)], import.List.Listed);
        Assert.Equal([new(4, RowFault.Twice), new(5, RowFault.NotKnown), new(6, RowFault.NoReference)], import.Refused);
        Assert.Equal((Today, SocialCare), (import.List.Given!.Value, import.List.By!.Value));
    }

    [Theory]
    [Trait("Requirement", "HO-15")]
    [InlineData("\uFEFFreference,date\r\nCH-2041,2026-10-20\r\n\r\n\"CH-2042\",\"20/10/2026\"\r\n")]
    [InlineData("CH-2042;20 October 2026\nCH-2041;2026-10-20")]
    [InlineData("CH-2041\t20.10.2026\rCH-2042\t20 Oct 2026\r")]
    public void A_byte_order_mark_any_line_ends_quotes_and_the_separators_of_spreadsheets_are_read(string text) =>
        Assert.Equal([Line(2041, "2026-10-20"), Line(2042, "2026-10-20")], IsAccepted(Import(text)).State.List.Listed);

    [Theory]
    [InlineData("CH-2041,2026-02-31", RowFault.DateNotReadable)]
    [InlineData("CH-2041,3/31/2026", RowFault.DateNotReadable)]
    [InlineData("CH-2041,2026-11-26", RowFault.DateInFuture)]
    [InlineData("CH-2041,2026-10-20,Sam Example-Child", RowFault.NotReadable)]
    [InlineData("\"CH-2041", RowFault.NotReadable)]
    [InlineData("CH-0", RowFault.NoReference)]
    [InlineData(",2026-10-20", RowFault.NoReference)]
    public void What_is_wrong_with_a_row_is_said_without_what_stands_in_it(string row, RowFault why)
    {
        var import = IsAccepted(Import($"CH-2044\n{row}")).State;

        Assert.Equal([new(2, why)], import.Refused);
        Assert.Equal([Line(2044, null)], import.List.Listed);
    }

    [Fact]
    [Trait("Requirement", "HO-15")]
    public void The_three_lists_are_what_both_have_what_only_the_authority_has_and_what_only_the_group_has()
    {
        var lists = IsAccepted(Import("CH-2041\nCH-2042\nCH-2043", flagged: [2052, 2042, 2043])).State.List.Compare();

        Assert.Equal([Line(2042, null), Line(2043, null)], lists.Both);
        Assert.Equal([Line(2041, null)], lists.AuthorityOnly);
        Assert.Equal([CaseReference.Of(2052)], lists.GroupOnly);
    }

    [Fact]
    [Trait("Requirement", "HO-15")]
    public void The_same_list_again_changes_nothing_and_another_takes_its_place()
    {
        var list = IsAccepted(Import("CH-2041,2026-10-20\nCH-2042", flagged: [2042])).State.List;

        IsAlreadySo(Import("CH-2042\nCH-2041,2026-10-20\nCH-9999", list, flagged: [2042]));
        var next = IsAccepted(Import("CH-2042\nCH-2044", list, flagged: [2042])).State;

        Assert.Equal([CaseReference.Of(2044)], next.Added);
        Assert.Equal([CaseReference.Of(2041)], next.Gone);
        Assert.Equal("2 rows, 1 new, 1 gone, 0 refused", IsAccepted(Import("CH-2042\nCH-2044", list, flagged: [2042])).Fact.Detail);
    }

    [Fact]
    public void A_list_of_nothing_but_mistakes_does_not_wipe_out_the_one_that_stands()
    {
        var list = IsAccepted(Import("CH-2041")).State.List;

        var import = Assert.IsType<Decision<AuthorityImport>.AlreadySo>(Import("CH-9999\nnobody", list)).State;

        Assert.Same(list, import.List);
        Assert.Equal(2, import.Refused.Count);
        IsRefused(Reason.ListEmpty, Import(" \n\n"));
        IsRefused(Reason.ListEmpty, Import("reference,date\n"));
    }

    [Fact]
    public void A_decision_of_the_group_moves_a_child_from_one_list_to_another()
    {
        var list = IsAccepted(Import("CH-2041")).State.List;

        var flagged = list.After(Vote.Flagged);
        Assert.Equal([Line(2041, null)], flagged.Compare().Both);
        Assert.Equal([Line(2041, null)], flagged.After(Vote.Unflagged).Compare().AuthorityOnly);
        Assert.Same(list, list.After(Vote.Unflagged));
    }

    [Fact]
    [Trait("Requirement", "HO-15")]
    public void Only_a_member_of_the_agency_whose_list_it_is_may_give_it()
    {
        IsAccepted(Import("CH-2041", by: Deputy));
        IsRefused(Reason.NotFound, Import("CH-2041", by: Police));
        IsRefused(Reason.NotFound, Import("CH-2041", by: Chair));
        IsRefused(Reason.NotFound, Import("CH-2041", by: Outsider));
    }

    [Fact]
    public void A_group_that_compares_no_lists_says_so()
    {
        var terms = Terms with { StandingItems = [.. Terms.StandingItems.Select(item => item with { ListFrom = null })] };

        IsRefused(Reason.ListNotKept, new ImportAuthorityList([], SocialCare).Decide(None, Known, [], terms, Members, Today));
    }

    [Fact]
    public void More_rows_than_any_authority_has_are_a_mistake() =>
        IsRefused(Reason.ListTooLong, Import(string.Join('\n', Enumerable.Range(1, AuthorityList.Most + 1).Select(number => $"CH-{number}"))));

    private static Decision<AuthorityImport> Import(string text, AuthorityList? list = null, int[]? flagged = null, PersonId? by = null) =>
        new ImportAuthorityList(AuthorityRow.Read(text, Today), by ?? SocialCare)
            .Decide(list ?? None, Known, [.. (flagged ?? []).Select(CaseReference.Of)], Terms, Members, Today);

    private static ListedChild Line(int number, string? on) => new(CaseReference.Of(number), on is null ? null : DateOnly.ParseExact(on, "yyyy-MM-dd"));
}
