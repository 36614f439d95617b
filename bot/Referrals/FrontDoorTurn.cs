using PanelAssistant.Bot.Missing;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;
using Route = PanelAssistant.Domain.Referrals.Route;

namespace PanelAssistant.Bot.Referrals;

/// <summary>What every verb of the front door shares: which referral, what was read, how it is stored and shown.</summary>
internal sealed class FrontDoorTurn
{
    private const int MostItems = 20;

    private const string Known = "known";

    private readonly Turn _turn;
    private readonly ReferralReference _reference;
    private readonly Stored<ReviewDocument>? _review;
    private readonly Stored<ChildDocument> _child;
    private readonly IReadOnlyList<Stored<ItemDocument>> _items;
    private readonly ReadSet _read;

    private FrontDoorTurn(Turn turn, ReferralReference reference, ReferralDocument referral, ReadSet read, Stored<ChildDocument> child, TermsOfReference terms)
    {
        _turn = turn;
        _read = read;
        _reference = reference;
        _review = read.Get(Kinds.Review, reference.ToString());
        _child = child;
        _items = read.Find(Kinds.Item).Items;
        Referral = referral.ToDomain();
        Terms = terms;
        // A referral that was sent before reviews were kept waits like any other.
        Review = _review?.Value.ToDomain() ?? FrontDoorReview.Of(Referral, terms);
        Setting = ReviewSettings.Of(turn);
        Episodes = read.Find(Kinds.Missing).Items is [var episodes, ..] ? episodes : null;
        MissingMet = Episodes is { } known ? Met(known.Value.ToDomain()) : [];
    }

    public Referral Referral { get; }

    public FrontDoorReview Review { get; }

    public Child Child => _child.Value.ToDomain();

    /// <summary>The terms under which it was sent.</summary>
    public TermsOfReference Terms { get; }

    public ReviewSetting Setting { get; }

    /// <summary>The child's recorded episodes, if there are any.</summary>
    public Stored<MissingDocument>? Episodes { get; }

    /// <summary>The missing criteria that the child's recorded episodes meet today, by the rule of the group that takes such children.</summary>
    public IReadOnlyList<MissingGroundKind> MissingMet { get; }

    public IReadOnlyList<ForumItem> Items => [.. _items.Select(stored => stored.Value.ToDomain())];

    /// <summary>Who sent the child's latest screening, where that is neither the referrer nor the reader.</summary>
    public PersonId? Screener => Child.Level?.By is { } by && by != Review.Referrer && by != _turn.Me ? by : null;

    /// <summary>Questions whose notice did not reach the person, as far as the platform has said.</summary>
    public IReadOnlyCollection<int> Unreached =>
    [
        .. Review.Questions.Select(asked => asked.Number)
            .Where(number => _read.Get(Kinds.Notice, AskReferrer.NoticeOf(_reference, number))?.Value.State is DeliveryState.NotReachable or DeliveryState.Failed or DeliveryState.Unconfirmed),
    ];

    /// <summary>That the referral was looked at, where a press does nothing else.</summary>
    public AuditFact Sighted => new(FrontDoorVerbs.Open, _reference.ToString());

    /// <summary>The referrer with their agency, anybody else as the groups know them.</summary>
    public string NameOf(PersonId person) => person == Referral.By ? From() : _turn.NameOf(person);

    public static string? Record(Turn turn) => turn.Data[FrontDoorVerbs.Referral];

    public static void Plan(Turn turn, ReadPlan plan)
    {
        if (ReferralReference.TryParse(turn.Data[FrontDoorVerbs.Referral], out var reference))
        {
            var id = reference.ToString();
            plan.Get(Kinds.Referral, id).Get(Kinds.Review, id)
                .Find(Kinds.Child, new DocumentQuery(Kinds.Child) { Equal = [("referredAs", id)], Take = 1 })
                .Find(Kinds.Item, new DocumentQuery(Kinds.Item) { Equal = [("referral", id)], Take = MostItems })
                .Find(Kinds.Missing, new DocumentQuery(Kinds.Missing) { Equal = [("referral", id)], Take = 1 });
            for (var number = 1; number <= FrontDoorReview.MostQuestions; number++)
            {
                plan.Get(Kinds.Notice, AskReferrer.NoticeOf(reference, number));
            }
        }
        if (CaseReference.TryParse(turn.Data[FrontDoorVerbs.Same], out var known))
        {
            JoinedEpisodes.Plan(turn, known, plan);
            plan.Get(Kinds.Child, known.ToString())
                .Find(Kinds.Item, new DocumentQuery(Kinds.Item) { Equal = [("child", known.ToString())], Take = MostItems }, Known)
                .Find(Kinds.Review, new DocumentQuery(Kinds.Review) { Equal = [("child", known.ToString())], Take = 1 }, Known);
        }
    }

    /// <summary>Nothing for an unknown referral, and for anybody but the reviewing role.</summary>
    public static FrontDoorTurn? Of(Turn turn, ReadSet read) =>
        turn.ReviewsReferrals
        && ReferralReference.TryParse(turn.Data[FrontDoorVerbs.Referral], out var reference)
        && read.Get(Kinds.Referral, reference.ToString()) is { } referral
        && read.Find(Kinds.Child).Items is [var child, ..]
        && turn.Partnership.TryGet(new ForumId(referral.Value.Forum), out var terms)
            ? new(turn, reference, referral.Value, read, child, terms)
            : null;

    public static Outcome NotFound(Turn turn) => Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));

    public DocumentOperation Save(FrontDoorReview review) =>
        DocumentOperation.Save(Kinds.Review, _reference.ToString(), _review, ReviewDocument.From(review));

    public DocumentOperation Save(Child child) =>
        DocumentOperation.Replace(Kinds.Child, _child, ChildDocument.From(child, _child.Value.Referrer));

    /// <summary>The record to which the press would join the referral.</summary>
    public Stored<ChildDocument>? KnownChild(ReadSet read) =>
        CaseReference.TryParse(_turn.Data[FrontDoorVerbs.Same], out var known) ? read.Get(Kinds.Child, known.ToString()) : null;

    public static Stored<ReviewDocument>? KnownReview(ReadSet read) => read.Find(Kinds.Review, Known).Items is [var first, ..] ? first : null;

    public static IReadOnlyList<ForumItem> KnownItems(ReadSet read) => [.. read.Find(Kinds.Item, Known).Items.Select(stored => stored.Value.ToDomain())];

    /// <summary>Lists that have this referral's own record: once it is joined, the child stands there under the other reference.</summary>
    public IEnumerable<DocumentOperation> LeaveLists() =>
        from stored in _items
        let item = stored.Value.ToDomain()
        where item.IsHere
        select DocumentOperation.Replace(Kinds.Item, stored, ItemDocument.From(JoinReferral.Leaves(item, _turn.Me, _turn.Now)));

    public IEnumerable<DocumentOperation> Save(Settlement settled) =>
    [
        Save(settled.Review),
        .. settled.Child == Child ? (IEnumerable<DocumentOperation>)[] : [Save(settled.Child)],
        .. LinkedItems.Of(settled.Items, _items.Select(stored => stored.Value.ToDomain())).Select(item => DocumentOperation.Save(Kinds.Item, item.Id, _items.FirstOrDefault(stored => stored.Id == item.Id), ItemDocument.From(item))),
    ];

    /// <summary>Met by what is on record, or by what somebody knows beyond it.</summary>
    public bool IsMissingMet => MissingMet.Count > 0 || _turn.Data[FrontDoorVerbs.MissingMet] == ChoiceField.Yes;

    public IReadOnlyList<RouteAnswer> Routes => Route.Of(RoutedChild.Of(Child, IsMissingMet), Setting.Forums);

    /// <summary>The referral with all that is known, after a step or before one, with the line of its sight.</summary>
    public Outcome Show(FrontDoorReview review, Child? child = null, IReadOnlyList<ForumItem>? items = null, string? said = null, bool refused = false, bool screening = false, CaseReference? kept = null) =>
        Outcome.Show(ReviewCard.Render(new ReviewView
        {
            Review = review,
            Referral = Referral,
            Child = child ?? Child,
            Door = Terms.FrontDoor,
            Routes = Route.Of(RoutedChild.Of(child ?? Child, MissingMet.Count > 0), Setting.Forums),
            Items = items ?? Items,
            GroupName = forum => Setting.Terms(forum).ShortName,
            From = From(),
            Today = _turn.Today,
            NameOf = NameOf,
            Unreached = Unreached,
            Kept = kept,
            Said = said,
            SaidIsRefusal = refused,
            AsksForScreening = screening,
        }, _turn.Words)) with
        { Shown = Sighted };

    /// <summary>A step of the review that changes nothing else.</summary>
    public Outcome Settle(Decision<FrontDoorReview> decision, string done, Func<string, Outcome> refuse) => _turn.Repeated
        ? Show(Review, said: done)
        : decision switch
        {
            Decision<FrontDoorReview>.Accepted accepted => Show(accepted.State, said: done) with
            {
                Changes = [Save(accepted.State)],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<FrontDoorReview>.AlreadySo already => Show(already.State, said: done),
            Decision<FrontDoorReview>.Refused refused => refuse(Refusals.Say(refused.Why, _turn.Words)),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };

    private IReadOnlyList<MissingGroundKind> Met(MissingRecord record) =>
        ListMissingChild.GroupFor(Child, Setting) is { } group
            ? [.. MissingCriteria.At(record, MissingRules.Of(_turn.Partnership, group.Terms), _turn.Now).Grounds.Select(ground => ground.Kind)]
            : [];

    private string From()
    {
        var name = _turn.RosterOf(Terms.Forum).NameOf(Referral.By);
        var agency = Referral.ByAgency == Domain.Referrals.Referral.AnotherAgency
            ? Referral.OtherAgency ?? ""
            : Terms.Agencies.FirstOrDefault(known => known.Id == Referral.ByAgency)?.Name ?? "";
        return agency.Length == 0 ? name : $"{name}, {agency}";
    }
}
