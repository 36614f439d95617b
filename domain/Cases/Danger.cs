namespace PanelAssistant.Domain.Cases;

/// <summary>What the first question of every form about a child brought.</summary>
public enum Danger
{
    NotAsked,
    No,

    /// <summary>Yes, and the referrer confirmed that 999 or the emergency duty team was called.</summary>
    HelpCalled,
}
