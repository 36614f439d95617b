using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Disruption;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Domain.PersonsOfInterest;

/// <summary>Somebody who may be exploiting children (Halton CSOG, section 3). Who may open it is <see cref="PersonAccess"/>'s to say.</summary>
public sealed record PersonOfInterest
{
    public const int MostWho = 1000;
    public const int MostWhy = 4000;
    public const int MostShort = 300;
    public const int MostOutcome = 2000;

    public required PersonReference Reference { get; init; }

    public required ForumId Forum { get; init; }

    /// <summary>Name, nickname or description, as the referrer knows them.</summary>
    public required string Who { get; init; }

    public required string Why { get; init; }

    /// <summary>A child they were said to be linked to.</summary>
    public CaseReference? Child { get; init; }

    /// <summary>A place or account, in words or by its reference.</summary>
    public string? Place { get; init; }

    public required SourceGrading Grading { get; init; }

    public required Basis Basis { get; init; }

    public required bool ImmediateDanger { get; init; }

    public required PersonId By { get; init; }

    public required AgencyId ByAgency { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The draft it was sent from: the same draft never makes a second record.</summary>
    public required string Draft { get; init; }

    /// <summary>Version of the form's questions.</summary>
    public required string FormVersion { get; init; }

    public PersonStanding Standing { get; init; }

    /// <summary>Why the officer keeps it off the agenda.</summary>
    public string? StandingReason { get; init; }

    /// <summary>Newest last.</summary>
    public IReadOnlyList<DisruptionStep> Disruption { get; init; } = [];

    /// <summary>Who follows it up.</summary>
    public PersonId? Owner { get; init; }

    public string? Outcome { get; init; }

    /// <summary>When something of it last changed; nothing for a record that was never worked on, or before this was written down.</summary>
    public DateTimeOffset? Changed { get; init; }

    /// <summary>When it is looked whether it has been kept long enough; nothing until somebody said it.</summary>
    public DateOnly? LookOn { get; init; }

    /// <summary>The officer has not decided, or it is before the group and nothing has come of it.</summary>
    public bool IsOpen => Standing is PersonStanding.Waiting || (Standing is PersonStanding.OnAgenda && Outcome is null);

    /// <param name="linked">When each link with a child was made.</param>
    /// <param name="childAtRisk">A child linked to them is at risk now.</param>
    public ClosedRecord Closed(IEnumerable<DateTimeOffset> linked, bool childAtRisk, bool isOnHold)
    {
        var last = UkTime.DateOf(linked.Concat(Disruption.Select(step => step.At)).Append(Changed ?? At).Append(At).Max());
        return new(last, last, IsOpen || childAtRisk, isOnHold);
    }
}

public enum PersonStanding
{
    /// <summary>The officer has not decided yet.</summary>
    Waiting,
    OnAgenda,
    NotOnAgenda,
}
