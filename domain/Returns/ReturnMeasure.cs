namespace PanelAssistant.Domain.Returns;

/// <summary>One of the figures by which a strategic group follows its strategy, and who brings it.</summary>
/// <param name="Id">As cards and CSV name it.</param>
/// <param name="Agency">The one agency that brings it.</param>
/// <param name="Clause">Id of the clause in the terms.</param>
public sealed record ReturnMeasure(string Id, string Title, MeasureUnit Unit, MeasureDirection Direction, SourceType Source, AgencyId Agency, string Clause)
{
    /// <summary>Of a share: the measure whose count it is a share of, by which a small count could be worked out.</summary>
    public string? Of { get; init; }

    /// <summary>The figure to reach, where the terms give one.</summary>
    public decimal? Target { get; init; }

    /// <summary>One of these is one person or nearly so: small counts of them are hidden.</summary>
    public bool CountsPersons => Unit is MeasureUnit.Persons or MeasureUnit.Episodes;

    public bool IsWhole => Unit is MeasureUnit.Persons or MeasureUnit.Episodes or MeasureUnit.Count;
}

public enum MeasureUnit
{
    Persons,

    /// <summary>Things that happen to one person each, such as going missing.</summary>
    Episodes,

    /// <summary>Of what is no person's: events, visits, hours.</summary>
    Count,
    Percent,
    Days,
}

public enum MeasureDirection
{
    MoreIsBetter,
    LessIsBetter,

    /// <summary>It is followed, and neither way is better.</summary>
    Neither,
}

/// <summary>Where figures come from (Cheshire East, approach).</summary>
public enum SourceType
{
    Police,
    Health,
    YouthJustice,
    SocialCare,
    VoluntarySector,
}
