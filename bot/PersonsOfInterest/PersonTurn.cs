using PanelAssistant.Bot.Links;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.PersonsOfInterest;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Bot.PersonsOfInterest;

/// <summary>What every verb about a person of interest shares: the record, who may open it, how it is stored and shown.</summary>
internal sealed class PersonTurn
{
    private const int MostGrants = 50;

    private readonly Turn _turn;
    private readonly ReadSet _read;
    private readonly Stored<PersonOfInterestDocument> _stored;
    private readonly HashSet<PersonId> _granted;

    private PersonTurn(Turn turn, ReadSet read, Stored<PersonOfInterestDocument> stored, TermsOfReference terms)
    {
        _turn = turn;
        _read = read;
        _stored = stored;
        Terms = terms;
        Item = stored.Value.ToDomain();
        _granted = [.. read.Find(Kinds.Grant).Items.Select(grant => new PersonId(grant.Value.Person))];
    }

    public PersonOfInterest Item { get; }

    /// <summary>The terms of the record's own forum, whatever the press claims.</summary>
    public TermsOfReference Terms { get; }

    public Roster Roster => _turn.RosterOf(Terms.Forum);

    public bool IsGranted(PersonId person) => _granted.Contains(person);

    public static void Plan(Turn turn, ReadPlan plan)
    {
        if (PersonReference.TryParse(turn.Data[PersonVerbs.Person], out var person))
        {
            plan.Get(Kinds.PersonOfInterest, person.ToString())
                .Find(Kinds.Grant, new DocumentQuery(Kinds.Grant) { Equal = [("record", person.ToString())], Take = MostGrants });
            LinkTurn.Plan(plan, RecordReference.Of(person));
        }
    }

    /// <summary>Nothing for an unknown record, and for one that is not the speaker's to open; never in a shared chat.</summary>
    public static PersonTurn? Of(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared || Stored(turn, read) is not { } stored || !turn.Partnership.TryGet(new ForumId(stored.Value.Forum), out var terms))
        {
            return null;
        }
        var about = new PersonTurn(turn, read, stored, terms);
        return PersonAccess.MayOpen(turn.Me, about.Item, about.IsGranted(turn.Me), terms, about.Roster, turn.Today) ? about : null;
    }

    /// <summary>The same words whether or not there is such a record. That somebody tried is on record.</summary>
    public static Outcome NotFound(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared)
        {
            return Outcome.Say(turn.Words["I do that in our private chat, so that nobody else sees it. Open a chat with me and type \"{0}\" there.", "persons"]);
        }
        var refused = Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        return Stored(turn, read) is { } stored ? refused with { Fact = new("person.refused", stored.Id) } : refused;
    }

    /// <summary>Shows the record, and puts the opening on record.</summary>
    public Outcome Open(string? said = null, bool refused = false) =>
        new(View(Item, said, refused)) { Fact = new(PersonVerbs.Show, Item.Reference.ToString()) };

    public Outcome Settle(Decision<PersonOfInterest> decision, string done) => _turn.Repeated ? Open(done) : decision switch
    {
        Decision<PersonOfInterest>.Accepted accepted => new Outcome(View(accepted.State, done, false))
        {
            Changes = [DocumentOperation.Replace(Kinds.PersonOfInterest, _stored, PersonOfInterestDocument.From(accepted.State with { Changed = _turn.Now }))],
            Fact = accepted.Fact,
            Tell = accepted.Tell,
        },
        Decision<PersonOfInterest>.AlreadySo => Open(done),
        Decision<PersonOfInterest>.Refused refused => Open(Refusals.Say(refused.Why, _turn.Words), true),
        _ => throw new InvalidOperationException("A decision has three forms."),
    };

    public Outcome Settle(Decision<PersonGrant> decision, bool give, string done)
    {
        if (_turn.Repeated || decision is not Decision<PersonGrant>.Accepted accepted)
        {
            return decision is Decision<PersonGrant>.Refused refused && !_turn.Repeated ? Open(Refusals.Say(refused.Why, _turn.Words), true) : Open(done);
        }
        var grant = accepted.State;
        var stored = _read.Find(Kinds.Grant).Items.FirstOrDefault(known => known.Value.Person == grant.To.Value);
        _ = give ? _granted.Add(grant.To) : _granted.Remove(grant.To);
        return new Outcome(View(Item, done, false))
        {
            Fact = accepted.Fact,
            Changes =
            [
                give
                    ? DocumentOperation.Create(Kinds.Grant, GrantDocument.IdOf(grant.Record, grant.To), new GrantDocument
                    {
                        Record = grant.Record.ToString(),
                        Person = grant.To.Value,
                        By = grant.By.Value,
                        At = grant.At,
                    })
                    : DocumentOperation.Delete(Kinds.Grant, stored!),
            ],
        };
    }

    private static Stored<PersonOfInterestDocument>? Stored(Turn turn, ReadSet read) =>
        PersonReference.TryParse(turn.Data[PersonVerbs.Person], out var person) ? read.Get(Kinds.PersonOfInterest, person.ToString()) : null;

    private Answer.Show View(PersonOfInterest item, string? said, bool refused)
    {
        var chair = PersonAccess.IsChair(_turn.Me, Terms, Roster, _turn.Today);
        var officer = PersonAccess.IsOfficer(_turn.Me, Terms, Roster, _turn.Today);
        var settles = chair || officer || item.Owner == _turn.Me;
        var opened = LinkTurn.NoGrants.Append(item.Reference).ToHashSet();
        return new(PersonCard.Render(new()
        {
            Item = item,
            Agency = Terms.Agencies.FirstOrDefault(agency => agency.Id == item.ByAgency)?.Name ?? item.ByAgency.Value,
            SentOn = Domain.Calendar.UkTime.DateOf(item.At),
            Today = _turn.Today,
            MayDecide = PersonAccess.MayDecide(_turn.Me, Terms, Roster, _turn.Today),
            MaySettle = settles,
            IsChair = chair,
            NameOf = Roster.NameOf,
            Owners = settles ? [.. PersonAccess.Owners(item, IsGranted, Terms, Roster, _turn.Today).Select(Choice)] : [],
            Members = chair ? [.. Roster.Holdings.Where(held => held.HeldOn(_turn.Today)).DistinctBy(held => held.Person).Select(Choice)] : [],
            Granted = [.. _granted.Select(Roster.NameOf)],
            Links = LinkTurn.Lines(_turn, _read, RecordReference.Of(item.Reference), opened),
            Said = said,
            SaidIsRefusal = refused,
        }, _turn.Words));
    }

    private Choice Choice(SeatHolding held) => new($"{PlainText.Clean(held.Name)}, {Terms.Seat(held.Seat).Title}", $"{held.Seat}/{held.Person}");
}
