namespace PanelAssistant.Domain.People;

/// <summary>Why an address in the organisation's directory gives nobody a seat. It is shown to those who keep the roster.</summary>
/// <param name="Email">Lower case.</param>
public sealed record DirectoryFinding(string Email, DirectoryTrouble Trouble);

public enum DirectoryTrouble
{
    /// <summary>No account has this address.</summary>
    NotKnown,

    /// <summary>An account of another organisation: it is recognised in the group's chat only.</summary>
    Guest,

    /// <summary>The account may not sign in.</summary>
    Disabled,

    /// <summary>Several accounts have this address, and nothing says which is meant.</summary>
    Several,
}
