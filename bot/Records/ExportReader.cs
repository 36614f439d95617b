using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Records;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Bot.Records;

/// <summary>Who takes everything about a child out, and what their seats open.</summary>
internal sealed record ExportReader(Partnership Partnership, IReadOnlyDictionary<ForumId, Roster> Rosters, PersonId Reader, DateOnly Today)
{
    public ExportBook Book => new(NameOf, forum => Partnership.TryGet(forum, out var terms) ? terms : null);

    /// <summary>They run a group that has the child before it: the child's own record is theirs to take out.</summary>
    public bool AnswersFor(Child child) => Partnership.Forums.Any(terms => Access.AnswersFor(terms, RosterOf(terms.Forum), Reader, Today, child));

    /// <summary>They run a group that worked on a child who is not before it: that work alone is theirs.</summary>
    public bool HasPart(Child child, IEnumerable<ChildFound> all) => !child.IsGoing
        && all.Any(found => found.Group is { } group && Partnership.TryGet(group, out var terms) && Access.Runs(terms, RosterOf(group), Reader, Today));

    public bool IsShutOut(Child child) => child.JoinedTo is not null || Access.IsClosedByConflict(Rosters.Values, Reader, child.Reference);

    /// <summary>Another group's work is its own; an action is open to its owner too.</summary>
    public bool Reads(ChildFound found) => found.Group is not { } group
        || ReadsPapersOf(group)
        || (found.Document is ActionDocument action && Partnership.TryGet(group, out var terms) && Access.OpensAction(terms, RosterOf(group), Reader, Today, action.ToDomain()));

    public bool ReadsPapersOf(ForumId forum) => Partnership.TryGet(forum, out var terms) && Access.ReadsPapers(terms, RosterOf(forum), Reader, Today);

    public bool Opens(PersonOfInterest person, bool granted) =>
        Partnership.TryGet(person.Forum, out var terms) && PersonAccess.MayOpen(Reader, person, granted, terms, RosterOf(person.Forum), Today);

    public TermsOfReference TermsOf(ForumId forum) => Partnership.Forums.First(terms => terms.Forum == forum);

    private string NameOf(PersonId person) => Rosters.Values.Select(roster => roster.KnownName(person)).FirstOrDefault(name => name is not null) ?? "somebody without a seat";

    private Roster RosterOf(ForumId forum) => Rosters.GetValueOrDefault(forum) ?? new Roster { Forum = forum, Holdings = [] };
}
