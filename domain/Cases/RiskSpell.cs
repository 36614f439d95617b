namespace PanelAssistant.Domain.Cases;

/// <summary>One episode of risk that is over. The present one stands in <see cref="Child.AtRiskSince"/>.</summary>
/// <param name="From">Local day on which it was first agreed.</param>
/// <param name="To">Local day on which it ended: the last of it.</param>
public sealed record RiskSpell(DateOnly From, DateOnly To)
{
    /// <summary>A record keeps the latest; the audit trail keeps that there were more.</summary>
    public const int Most = 24;

    public bool Reaches(DateOnly first, DateOnly last) => From <= last && To >= first;
}
