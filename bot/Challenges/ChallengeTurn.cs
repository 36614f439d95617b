using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Challenges;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Challenges;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Challenges;

/// <summary>What every verb about challenges shares. Members of the group read them, and whoever runs its meetings.</summary>
internal sealed class ChallengeTurn
{
    private readonly Turn _turn;
    private readonly Stored<ChallengeDocument> _stored;

    private ChallengeTurn(Turn turn, Stored<ChallengeDocument> stored, TermsOfReference terms)
    {
        _turn = turn;
        _stored = stored;
        Challenge = stored.Value.ToDomain();
        Terms = terms;
    }

    public Challenge Challenge { get; }

    /// <summary>The terms of the challenge's own forum, whatever the press claims.</summary>
    public TermsOfReference Terms { get; }

    public Roster Roster => _turn.RosterOf(Terms.Forum);

    public static string? Record(Turn turn) => ChallengeReference.TryParse(turn.Data[ChallengeVerbs.Challenge], out var reference) ? reference.ToString() : null;

    public static void Plan(Turn turn, ReadPlan plan)
    {
        if (ChallengeReference.TryParse(turn.Data[ChallengeVerbs.Challenge], out var reference))
        {
            plan.Get(Kinds.Challenge, reference.ToString());
        }
    }

    public static DocumentQuery OpenIn(ForumId forum, int take) =>
        new(Kinds.Challenge) { Equal = [("forum", forum.Value), ("standing", ChallengeDocument.Open)], OrderBy = "at", Take = take };

    /// <summary>Those raised on or after a local day, settled or not.</summary>
    public static DocumentQuery RaisedIn(ForumId forum, DateOnly since) =>
        new(Kinds.Challenge) { Equal = [("forum", forum.Value)], RangeField = "at", AtLeast = UtcText.Of(UkTime.StartOf(since)), OrderBy = "at", Take = MostCounted };

    private const int MostCounted = 500;

    /// <summary>A seat that sees only its own referrals reads no challenge.</summary>
    public static bool Reads(Turn turn, TermsOfReference terms) => terms.Challenges is not null && IsOfGroup(turn, terms);

    /// <summary>What was raised is answered and settled though a later version of the terms says nothing of challenges any more.</summary>
    public static bool IsOfGroup(Turn turn, TermsOfReference terms) =>
        turn.RosterOf(terms.Forum) is var roster
        && (roster.HeldBy(turn.Me, turn.Today).Any(held => !terms.Seat(held.Seat).SeesOwnReferralsOnly) || Access.Runs(terms, roster, turn.Me, turn.Today));

    /// <summary>Nothing for an unknown one, in a shared chat, for who is not of the group, and while a conflict of interest shuts it.</summary>
    public static ChallengeTurn? Of(Turn turn, ReadSet read) => Find(turn, read) is { } found && !turn.IsClosedByConflict(found.Challenge.Child) ? found : null;

    /// <summary>Why <see cref="Of"/> gave nothing.</summary>
    public static Outcome Refuse(Turn turn, ReadSet read) => Find(turn, read) is null ? NotFound(turn) : Outcome.Say(Refusals.Say(Reason.ClosedByConflict, turn.Words));

    private static ChallengeTurn? Find(Turn turn, ReadSet read) =>
        !turn.Place.IsShared
        && ChallengeReference.TryParse(turn.Data[ChallengeVerbs.Challenge], out var reference)
        && read.Get(Kinds.Challenge, reference.ToString()) is { } stored
        && turn.Partnership.TryGet(new ForumId(stored.Value.Forum), out var terms)
        && IsOfGroup(turn, terms)
            ? new(turn, stored, terms)
            : null;

    public static Outcome NotFound(Turn turn) => Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));

    /// <summary>The local day on which the answer is due.</summary>
    public static DateOnly MeetingOf(Challenge challenge, TermsOfReference terms, Roster roster) => roster.Series(terms)?.HeldOn(challenge.Meeting) ?? challenge.Meeting;

    public Answer Show(Challenge challenge, string? said = null, bool refused = false) => new Answer.Show(ChallengeCard.Render(CardOf(_turn, challenge, Terms, said, refused), _turn.Words));

    public static ChallengeView CardOf(Turn turn, Challenge challenge, TermsOfReference terms, string? said = null, bool refused = false)
    {
        var roster = turn.RosterOf(terms.Forum);
        var mine = challenge.Challenged(terms, roster, turn.Today).Contains(turn.Me);
        return new()
        {
            Challenge = challenge,
            Terms = terms,
            Meeting = MeetingOf(challenge, terms, roster),
            NameOf = roster.NameOf,
            MayAnswer = mine,
            MaySettle = mine ? challenge.IsAnswered : Challenge.PeopleOf(challenge.From, terms, roster, turn.Today).Contains(turn.Me) || roster.MayChair(turn.Me, terms, turn.Today),
            Said = said,
            SaidIsRefusal = refused,
        };
    }

    public Outcome Settle(Decision<Challenge> decision, string done) => _turn.Repeated
        ? Show(Challenge, done)
        : decision switch
        {
            Decision<Challenge>.Accepted accepted => new Outcome(Show(accepted.State, done))
            {
                Changes = [DocumentOperation.Replace(Kinds.Challenge, _stored, ChallengeDocument.Of(accepted.State))],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<Challenge>.AlreadySo already => Show(already.State, done),
            Decision<Challenge>.Refused refused => Show(Challenge, Refusals.Say(refused.Why, _turn.Words), refused: true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };

    /// <summary>A choice of a group's chair begins with this.</summary>
    public const string ChairOf = "chair:";

    /// <summary>Agencies that the speaker may challenge, and the chairs of groups below.</summary>
    public static IReadOnlyList<Choice> Agencies(Turn turn)
    {
        var own = turn.Roster.Find(turn.Me, turn.Today) is { } held ? turn.Terms.AgencyOf(held.Seat) : (AgencyId?)null;
        return
        [
            .. turn.Terms.Agencies.Where(agency => agency.Id != own).Select(agency => new Choice(agency.Name, agency.Id.Value)),
            .. turn.Partnership.Forums
                .Where(group => turn.Terms.Challenges?.ChairsOf.Contains(group.Family) is true && turn.Roster.HeldBy(turn.Me, turn.Today).All(held => held.OfficeOf != group.Forum))
                .Select(group => new Choice(turn.Words["Chair of {0}", group.ShortName], ChairOf + group.Forum.Value)),
        ];
    }
}
