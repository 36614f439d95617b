namespace PanelAssistant.Domain.Forums;

/// <param name="Partner">One of the three safeguarding partners: local authority, police, health.</param>
/// <param name="Votes">Whether the agency has a vote.</param>
/// <param name="Flags">Whether the agency keeps a system that carries a flag, and so owes a confirmation.</param>
public sealed record Agency(AgencyId Id, string Name, bool Partner, bool Votes, bool Flags);

public sealed record Seat(SeatId Id, string Title, AgencyId Agency)
{
    /// <summary>
    /// False for an office that the document states beside its list of members, as Halton CSOG, section 2, does with
    /// chair and deputy.
    /// </summary>
    public bool Listed { get; init; } = true;

    /// <summary>Whom the document itself names to come instead, such as "or delegate".</summary>
    public string? OrElse { get; init; }

    /// <summary>Sees only the children whom its holder referred: a school does not read about another school's pupils.</summary>
    public bool SeesOwnReferralsOnly { get; init; }

    /// <summary>Families of forums whose chairs sit here by their office: nobody is given this seat.</summary>
    public IReadOnlyList<string> ChairsOf { get; init; } = [];
}
