using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Targets;

/// <summary>
/// On the morning after its day a target that is not reached opens a blockage, for whoever helps the group to overcome it
/// (Halton CSSG, accountability). While one is open, no second is opened.
/// </summary>
public static class WatchTarget
{
    public const string Name = "target.watch";

    public static Decision<Target> Decide(Target target, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        if (!target.IsOpen || target.NextStep is not { } due || due > now)
        {
            return new Decision<Target>.AlreadySo(target);
        }
        var seen = target with { NextStep = null };
        var today = UkTime.DateOf(now);
        if (target.IsReached || target.OpenBlockage is not null || terms.Targets is not { } rule)
        {
            return Decision<Target>.Accept(seen, new AuditFact(Name, target.Reference.ToString(), target.IsReached ? "reached" : "open"));
        }
        var helps = roster.MembersIn(rule.Helps, today).ToList();
        IEnumerable<PersonId> coordinator = helps.Count == 0 && roster.Coordinator is { } known ? [known] : [];
        return Decision<Target>.Accept(
            seen with { Blockages = [.. target.Blockages, new(today)] },
            new AuditFact(Name, target.Reference.ToString(), "blocked"),
            [.. helps.Concat(roster.Chairs(terms, today)).Concat(coordinator).Distinct().Select(person => new Notice
            {
                Id = $"{Name}:{target.Reference}:{target.Due:yyyy-MM-dd}:{person}",
                To = person,
                Kind = NoticeKind.TargetMissed,
                Forum = target.Forum,
                NotBefore = now,
                Items = [new(target.Reference.ToString(), target.Title, target.Due)],
            })]);
    }
}
