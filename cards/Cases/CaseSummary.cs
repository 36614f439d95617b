using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Cases;

/// <summary>The few lines about a child that a member needs at hand. Personal: never part of a shared view.</summary>
public sealed record CaseSummary(CaseReference Child, string Name, int? Age, string? Area, IReadOnlyList<string> Concerns, string? Level)
{
    /// <summary>The 18th birthday of somebody who is an adult on the day.</summary>
    public DateOnly? AdultSince { get; init; }

    public static CaseSummary Of(Child child, DateOnly today, Language words, Screening? latest = null) => new(
        child.Reference,
        child.Name,
        child.Born.AgeOn(today),
        child.Area,
        [.. child.Exploitation.Select(type => words[type.Title()])],
        latest is null ? null : RiskWords.Of(latest.Level, words))
    {
        AdultSince = child.BandOn(today) is AgeGroup.Adult ? child.Born.Eighteen : null,
    };
}
