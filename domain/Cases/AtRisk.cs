using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Cases;

/// <summary>When an episode of risk begins and ends: the day it was first agreed, until the group takes the flag off.</summary>
public static class AtRisk
{
    /// <summary>The group, or the front door, agrees that the child is at risk. In an episode that runs already the first day stands.</summary>
    public static Child Agreed(Child child, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        if (child.AtRiskSince is not null)
        {
            return child;
        }
        var today = UkTime.DateOf(now);
        var course = new ClockCourse(terms, roster, today);
        var begun = child with { AtRiskSince = today };
        return course.Settle(begun with { Watch = course.Begin(begun) });
    }

    /// <summary>The group that followed the child keeps the record open to its members: it has to answer for what was done.</summary>
    /// <param name="today">The last local day of the episode.</param>
    public static Child Ended(Child child, DateOnly today) =>
        (child.Watch?.Forum is { } followed ? child.BroughtTo(followed) : child) with
        {
            AtRiskSince = null,
            Watch = null,
            PastSpells = child.AtRiskSince is { } since ? [.. child.PastSpells.TakeLast(RiskSpell.Most - 1), new(since, today)] : child.PastSpells,
        };

    /// <summary>What a decision about a flag means for the episode.</summary>
    /// <param name="flaggedElsewhere">Another forum still flags the child: then the episode goes on.</param>
    public static Child After(Child child, Flag before, Flag after, bool flaggedElsewhere, TermsOfReference terms, Roster roster, DateTimeOffset now) =>
        (before.IsFlagged, after.IsFlagged) switch
        {
            (false, true) => Agreed(child, terms, roster, now),
            (true, false) when !flaggedElsewhere => Ended(child, UkTime.DateOf(now)),
            _ => child,
        };

    /// <summary>
    /// The birth date was wrong. The clock of the 18th birthday begins anew by the right one, unless the plan for the move to
    /// adult services is there already: then nothing is asked for again.
    /// </summary>
    public static Child BornOn(Child child, TermsOfReference terms, Roster roster, DateTimeOffset now) => child.Watch is not { } watch ? child : Settled(
        child with
        {
            Watch = watch with
            {
                Clocks =
                [
                    .. watch.Clocks.Where(clock => clock.Clock != ClockState.Eighteen || clock.Received is not null)
                        .Select(clock => clock.Clock == ClockState.Eighteen ? clock with { RunsOut = child.Born.Eighteen } : clock),
                ],
            },
        },
        terms, roster, now);

    /// <summary>The moment of the next step after something about the child has changed.</summary>
    public static Child Settled(Child child, TermsOfReference? terms, Roster roster, DateTimeOffset now) =>
        child.Watch is null || terms is null ? child : new ClockCourse(terms, roster, UkTime.DateOf(now)).Settle(child);
}
