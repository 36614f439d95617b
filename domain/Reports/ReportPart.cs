namespace PanelAssistant.Domain.Reports;

/// <summary>What a report to a body above is made of, as its terms ask.</summary>
public enum ReportPart
{
    /// <summary>Themes and trends, with how many are at risk of what.</summary>
    Themes,

    /// <summary>Missing from home.</summary>
    Missing,

    /// <summary>What was done for each of the four Ps of the strategy.</summary>
    FourPs,

    /// <summary>Issues for escalation.</summary>
    Escalation,

    /// <summary>How the group's plans and work streams stand.</summary>
    Plans,

    /// <summary>What the groups below did.</summary>
    Work,

    /// <summary>What the group itself did: meetings, attendance, decisions, actions.</summary>
    OwnWork,

    /// <summary>Actions that are blocked and targets that were missed.</summary>
    Blockages,

    /// <summary>What the group asks of the body.</summary>
    Asks,

    /// <summary>Whether what each agency does has an effect, under the headings that Halton's CSSG undertakes to review (section 3).</summary>
    Effectiveness,
}
