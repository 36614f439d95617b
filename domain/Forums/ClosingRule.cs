namespace PanelAssistant.Domain.Forums;

/// <summary>What a child's item must have before it is closed, each part by the clause that asks for it.</summary>
/// <param name="Parts">Empty where the document asks for none.</param>
public sealed record ClosingRule(IReadOnlyList<ClosingNeed> Parts)
{
    public static ClosingRule Nothing { get; } = new([]);

    public bool Needs(ClosingPart part) => Parts.Any(need => need.Part == part);

    public string? Clause(ClosingPart part) => Parts.FirstOrDefault(need => need.Part == part)?.Clause;
}

public sealed record ClosingNeed(ClosingPart Part, string Clause);

public enum ClosingPart
{
    /// <summary>Actions, or why none is needed (Oxfordshire, introduction).</summary>
    Actions,

    /// <summary>Who looks whether it works, and when.</summary>
    Monitor,

    /// <summary>Challenge between agencies was considered.</summary>
    Challenge,

    /// <summary>Each paper of the child was asked for.</summary>
    Papers,

    /// <summary>The group agrees a level of risk, which may differ from the tool's.</summary>
    Level,

    /// <summary>Whether what is done fits, lasts and disrupts.</summary>
    Interventions,

    /// <summary>A day on which the child is looked at again, or why the child leaves the list.</summary>
    Review,
}

/// <summary>Operational and tactical measures that an action can be, and whose they are.</summary>
/// <param name="Agencies">Whose members may own one.</param>
public sealed record TacticalRule(IReadOnlyList<TacticalKind> Kinds, IReadOnlyList<AgencyId> Agencies, string Clause)
{
    public TacticalKind? Find(string? id) => Kinds.FirstOrDefault(kind => string.Equals(kind.Id, id, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A label: the law behind it is not ours to apply.</summary>
/// <param name="Id">Stands in stored records.</param>
public sealed record TacticalKind(string Id, string Title);

/// <summary>What the chair answers for when a meeting is closed.</summary>
public sealed record ChairChecklist(IReadOnlyList<ChecklistQuestion> Questions, string Clause);

/// <param name="Id">Stands in stored records.</param>
/// <param name="Text">Answered by yes or no.</param>
public sealed record ChecklistQuestion(string Id, string Text);
