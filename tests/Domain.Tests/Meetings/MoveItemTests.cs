using PanelAssistant.Domain;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;
using static PanelAssistant.Tests.Domain.Referrals.Door;

namespace PanelAssistant.Tests.Domain.Meetings;

[Trait("Requirement", "OP-15")]
public sealed class MoveItemTests
{
    private static ForumItem Listed { get; } = Item("panel", Open);

    [Fact]
    public void A_child_who_comes_back_to_a_list_finds_there_how_it_was_closed_and_what_is_new_is_not_written_over()
    {
        ItemClosing[] closings = [new() { By = Reviewer, At = Morning }];
        var closed = Listed with { State = ItemState.Closed, Closings = closings };

        Assert.Equal(closings, Listed.After(closed).Closings);
        Assert.Equal(closings, LinkedItems.Of([Listed], [closed])[0].Closings);
        Assert.Same(Listed, Listed.After(null));
        Assert.Same(Listed, Listed.After(Listed with { Closings = closings }));
        var again = Listed with { Closings = [.. closings, new() { By = Reviewer, At = Morning.AddDays(1) }] };
        Assert.Same(again, again.After(closed));
    }

    [Fact]
    public void The_chair_moves_a_child_to_another_areas_panel_with_a_reason_and_both_sides_keep_it()
    {
        IsRefused(Reason.ReasonNeeded, Move("panel-west", why: " ").Decide(Listed, Setting));
        var moved = IsAccepted(Move("panel-west").Decide(Listed, Setting));

        Assert.Equal((ItemState.Moved, new ForumId("panel-west"), "Lives there in the week."), (moved.State[0].State, moved.State[0].WentTo!.Forum, moved.State[0].WentTo!.Why));
        Assert.Equal((ItemState.Listed, new ForumId("panel-east"), MoveCause.ByHand), (moved.State[1].State, moved.State[1].CameFrom!.Forum, moved.State[1].CameFrom!.Cause));
        Assert.Equal((Listed.Referral, Listed.Since, Listed.Grounds), (moved.State[1].Referral, moved.State[1].Since, moved.State[1].Grounds));
        Assert.Contains(moved.Tell, notice => notice.To == ChairOf("panel-west") && notice.Kind is NoticeKind.ItemListed);
        Assert.Contains(moved.Tell, notice => notice.To == Referrer && notice.Kind is NoticeKind.ItemMoved);
    }

    [Fact]
    public void A_child_is_not_moved_by_hand_to_a_group_with_other_rules()
    {
        IsRefused(Reason.OtherGroup, Move("early-east").Decide(Listed, Setting));
        IsRefused(Reason.OtherGroup, Move("panel-east").Decide(Listed, Setting));
        IsRefused(Reason.OtherGroup, Move("moon").Decide(Listed, Setting));
    }

    [Fact]
    public void Those_who_run_the_list_and_the_front_door_may_move_and_for_others_the_item_is_not_there()
    {
        foreach (var by in new[] { AdministratorOf("panel-east"), Reviewer })
        {
            IsAccepted((Move("panel-west") with { By = by }).Decide(Listed, Setting));
        }
        foreach (var by in new[] { Member, Referrer, ChairOf("panel-west") })
        {
            IsRefused(Reason.NotFound, (Move("panel-west") with { By = by }).Decide(Listed, Setting));
        }
    }

    [Fact]
    public void Moved_once_it_is_moved()
    {
        var gone = Move("panel-west").Decide(Listed, Setting).State()[0];
        IsAlreadySo(Move("panel-west").Decide(gone, Setting));
        IsRefused(Reason.NotListedHere, Move("panel-east").Decide(gone, Setting));
    }

    private static MoveItem Move(string to, string why = "Lives there in the week.") => new(Listed.Child, Listed.Forum, new(to), why, ChairOf("panel-east"));
}
