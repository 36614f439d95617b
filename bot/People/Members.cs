using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.People;

/// <summary>People of a group, to choose from.</summary>
internal static class Members
{
    /// <summary>Everybody with a seat on that day, a member before an alternate.</summary>
    public static IReadOnlyList<Choice> Choices(TermsOfReference terms, Roster roster, DateOnly day) =>
    [
        .. roster.Holdings.Where(held => held.HeldOn(day))
            .OrderBy(held => held.Role)
            .DistinctBy(held => held.Person)
            .Select(held => new Choice($"{PlainText.Clean(held.Name)}, {terms.Seat(held.Seat).Title}", held.Person.Value)),
    ];
}
