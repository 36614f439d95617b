using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// A child's area picks the group; the chair, the administrator or the front door may move the child to another area's group
/// of the same kind, with a reason (Oxfordshire Panel, aims: three Panels with members of their own).
/// </summary>
public sealed record MoveItem(CaseReference Child, ForumId From, ForumId To, string? Why, PersonId By)
{
    public const string Name = "item.move";

    public const int MostWhy = 1000;

    /// <returns>Both halves: the item that has gone, and the one that is there now.</returns>
    public Decision<IReadOnlyList<ForumItem>> Decide(ForumItem item, ReviewSetting setting)
    {
        var from = setting.Terms(From);
        if (!setting.RunnersOf(from).Contains(By) && !setting.RosterOf(From).MayChair(By, from, setting.Today) && !setting.Reviews(By))
        {
            return Decision<IReadOnlyList<ForumItem>>.Refuse(Reason.NotFound);
        }
        if (!item.IsHere)
        {
            return item.WentTo is { Cause: MoveCause.ByHand, Forum: { } gone } && gone == To
                ? new Decision<IReadOnlyList<ForumItem>>.AlreadySo([item])
                : Decision<IReadOnlyList<ForumItem>>.Refuse(Reason.NotListedHere);
        }
        if (To == From || setting.Forums.FirstOrDefault(terms => terms.Forum == To) is not { } to || to.Family != from.Family)
        {
            return Decision<IReadOnlyList<ForumItem>>.Refuse(Reason.OtherGroup);
        }
        if (string.IsNullOrWhiteSpace(Why))
        {
            return Decision<IReadOnlyList<ForumItem>>.Refuse(Reason.ReasonNeeded);
        }
        if (Why.Length > MostWhy)
        {
            return Decision<IReadOnlyList<ForumItem>>.Refuse(Reason.TextTooLong);
        }
        // The groups of one family share their rules, so the grounds go along as they are.
        var verdict = item.Grounds.Count > 0 ? RouteVerdict.Admitted : RouteVerdict.Held;
        var here = ListItem.For(item with { Forum = To, Late = null, Closings = [], PaperChecks = [], Scrutiny = [], Plans = [] }, verdict, setting.Series(to), setting.Today);
        var moved = Halves.Of(item, here, MoveCause.ByHand, Why, By, setting);
        return Decision<IReadOnlyList<ForumItem>>.Accept(
            moved,
            new AuditFact(Name, item.Id, To.Value),
            [.. ItemNotices.Left(moved[0], setting), .. ItemNotices.Of(moved.Skip(1), setting)]);
    }
}
