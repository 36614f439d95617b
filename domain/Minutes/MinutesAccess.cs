using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Domain.Minutes;

/// <summary>The one gate to minutes: which copy of them a person gets, by what the terms say and by need to know.</summary>
public static class MinutesAccess
{
    /// <summary>Whoever runs the group's meetings looks after its minutes.</summary>
    public static bool Keeps(PersonId person, TermsOfReference terms, Roster roster, DateOnly day) => Access.Runs(terms, roster, person, day);

    /// <summary>Nothing for somebody with no part in it, and for everybody but those who make them until they are final.</summary>
    public static MinutesCopy? CopyFor(PersonId person, MeetingMinutes minutes, Groups groups, DateOnly day)
    {
        var (terms, roster) = (groups.Terms, groups.Roster);
        var makes = Keeps(person, terms, roster, day) || minutes.IsTakenBy(person, roster, day);
        if (!minutes.HasDraft || (!minutes.IsFinal && !makes))
        {
            return null;
        }
        var intelligence = SeesIntelligence(person, terms, roster, day);
        if (makes || SeesAll(person, groups, day))
        {
            var persons = SeesPersons(person, terms, roster, day);
            return new(CopyKind.Full, minutes, intelligence)
            {
                Items = [.. minutes.Body.Items.Where(item => item.Handling is not ItemHandling.PersonOfInterest || persons).Where(item => !InConflict(person, item, minutes, groups) || minutes.Taker == person)],
            };
        }
        var own = groups.Terms.MinutesTo.Any(line => line.To is MinutesTo.RelevantProfessionals) || roster.Find(person, day) is not null
            ? minutes.Body.Items.Where(item => item.Handling is ItemHandling.Child or ItemHandling.NoNames && item.Concerned.Contains(person) && !InConflict(person, item, minutes, groups)).ToList()
            : [];
        return own.Count == 0 ? null : new(CopyKind.OwnItems, minutes, intelligence) { Items = own };
    }

    /// <summary>
    /// What every reader of the whole minutes has in common, for the group's own folder: no person of interest, no intelligence
    /// that is not released, no item in which anybody declared a conflict of interest. Nothing where the terms give nobody the
    /// whole (Oxfordshire Network: the relevant professionals, and the Panel chair).
    /// </summary>
    public static MinutesCopy? FolderCopy(MeetingMinutes minutes, TermsOfReference terms) => minutes.State is MinutesState.Locked && GivesTheWhole(terms)
        ? new(CopyKind.Folder, minutes, SeesIntelligence: false)
        {
            Items = [.. minutes.Body.Items.Where(item => item.Handling is not ItemHandling.PersonOfInterest && minutes.Body.Conflicts.All(conflict => conflict.Item != item.Reference))],
        }
        : null;

    /// <summary>Whether the terms send the whole minutes to the group itself.</summary>
    public static bool GivesTheWhole(TermsOfReference terms) => terms.MinutesTo.Any(line => line.To is MinutesTo.Members or MinutesTo.EveryAgency);

    /// <summary>Police feedback on what is held as intelligence has a restricted handling (Oxfordshire Panel, purpose): those seats and the chair.</summary>
    public static bool SeesIntelligence(PersonId person, TermsOfReference terms, Roster roster, DateOnly day) =>
        PersonAccess.IsChair(person, terms, roster, day)
        || roster.HeldBy(person, day).Any(held => held.Role is not SeatRole.Alternate && terms.IntelligenceSeats.Contains(held.Seat));

    /// <summary>A person of interest stands in minutes only after the officer has put it before the group: the seats that may read it then.</summary>
    private static bool SeesPersons(PersonId person, TermsOfReference terms, Roster roster, DateOnly day) =>
        PersonAccess.IsOfficer(person, terms, roster, day) || PersonAccess.IsChair(person, terms, roster, day)
        || roster.HeldBy(person, day).Any(held => held.Role is not SeatRole.Alternate && (terms.PersonOfInterest?.Readers ?? []).Contains(held.Seat));

    private static bool SeesAll(PersonId person, Groups groups, DateOnly day) => groups.Terms.MinutesTo.Any(line => line.To switch
    {
        MinutesTo.Members or MinutesTo.EveryAgency => Access.SeesRecords(groups.Terms, groups.Roster, person, day),
        MinutesTo.ChairsOf => groups.ChairsOf(line, day).Contains(person),
        _ => false,
    });

    /// <summary>One child's extract, for somebody who may put it on a system: as with the minutes, not where they declared a conflict.</summary>
    public static MinutesCopy? ExtractFor(PersonId person, MeetingMinutes minutes, CaseReference child, Groups groups, DateOnly day) =>
        groups.Terms.UploadTo.Any(system => TickUpload.May(person, system, minutes, groups.Terms, groups.Roster, day))
        && MinutesCopy.ExtractOf(minutes, child) is { } extract
        && (extract.Items.All(item => !InConflict(person, item, minutes, groups)) || minutes.Taker == person)
            ? extract
            : null;

    /// <summary>Whoever declared a conflict in an item, or about its child in a vote that is open anywhere, reads nothing of it .</summary>
    private static bool InConflict(PersonId person, MinutesItem item, MeetingMinutes minutes, Groups groups) =>
        minutes.Body.Conflicts.Any(conflict => conflict.Person == person && conflict.Item == item.Reference)
        || (CaseReference.TryParse(item.Reference, out var child) && Access.IsClosedByConflict(groups.All.Select(terms => groups.RosterOf(terms.Forum)), person, child));
}

/// <summary>A group with its roster, among the partnership's others: minutes go to chairs of those too.</summary>
public sealed record Groups(TermsOfReference Terms, IEnumerable<TermsOfReference> All, Func<ForumId, Roster> RosterOf)
{
    public Roster Roster => RosterOf(Terms.Forum);

    /// <summary>The chairs of the forums of a family that share an area with this one (Oxfordshire Network: "the Panel chair").</summary>
    public IEnumerable<PersonId> ChairsOf(MinutesLine line, DateOnly day) =>
        All.Where(other => other.Family == line.Family && other.Areas.Intersect(Terms.Areas).Any()).SelectMany(other => RosterOf(other.Forum).Chairs(other, day));
}
