using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// Asks again whether the group takes the child, when something was found out and on the day of the meeting (Oxfordshire
/// Network and Panel, terms of reference: open or not). What has changed moves the item, with everything on it, and the
/// chair and the referrer are told. That a missing criterion was met stays so: episodes grow old, the reason does not.
/// </summary>
public static class RouteAgain
{
    public const string Name = "item.route";

    /// <param name="child">As things stand now.</param>
    /// <param name="there">What lies under the child's name on every other list; a move is put together with it.</param>
    /// <param name="asOf">The day for which it is asked: today, or the day of the meeting.</param>
    /// <returns>Every item that changed.</returns>
    public static Decision<IReadOnlyList<ForumItem>> Decide(
        ForumItem item, Child child, IReadOnlyList<ForumItem> there, ReviewSetting setting, DateOnly asOf)
    {
        if (!item.IsHere)
        {
            return new Decision<IReadOnlyList<ForumItem>>.AlreadySo([item]);
        }
        var routes = Route.Of(RoutedChild.Of(child, item.Grounds.Any(met => met.Ground is Ground.Missing)), setting.Forums);
        var answer = routes.First(known => known.Terms.Forum == item.Forum);
        if (answer.ByGrounds is RouteVerdict.NotAdmitted)
        {
            return Elsewhere(item, answer, routes, there, setting);
        }
        var after = Stays(item, answer, setting, asOf);
        return after == item
            ? new Decision<IReadOnlyList<ForumItem>>.AlreadySo([item])
            : Decision<IReadOnlyList<ForumItem>>.Accept(
                [after],
                new AuditFact(Name, item.Id, after.State.ToString()),
                [.. after.State == item.State && after.HeldFor == item.HeldFor && after.Meeting == item.Meeting ? [] : ItemNotices.Of([after], setting)]);
    }

    private static ForumItem Stays(ForumItem item, RouteAnswer answer, ReviewSetting setting, DateOnly asOf)
    {
        var series = setting.Series(answer.Terms);
        var grounds = answer.Grounds.SequenceEqual(item.Grounds) ? item.Grounds : answer.Grounds;
        var known = item with { Grounds = grounds };
        if (answer.ByGrounds is RouteVerdict.Held != item.HeldFor is HeldFor.SocialCareCheck)
        {
            known = ListItem.For(known, answer.ByGrounds, series, item.Meeting ?? asOf);
        }
        if (item.Meeting is not { } meeting || asOf < meeting)
        {
            return known;
        }
        // The day has come: what is listed is discussed, what is still held is for the next meeting.
        return known switch
        {
            { State: ItemState.Listed } => known with { NextCheck = null },
            { HeldFor: HeldFor.LateScreening, Late: { } late } =>
                AnswerLateScreening.Answered(known, late with { Accepted = false, At = setting.Now }, series),
            _ => ListItem.For(known, answer.ByGrounds, series, Later(meeting.AddDays(1), asOf)),
        };
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static Decision<IReadOnlyList<ForumItem>> Elsewhere(
        ForumItem item, RouteAnswer answer, IReadOnlyList<RouteAnswer> routes, IReadOnlyList<ForumItem> there, ReviewSetting setting)
    {
        var cause = Cause(answer.Unmet);
        if (Route.RightDoor(routes, answer.Terms.Family) is not { } right)
        {
            var back = Halves.Gone(item, new(null, cause, null, null, setting.Now));
            return Decision<IReadOnlyList<ForumItem>>.Accept(
                [back],
                new AuditFact(Name, item.Id, "front door"),
                [.. ItemNotices.Left(back, setting), .. setting.Reviewers.Select(to => BackToFrontDoor(back, to, setting))]);
        }
        var known = there.FirstOrDefault(other => other.Forum == right.Terms.Forum && other.IsHere);
        var here = known is null ? ListItem.Place(item, right, setting) : known with { Grounds = right.Grounds };
        var halves = Halves.Of(item, here, cause, null, null, setting);
        return Decision<IReadOnlyList<ForumItem>>.Accept(
            halves,
            new AuditFact(Name, item.Id, right.Terms.Forum.Value),
            [.. ItemNotices.Left(halves[0], setting), .. ItemNotices.Of(halves.Skip(1), setting)]);
    }

    private static MoveCause Cause(IReadOnlyList<Unmet> unmet) => unmet switch
    {
        _ when unmet.Any(one => one.Criterion is UnmetCriterion.ChildIsOpen) => MoveCause.ChildIsOpen,
        _ when unmet.Any(one => one.Criterion is UnmetCriterion.SiblingIsOpen) => MoveCause.SiblingIsOpen,
        _ when unmet.Any(one => one.Criterion is UnmetCriterion.NeitherIsOpen) => MoveCause.NeitherIsOpen,
        _ => MoveCause.NoExploitationConcern,
    };

    private static Notice BackToFrontDoor(ForumItem item, PersonId to, ReviewSetting setting) => new()
    {
        Id = $"{Name}:{item.Id}:{setting.Now.UtcTicks}:{to}",
        To = to,
        Kind = NoticeKind.ItemMoved,
        Forum = item.Forum,
        NotBefore = setting.Now,
        Items = [new(item.Child.ToString(), item.WentTo!.Cause.ToString(), null, setting.Door.Name)],
    };
}
