using PanelAssistant.Domain.Minutes;
using PanelAssistant.Tests.Domain.Forums;
using static PanelAssistant.Tests.Domain.Minutes.Taken;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Minutes;

/// <summary>A folder has readers whom nobody here knows: its copy is what all who get the whole have in common.</summary>
public sealed class FolderCopyTests
{
    [Fact]
    public void Nothing_goes_there_before_the_lock_or_where_nobody_gets_the_whole()
    {
        Assert.Null(MinutesAccess.FolderCopy(Approved, Terms));
        Assert.NotNull(MinutesAccess.FolderCopy(Locked, Terms));
        Assert.Null(MinutesAccess.FolderCopy(Locked, Partnerships.Forum("network-north")));
        Assert.NotNull(MinutesAccess.FolderCopy(Locked, Partnerships.Forum("panel-north")));
    }

    [Fact]
    public void No_person_of_interest_stands_there_and_no_intelligence_until_it_is_released()
    {
        var copy = MinutesAccess.FolderCopy(Locked, Terms);

        Assert.Equal(["CH-2041", "CH-2042", "NN-3"], copy.References());
        Assert.Null(copy!.Intelligence(Locked.Body.Find("CH-2041")!));
        var released = Locked with { Body = Locked.Body.With(MinutesText.Released("CH-2041"), MinutesText.Yes) };
        Assert.Equal("A vehicle of note.", MinutesAccess.FolderCopy(released, Terms)!.Intelligence(released.Body.Find("CH-2041")!));
    }

    [Fact]
    public void An_item_in_which_anybody_declared_a_conflict_is_told_nowhere_in_it()
    {
        var minutes = Locked with
        {
            Body = Locked.Body with
            {
                Conflicts = [new(Health, "Robin Example-health", "CH-2042")],
                Flags = [new("CH-2042", Today), new("CH-2043", Today)],
                Immediate = [Line("CH-2042"), Line("CH-2041"), Line(null)],
                Previous = [Line("CH-2042"), Line("CH-2043")],
            },
            Addenda = [new(1, "CH-2042", "Wrong.", Chair, Now), new(2, "CH-2041", "Right.", Chair, Now), new(3, null, "All.", Chair, Now)],
        };

        var copy = MinutesAccess.FolderCopy(minutes, Terms)!;

        Assert.Equal(["CH-2041", "NN-3"], copy.References());
        Assert.Empty(copy.Conflicts);
        Assert.Equal("Seen with another child and ch 2043 at the station.", copy.Text(MinutesText.Said("CH-2041")));
        Assert.Equal(["CH-2043"], copy.Flags.Select(flag => flag.Child));
        Assert.Equal(["CH-2041", null], copy.Immediate.Select(action => action.Child));
        Assert.Equal(["CH-2043"], copy.Previous.Select(action => action.Child));
        Assert.Equal([2, 3], copy.Addenda.Select(addendum => addendum.Number));
    }

    private static ActionLine Line(string? child) => new(null, "Ring the school", Health, "Robin Example-health", Today, child, PanelAssistant.Domain.Actions.ActionState.Open);
}
