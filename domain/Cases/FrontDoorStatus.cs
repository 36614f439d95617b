namespace PanelAssistant.Domain.Cases;

/// <summary>
/// Where a child stands with the front door: every child at risk gets the help that it assesses as needed (Halton CSOG,
/// section 3). Nothing of this on a child's record means that nobody has sent the child there.
/// </summary>
/// <param name="SentOn">Local day on which the front door was told of the child.</param>
public sealed record FrontDoorStatus(DateOnly SentOn)
{
    public const int MostIntervention = 1000;

    /// <summary>Local day of the outcome.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Id of the outcome, as the terms of reference list them.</summary>
    public string? Outcome { get; init; }

    /// <summary>The help that follows, in the words of whoever recorded it.</summary>
    public string? Intervention { get; init; }
}
