using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.NoNames;

/// <summary>
/// What a forum discusses when parents could not be told (Oxfordshire, Network purpose). There is no field for a name, a
/// birth date, an address or a school, and free text has passed the scan. Created, never changed: old minutes stay true.
/// </summary>
public sealed record NoNamesItem
{
    public required NoNamesReference Reference { get; init; }

    public required ForumId Forum { get; init; }

    public required AgeBand Age { get; init; }

    /// <summary>One of the areas of the terms of reference.</summary>
    public required string Area { get; init; }

    public required IReadOnlyList<ExploitationType> Exploitation { get; init; }

    public NamelessText? OtherExploitation { get; init; }

    public required NamelessText Concern { get; init; }

    /// <summary>Telling them would not be safe; otherwise they could not be told.</summary>
    public required bool TellingIsUnsafe { get; init; }

    public required NamelessText WhyNotTold { get; init; }

    public required bool ImmediateDanger { get; init; }

    public required PersonId By { get; init; }

    /// <summary>An agency of the terms, or <see cref="Referral.AnotherAgency"/>, which is not named: a school would be.</summary>
    public required AgencyId ByAgency { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The draft it was sent from: the same draft never makes a second item.</summary>
    public required string Draft { get; init; }

    /// <summary>Version of the form's questions.</summary>
    public required string FormVersion { get; init; }

    /// <summary>When it is looked whether it has been kept long enough; nothing until somebody said it. The one thing of it that changes.</summary>
    public DateOnly? LookOn { get; init; }

    /// <param name="named">When the child was named, if that happened.</param>
    /// <param name="childStands">The record of the child who was named from it is still there.</param>
    public ClosedRecord Closed(DateTimeOffset? named, bool childStands) =>
        new(UkTime.DateOf(At), UkTime.DateOf(named ?? At), childStands, IsOnHold: false);
}
