using PanelAssistant.Bot.Closing;
using PanelAssistant.Bot.Referrals;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Links;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Bot.Meetings;

/// <summary>What every verb about a child on a group's list shares: which item, what was read, how it is stored and shown.</summary>
internal sealed class ItemTurn
{
    private const int MostItems = 20;

    private readonly Turn _turn;
    private readonly Stored<ChildDocument> _child;
    private readonly IReadOnlyList<Stored<ItemDocument>> _items;
    private readonly ReadSet _read;

    private ItemTurn(Turn turn, ReadSet read, Stored<ChildDocument> child, IReadOnlyList<Stored<ItemDocument>> items, ForumItem item)
    {
        _turn = turn;
        _read = read;
        _child = child;
        _items = items;
        Item = item;
        Setting = ReviewSettings.Of(turn);
    }

    public ForumItem Item { get; }

    public ReviewSetting Setting { get; }

    public Child Child => _child.Value.ToDomain();

    /// <summary>Everything that lies under the child's name.</summary>
    public IReadOnlyList<ForumItem> Everywhere => [.. _items.Select(stored => stored.Value.ToDomain())];

    public static string? Record(Turn turn) =>
        CaseReference.TryParse(turn.Data[ItemVerbs.Child], out var child) ? child.ToString() : null;

    public static void Plan(Turn turn, ReadPlan plan)
    {
        if (CaseReference.TryParse(turn.Data[ItemVerbs.Child], out var child))
        {
            Plan(turn, child, plan);
        }
    }

    public static void Plan(Turn turn, CaseReference child, ReadPlan plan)
    {
        plan.Get(Kinds.Child, child.ToString())
            .Find(Kinds.Item, new DocumentQuery(Kinds.Item) { Equal = [("child", child.ToString())], Take = MostItems });
        ClosingTurn.Plan(turn, child, plan);
    }

    /// <summary>Nothing when the child is on no list that the speaker runs; the one named, or else the first that still has the child.</summary>
    public static ItemTurn? Of(Turn turn, ReadSet read, Func<Turn, ForumId, bool> may) =>
        CaseReference.TryParse(turn.Data[ItemVerbs.Child], out var child) ? Of(turn, read, child, turn.Data[ItemVerbs.Forum], may) : null;

    public static ItemTurn? Of(Turn turn, ReadSet read, CaseReference child, string? named, Func<Turn, ForumId, bool> may)
    {
        if (read.Get(Kinds.Child, child.ToString()) is not { } stored)
        {
            return null;
        }
        var items = read.Find(Kinds.Item).Items;
        var item = items.Select(document => document.Value.ToDomain())
            .Where(item => (named is null || item.Forum.Value == named) && turn.Partnership.TryGet(item.Forum, out _) && may(turn, item.Forum))
            .OrderByDescending(item => item.IsHere)
            .FirstOrDefault();
        return item is null ? null : new(turn, read, stored, items, item);
    }

    public static bool Runs(Turn turn, ForumId forum) =>
        turn.Partnership.TryGet(forum, out var terms) && Access.Runs(terms, turn.RosterOf(forum), turn.Me, turn.Today);

    public static Outcome NotFound(Turn turn) => Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));

    /// <summary>Whoever runs the list, and whose seat in its group opens the child's record.</summary>
    public bool IsTheirs => Runs(_turn, Item.Forum) || OpensRecord;

    public bool OpensRecord =>
        Access.OpensChild(Setting.Terms(Item.Forum), _turn.RosterOf(Item.Forum), _turn.Me, _turn.Today, Child);

    /// <summary>Items that changed, and the child's record where it is new to one of their groups.</summary>
    public IEnumerable<DocumentOperation> Save(IReadOnlyCollection<ForumItem> items, Child child)
    {
        var brought = child.BroughtTo([.. items.Where(item => item.IsHere).Select(item => item.Forum)]);
        return brought == Child ? items.Select(Save) : [Save(brought), .. items.Select(Save)];
    }

    public DocumentOperation Save(Child child) => DocumentOperation.Replace(Kinds.Child, _child, ChildDocument.From(child, _child.Value.Referrer));

    public DocumentOperation Save(ForumItem item)
    {
        var stored = _items.FirstOrDefault(stored => stored.Id == item.Id);
        return DocumentOperation.Save(Kinds.Item, item.Id, stored, ItemDocument.From(item.After(stored?.Value.ToDomain())));
    }

    public Answer Show(ForumItem item, string? said = null, bool refused = false, Child? child = null, IReadOnlyList<LinkLine>? links = null) =>
        new Answer.Show(Card(item, said, refused, child, links));

    public PersonalCard Card(ForumItem item, string? said = null, bool refused = false, Child? child = null, IReadOnlyList<LinkLine>? links = null, IReadOnlyList<Lack>? lacks = null)
    {
        var terms = Setting.Terms(item.Forum);
        return ItemCard.Render(new ItemView
        {
            Item = item,
            Terms = terms,
            Siblings = [.. Setting.Forums.Where(other => other.Family == terms.Family && other.Forum != terms.Forum)],
            ChildOpen = (child ?? Child).OpenToSocialCare,
            SiblingOpen = (child ?? Child).SiblingsOpen,
            GroupName = forum => Setting.Terms(forum).ShortName,
            NameOf = _turn.RosterOf(item.Forum).NameOf,
            MayRun = Runs(_turn, item.Forum),
            Links = links,
            Screened = links is null ? null : (child ?? Child, _read.Find(Kinds.Screening).Items is [var latest, ..] ? latest.Value.ToDomain() : null, ScreeningTools.Current),
            Closing = ClosingTurn.Of(_turn, _read, this).View(item, lacks),
            Today = _turn.Today,
            MayChair = _turn.RosterOf(item.Forum).MayChair(_turn.Me, terms, _turn.Today),
            Said = said,
            SaidIsRefusal = refused,
        }, _turn.Words);
    }

    public Outcome Settle(Decision<ForumItem> decision, string done) => _turn.Repeated
        ? Show(Item, done)
        : decision switch
        {
            Decision<ForumItem>.Accepted accepted => new Outcome(Show(accepted.State, done))
            {
                Changes = [Save(accepted.State)],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<ForumItem>.AlreadySo already => Show(already.State, done),
            Decision<ForumItem>.Refused refused => Show(Item, Refusals.Say(refused.Why, _turn.Words), refused: true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
}
