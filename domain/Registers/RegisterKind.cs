namespace PanelAssistant.Domain.Registers;

/// <summary>What a group keeps a list of beside its actions. No entry is about one child.</summary>
public enum RegisterKind
{
    /// <summary>Protocols that the partnership has adopted, when each is reviewed, and how each agency carries it out.</summary>
    Protocols,

    /// <summary>Areas of concern.</summary>
    Concerns,

    /// <summary>What children, families, practitioners or the public said when they were asked.</summary>
    Consultations,

    /// <summary>New policy, law, research and guidance, and what it means here.</summary>
    Horizon,

    /// <summary>What worked, for other professionals to use.</summary>
    GoodPractice,
}
