namespace PanelAssistant.Domain.Privacy;

/// <summary>What kind of thing would tell a reader who somebody is.</summary>
public enum IdentifyingKind
{
    Name,
    Initials,
    BirthDate,
    NhsNumber,
    PupilNumber,
    Postcode,
    Address,
    School,
    Phone,
    Online,
}
