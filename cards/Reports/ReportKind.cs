namespace PanelAssistant.Cards.Reports;

/// <summary>Reports that write themselves out of figures.</summary>
public enum ReportKind
{
    /// <summary>What the groups below did: the operational group's update, a panel's digest, the summary on a strategic agenda.</summary>
    Summary,

    /// <summary>Meetings, papers, minutes, reviews and actions in time, and each agency's part.</summary>
    Performance,

    /// <summary>How common each form of exploitation is, and from which sources that is known.</summary>
    Prevalence,

    /// <summary>To the bodies above: themes, missing children, effect, issues for escalation.</summary>
    Board,
}
