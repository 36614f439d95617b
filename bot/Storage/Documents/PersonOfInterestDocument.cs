using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Disruption;
using PanelAssistant.Domain.PersonsOfInterest;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>A person of interest. Read only by those whom the rules let open it, and each opening is on record. Id: POI-3.</summary>
public sealed record PersonOfInterestDocument
{
    public int Schema { get; init; } = 1;

    public required int Number { get; init; }

    public required string Forum { get; init; }

    public required string Who { get; init; }

    public required string Why { get; init; }

    public int? Child { get; init; }

    public string? Place { get; init; }

    public required SourceGrading Grading { get; init; }

    public required Basis Basis { get; init; }

    public required bool ImmediateDanger { get; init; }

    public required string By { get; init; }

    public required string ByAgency { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Draft { get; init; }

    public required string FormVersion { get; init; }

    public PersonStanding Standing { get; init; }

    public string? StandingReason { get; init; }

    public IReadOnlyList<DisruptionDocument> Disruption { get; init; } = [];

    public string? Owner { get; init; }

    public string? Outcome { get; init; }

    /// <summary>When something of it last changed.</summary>
    public DateTimeOffset? Changed { get; init; }

    /// <summary>When it is looked whether it has been kept long enough.</summary>
    public DateOnly? LookOn { get; init; }

    public PersonOfInterest ToDomain() => new()
    {
        Reference = PersonReference.Of(Number),
        Forum = new ForumId(Forum),
        Who = Who,
        Why = Why,
        Child = Child is { } child ? CaseReference.Of(child) : null,
        Place = Place,
        Grading = Grading,
        Basis = Basis,
        ImmediateDanger = ImmediateDanger,
        By = new PersonId(By),
        ByAgency = new AgencyId(ByAgency),
        At = At,
        Draft = Draft,
        FormVersion = FormVersion,
        Standing = Standing,
        StandingReason = StandingReason,
        Disruption = [.. Disruption.Select(step => step.ToDomain())],
        Owner = Owner is null ? null : new PersonId(Owner),
        Outcome = Outcome,
        Changed = Changed,
        LookOn = LookOn,
    };

    public static PersonOfInterestDocument From(PersonOfInterest item) => new()
    {
        Number = item.Reference.Number,
        Forum = item.Forum.Value,
        Who = item.Who,
        Why = item.Why,
        Child = item.Child?.Number,
        Place = item.Place,
        Grading = item.Grading,
        Basis = item.Basis,
        ImmediateDanger = item.ImmediateDanger,
        By = item.By.Value,
        ByAgency = item.ByAgency.Value,
        At = item.At,
        Draft = item.Draft,
        FormVersion = item.FormVersion,
        Standing = item.Standing,
        StandingReason = item.StandingReason,
        Disruption = [.. item.Disruption.Select(DisruptionDocument.From)],
        Owner = item.Owner?.Value,
        Outcome = item.Outcome,
        Changed = item.Changed,
        LookOn = item.LookOn ?? RetentionLook.FirstAfter(UkTime.DateOf(item.At)),
    };
}

public sealed record DisruptionDocument(DateTimeOffset At, string By, string Tactic, DateOnly On, string? Note)
{
    public DisruptionStep ToDomain() => new(At, new PersonId(By), Tactic, On, Note);

    public static DisruptionDocument From(DisruptionStep step) => new(step.At, step.By.Value, step.Tactic, step.On, step.Note);
}

/// <summary>Leave to open one person of interest. Id: record and person, so that it is given once.</summary>
public sealed record GrantDocument
{
    public int Schema { get; init; } = 1;

    public required string Record { get; init; }

    public required string Person { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public static string IdOf(PersonReference record, PersonId person) => $"{record}:{person}";
}
