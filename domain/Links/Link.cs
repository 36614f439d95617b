using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Domain.Links;

/// <summary>A child and what they are linked to (Halton CSOG, section 1: leads share information to identify connectivity).</summary>
public sealed record Link
{
    public required CaseReference Child { get; init; }

    public required RecordReference Other { get; init; }

    /// <summary>Ids of <see cref="Links.Themes"/>.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    public required PersonId By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The forum in which both ends are seen: the far end's own, and for two children the one that opens both.</summary>
    public required ForumId Forum { get; init; }

    public LinkReference Reference => new(Child, Other);

    /// <summary>
    /// Whether somebody who opened one end sees the link: members of its forum. A link to a person of interest tells that
    /// there is one, so it is shown only to those who may open that person: the officer, the chair, and whom the chair
    /// granted it.
    /// </summary>
    /// <param name="terms">Those of the link's forum, as is the roster.</param>
    /// <param name="granted">Persons of interest that the reader was granted.</param>
    public bool IsSeenBy(PersonId reader, IReadOnlySet<PersonReference> granted, TermsOfReference terms, Roster roster, DateOnly day) =>
        Other.Kind is not RecordKind.Person
            ? Access.SeesRecords(terms, roster, reader, day)
            : (granted.Contains(PersonReference.Of(Other.Number)) && roster.Find(reader, day) is not null) || PersonAccess.IsOfficer(reader, terms, roster, day) || PersonAccess.IsChair(reader, terms, roster, day);
}
