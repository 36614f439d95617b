using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Actions;

/// <summary>Whom an action may be given to: the members of the group today, each by the seat they would do it for.</summary>
internal static class ActionOwners
{
    public static IReadOnlyList<Choice> Of(TermsOfReference terms, Roster roster, DateOnly today) =>
    [
        .. roster.Holdings
            .Where(held => held.HeldOn(today) && held.Role is SeatRole.Member)
            .Select(held => new Choice($"{PlainText.Clean(held.Name)}, {terms.Seat(held.Seat).Title}", $"{held.Seat}/{held.Person}")),
    ];

    /// <summary>The seat and person that a choice names, if they sit there today.</summary>
    public static SeatHolding? Chosen(Roster roster, DateOnly today, string? choice) =>
        roster.Holdings.FirstOrDefault(held => held.HeldOn(today) && choice == $"{held.Seat}/{held.Person}");
}
