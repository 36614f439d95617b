using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Domain.PersonsOfInterest;

/// <summary>
/// Any agency refers a person of interest; it goes to the police officer with responsibility for exploitation and to
/// nobody else (Halton CSOG, section 3).
/// </summary>
public sealed record ReferPerson
{
    public const string Verb = "person.refer";

    public required PersonId By { get; init; }

    public required string Draft { get; init; }

    public required string FormVersion { get; init; }

    public required Danger Danger { get; init; }

    public required string Who { get; init; }

    public required string Why { get; init; }

    public CaseReference? Child { get; init; }

    public string? Place { get; init; }

    public required SourceGrading Grading { get; init; }

    public Basis? Basis { get; init; }

    public required AgencyId Agency { get; init; }

    /// <param name="terms">Of the forum that takes them; nothing when the partnership has none.</param>
    /// <param name="reference">The next free number; used only when accepted.</param>
    public Decision<PersonOfInterest> Decide(TermsOfReference? terms, Roster roster, PersonReference reference, DateTimeOffset now, DateOnly today)
    {
        if (Danger is Danger.NotAsked)
        {
            return Decision<PersonOfInterest>.Refuse(Reason.DangerFirst);
        }
        if (terms?.PersonOfInterest is null)
        {
            return Decision<PersonOfInterest>.Refuse(Reason.PersonsNotHere);
        }
        if (EmptyAnswer.Is(Who) || EmptyAnswer.Is(Why) || Basis is not { } basis)
        {
            return Decision<PersonOfInterest>.Refuse(Reason.FormIncomplete);
        }
        if (Who.Length > PersonOfInterest.MostWho || Why.Length > PersonOfInterest.MostWhy || Place?.Length > PersonOfInterest.MostShort)
        {
            return Decision<PersonOfInterest>.Refuse(Reason.TextTooLong);
        }
        if (!Gradings.Knows(Grading) || terms.Agencies.All(agency => agency.Id != Agency))
        {
            return Decision<PersonOfInterest>.Refuse(Reason.UnknownChoice);
        }
        var item = new PersonOfInterest
        {
            Reference = reference,
            Forum = terms.Forum,
            Who = Who,
            Why = Why,
            Child = Child,
            Place = string.IsNullOrWhiteSpace(Place) ? null : Place,
            Grading = Grading,
            Basis = basis,
            ImmediateDanger = Danger is Danger.HelpCalled,
            By = By,
            ByAgency = Agency,
            At = now,
            Draft = Draft,
            FormVersion = FormVersion,
        };
        return Decision<PersonOfInterest>.Accept(item, new AuditFact(Verb, reference.ToString()), [.. Tell(item, terms, roster, today)]);
    }

    /// <summary>The officer; while there is none, the chair and the coordinator learn that an item waits and for whom.</summary>
    private static IEnumerable<Notice> Tell(PersonOfInterest item, TermsOfReference terms, Roster roster, DateOnly today)
    {
        var officers = PersonAccess.Officers(terms, roster, today);
        var vacant = officers.Count == 0;
        var told = vacant ? roster.Chairs(terms, today).Concat(roster.Coordinator is { } coordinator ? [coordinator] : []).Distinct() : officers;
        var seats = string.Join(", ", terms.PersonOfInterest!.Receivers.Select(seat => terms.Seat(seat).Title));
        return told.Select(person => new Notice
        {
            Id = $"person.referred:{item.Reference}:{person}",
            To = person,
            Kind = vacant ? NoticeKind.PersonRoleVacant : NoticeKind.PersonReferred,
            Forum = terms.Forum,
            NotBefore = item.At,
            Items = [new(item.Reference.ToString(), item.ImmediateDanger ? Notice.Danger : "", Owner: vacant ? seats : null)],
        });
    }
}
