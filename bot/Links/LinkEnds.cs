using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Links;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Bot.Links;

/// <summary>The two ends that a press names, as read, and whether the presser may see both.</summary>
internal sealed class LinkEnds
{
    private LinkEnds(Turn turn, ReadSet read, CaseReference child, RecordReference other)
    {
        Reference = new(child, other);
        Existing = read.Get(Kinds.Link, LinkDocument.IdOf(Reference));
        Back = read.Get(Kinds.Link, LinkDocument.IdOf(other, RecordReference.Of(child)));
        Location = other.Kind is RecordKind.Location ? read.Get(Kinds.Location, other.ToString()) : null;
        var person = other.Kind is RecordKind.Person ? read.Get(Kinds.PersonOfInterest, other.ToString())?.Value.ToDomain() : null;
        var opening = Opening(turn, read, child).ToList();
        var second = CaseReference.TryParse(other.ToString(), out var far) ? far : (CaseReference?)null;
        Shut = turn.IsClosedByConflict(child) || turn.IsClosedByConflict(second);
        Joined = IsJoined(read, child) || (second is { } known && IsJoined(read, known));
        Forum = opening.Count == 0 ? null : other.Kind switch
        {
            RecordKind.Child when second is { } named => opening.Intersect(Opening(turn, read, named)).Cast<ForumId?>().FirstOrDefault(),
            RecordKind.Location => Sits(turn, Location?.Value.Forum),
            RecordKind.Group => Sits(turn, read.Get(Kinds.PeerGroup, other.ToString())?.Value.Forum),
            _ => person is not null && MayOpen(turn, read, person) ? person.Forum : null,
        };
    }

    public LinkReference Reference { get; }

    public Stored<LinkDocument>? Existing { get; }

    /// <summary>The same link as the far end has it.</summary>
    public Stored<LinkDocument>? Back { get; }

    public Stored<LocationDocument>? Location { get; }

    /// <summary>The forum in which the presser may see both ends; nothing when one is not there or not theirs to see.</summary>
    public ForumId? Forum { get; }

    /// <summary>A declared conflict of interest shuts one of the children, whichever end of the link it is.</summary>
    public bool Shut { get; }

    /// <summary>One of the children was found to be the same as another, whose record is kept.</summary>
    public bool Joined { get; }

    public static void Plan(Turn turn, ReadPlan plan)
    {
        if (Read(turn) is not var (child, other))
        {
            return;
        }
        plan.Get(Kinds.Child, child.ToString())
            .Get(Kinds.Link, LinkDocument.IdOf(new(child, other)))
            .Get(Kinds.Link, LinkDocument.IdOf(other, RecordReference.Of(child)));
        _ = other.Kind switch
        {
            RecordKind.Child => plan.Get(Kinds.Child, other.ToString()),
            RecordKind.Location => plan.Get(Kinds.Location, other.ToString()),
            RecordKind.Group => plan.Get(Kinds.PeerGroup, other.ToString()),
            _ => plan.Get(Kinds.PersonOfInterest, other.ToString()).Get(Kinds.Grant, GrantDocument.IdOf(PersonReference.Of(other.Number), turn.Me)),
        };
    }

    public static LinkEnds? Of(Turn turn, ReadSet read) => Read(turn) is var (child, other) ? new(turn, read, child, other) : null;

    /// <summary>A child and something else, in whichever order they were given.</summary>
    private static (CaseReference Child, RecordReference Other)? Read(Turn turn)
    {
        var (first, second) = (turn.Data[LinkVerbs.Child], turn.Data[LinkVerbs.Other]);
        return CaseReference.TryParse(first, out var child) && RecordReference.TryParse(second, out var other) ? (child, other)
            : CaseReference.TryParse(second, out child) && RecordReference.TryParse(first, out other) ? (child, other)
            : null;
    }

    /// <summary>Forums in which the presser's seat opens the child's record.</summary>
    private static IEnumerable<ForumId> Opening(Turn turn, ReadSet read, CaseReference child) =>
        read.Get(Kinds.Child, child.ToString())?.Value.ToDomain() is { } known
            ? turn.Partnership.Forums.Where(terms => Access.OpensChild(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today, known)).Select(terms => terms.Forum)
            : [];

    private static bool IsJoined(ReadSet read, CaseReference child) => read.Get(Kinds.Child, child.ToString())?.Value.ToDomain().JoinedTo is not null;

    private static ForumId? Sits(Turn turn, string? forum) =>
        forum is not null && turn.SeesRecordsOf(new ForumId(forum)) ? new ForumId(forum) : null;

    private static bool MayOpen(Turn turn, ReadSet read, PersonOfInterest person) =>
        turn.Partnership.TryGet(person.Forum, out var terms)
        && PersonAccess.MayOpen(
            turn.Me, person, read.Get(Kinds.Grant, GrantDocument.IdOf(person.Reference, turn.Me)) is not null, terms, turn.RosterOf(terms.Forum), turn.Today);
}
