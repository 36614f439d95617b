using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Links;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
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
        PersonForum = person?.Forum;
        Sees = read.Get(Kinds.Child, child.ToString()) is not null && other.Kind switch
        {
            RecordKind.Child => read.Get(Kinds.Child, other.ToString()) is not null,
            RecordKind.Location => Location is not null,
            RecordKind.Group => read.Get(Kinds.PeerGroup, other.ToString()) is not null,
            _ => person is not null && MayOpen(turn, read, person),
        };
    }

    public LinkReference Reference { get; }

    public Stored<LinkDocument>? Existing { get; }

    /// <summary>The same link as the far end has it.</summary>
    public Stored<LinkDocument>? Back { get; }

    public Stored<LocationDocument>? Location { get; }

    public ForumId? PersonForum { get; }

    /// <summary>Both ends are there and the presser may see them.</summary>
    public bool Sees { get; }

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

    private static bool MayOpen(Turn turn, ReadSet read, PersonOfInterest person) =>
        turn.Partnership.TryGet(person.Forum, out var terms)
        && PersonAccess.MayOpen(
            turn.Me, person, read.Get(Kinds.Grant, GrantDocument.IdOf(person.Reference, turn.Me)) is not null, terms, turn.RosterOf(terms.Forum), turn.Today);
}
