namespace PanelAssistant.Domain.Records;

/// <summary>Why somebody takes everything about one child out. Its name stands in the audit trail.</summary>
public enum ExportPurpose
{
    /// <summary>A request for access by the child, or by somebody who may ask for them (UK GDPR, article 15).</summary>
    SubjectAccess,

    Court,

    /// <summary>A child safeguarding practice review, or another review.</summary>
    Review,

    Complaint,

    /// <summary>The record goes to another area or service that takes the child over.</summary>
    Transfer,
}
