using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.People;

/// <summary>A change of the roster that leaves the group without anybody in the chair's, co-chair's or deputy's seat.</summary>
/// <param name="From">First day.</param>
/// <param name="HasCoordinator">Somebody of the group may still change its roster.</param>
public sealed record ChairGap(DateOnly From, bool HasCoordinator)
{
    /// <summary>Nothing where somebody chairs, and where nobody did before either.</summary>
    public static ChairGap? Opened(Roster before, Roster after, TermsOfReference terms, DateOnly today)
    {
        var days = after.Holdings
            .Where(held => terms.Chair.HasOffice(held.Seat) && held.To is { } last && last >= today)
            .Select(held => held.To!.Value.AddDays(1))
            .Prepend(today)
            .Order();
        foreach (var day in days)
        {
            if (!Chaired(after, day) && Chaired(before, day))
            {
                return new(day, after.Coordinator is not null);
            }
        }
        return null;

        bool Chaired(Roster roster, DateOnly day) => roster.Holdings.Any(held => roster.HasOffice(held.Person, terms, day));
    }
}
