using PanelAssistant.Bot.Screenings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Sharing;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Sharing;

namespace PanelAssistant.Bot.Sharing;

/// <summary>What every verb about shares of a child has in common: the child, and what its record opens to the speaker.</summary>
internal sealed class SharingTurn
{
    /// <summary>A draft that is sent again finds its entry among so many of the child's latest.</summary>
    private const int Latest = 20;

    private readonly Turn _turn;
    private readonly ReadSet _read;

    private SharingTurn(Turn turn, ReadSet read, CaseReference child, bool readsAll)
    {
        _turn = turn;
        _read = read;
        Child = child;
        ReadsAll = readsAll;
    }

    public CaseReference Child { get; }

    /// <summary>A seat of theirs opens the child's record, or they review referrals. Whoever referred the child sees what they shared themselves.</summary>
    public bool ReadsAll { get; }

    public static void Plan(ReadPlan plan, CaseReference child) => plan.Get(Kinds.Child, child.ToString());

    /// <summary>For a verb that makes a new entry.</summary>
    public static void PlanNew(ReadPlan plan, CaseReference child)
    {
        Plan(plan, child);
        plan.Find(Kinds.Share, Of(child, Latest));
    }

    public static void Plan(ReadPlan plan, ShareReference share)
    {
        Plan(plan, share.Child);
        plan.Get(Kinds.Share, ShareDocument.IdOf(share)).Get(Kinds.Share, ShareDocument.WrittenIdOf(share)).Get(Kinds.OpenShare, ShareDocument.IdOf(share));
    }

    public static DocumentQuery Of(CaseReference child, int take, string? after = null) =>
        new(Kinds.Share) { Equal = [("child", child.ToString())], Descending = true, Take = take, After = after };

    /// <summary>Whoever opens the child's record shares of it, so whoever referred the child does too.</summary>
    /// <param name="why">What to say when nothing is returned.</param>
    public static SharingTurn? Of(Turn turn, ReadSet read, CaseReference child, out string why)
    {
        why = Refusals.Say(Reason.NotFound, turn.Words);
        if ((turn.Place.IsShared && !turn.InDialog) || read.Get(Kinds.Child, child.ToString()) is not { } stored || !ScreeningSubject.MayScreen(turn, stored.Value))
        {
            return null;
        }
        why = Refusals.Say(Reason.ClosedByConflict, turn.Words);
        return turn.IsClosedByConflict(child) || turn.IsClosedByConflict(stored.Value.ToDomain().JoinedTo) ? null : new(turn, read, child, turn.OpensChild(stored.Value) || turn.ReviewsReferrals);
    }

    /// <summary>Where the record is that is kept, when this one was joined to it and the speaker may know.</summary>
    public CaseReference? KeptAs => ReadsAll ? _read.Get(Kinds.Child, Child.ToString())!.Value.ToDomain().JoinedTo : null;

    /// <summary>The other references of the same child, when the speaker may know.</summary>
    public IReadOnlyList<CaseReference> Also => ReadsAll && _read.Get(Kinds.Child, Child.ToString())?.Value.ToDomain() is { } child
        ? [.. child.JoinedFrom, .. child.JoinedTo is { } kept ? (CaseReference[])[kept] : []]
        : [];

    /// <summary>The child's next entry, for a verb that planned it with <see cref="PlanNew"/>.</summary>
    public ShareReference Next => ShareReference.Of(Child, (_read.Find(Kinds.Share).Items is [var last, ..] ? last.Value.Number : 0) + 1);

    /// <summary>What a draft became, when it is sent again.</summary>
    public static Share? Sent(Turn turn, ReadSet read, string draft) => draft.Length == 0 ? null : read.Find(Kinds.Share).Items
        .Select(stored => stored.Value)
        .FirstOrDefault(share => share.Draft == draft && share.By == turn.Me.Value)?.ToDomain();

    public bool Reads(Share share) => ReadsAll || share.By == _turn.Me;

    public static PersonalCard Card(Turn turn, Share share, string? said = null, bool refused = false, bool open = false) => ShareCard.Render(new()
    {
        Share = share,
        Forums = turn.Partnership.Forums,
        NameOf = person => NameOf(turn, person),
        MayComplete = open && share.By == turn.Me,
        Said = said,
        SaidIsRefusal = refused,
    }, turn.Words);

    /// <summary>By the name that any group knows them under.</summary>
    public static string NameOf(Turn turn, PersonId person) => turn.Partnership.Forums
        .Select(terms => turn.RosterOf(terms.Forum).KnownName(person))
        .FirstOrDefault(name => name is not null) ?? turn.Words[person == turn.Me ? "you" : "somebody without a seat"];
}
