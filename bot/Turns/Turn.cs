using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Turns;

/// <summary>Everything a handler may know about one turn: who, where, what, when, and after reading, by what right.</summary>
public sealed class Turn
{
    private TermsOfReference? _terms;

    public required Incoming Incoming { get; init; }

    public required PressData Data { get; init; }

    /// <summary>How the answer will be seen: a form drawn for a dialog has other buttons than one in a chat.</summary>
    public required bool InDialog { get; init; }

    public required Language Words { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>The local day in the UK.</summary>
    public required DateOnly Today { get; init; }

    public required Partnership Partnership { get; init; }

    /// <summary>Everything the bot can do, for help.</summary>
    public required HandlerTable Handlers { get; init; }

    /// <summary>The key of this press, under which its effect is remembered.</summary>
    public required string Key { get; init; }

    public PersonId Me => Incoming.Speaker.Person;

    public Place Place => Incoming.Place;

    /// <summary>This press took effect before and is delivered again: show how things stand and change nothing.</summary>
    public bool Repeated { get; internal set; }

    public Stored<PersonDocument>? Person { get; internal set; }

    /// <summary>The shared chat that the turn came from, when it is known.</summary>
    internal Stored<ChatDocument>? Chat { get; set; }

    internal IReadOnlyDictionary<ForumId, Roster> Rosters { get; set; } = new Dictionary<ForumId, Roster>();

    internal ForumId? ChatForum { get; set; }

    /// <summary>Whether the card was shown again by the client on its own.</summary>
    public bool Automatic => Incoming is Incoming.Pressed { Automatic: true };

    public Roster RosterOf(ForumId forum) => Rosters.GetValueOrDefault(forum) ?? new Roster { Forum = forum, Holdings = [] };

    /// <summary>
    /// The forum this turn is about: the one the press names, else the chat's, else the person's own, else the first
    /// of the partnership. Naming one gives no right in it.
    /// </summary>
    public TermsOfReference Terms => _terms ??= FindTerms();

    /// <summary>The forums that this turn may turn out to be about, before the rosters are read: the named one, or any.</summary>
    public IEnumerable<ForumId> PossibleForums =>
        Data["forum"] is { } named && Partnership.TryGet(new ForumId(named), out var terms)
            ? [terms.Forum]
            : Partnership.Forums.Select(own => own.Forum);

    private TermsOfReference FindTerms()
    {
        if (Data["forum"] is { } named && Partnership.TryGet(new ForumId(named), out var terms))
        {
            return terms;
        }
        if (ChatForum is { } bound && Partnership.TryGet(bound, out terms))
        {
            return terms;
        }
        return Partnership.Forums.FirstOrDefault(own => RosterOf(own.Forum).Find(Me, Today) is not null)
            ?? Partnership.Forums.FirstOrDefault(own => RosterOf(own.Forum).Coordinator == Me)
            ?? Partnership.Forums[0];
    }

    /// <summary>
    /// Whether a seat of theirs opens the child's record. When neither the press nor the chat named a forum, the turn is
    /// then about the one that opens it: somebody in two panels asks for a child of the second.
    /// </summary>
    public bool OpensChild(ChildDocument child) => Opens(child, Access.OpensChild);

    /// <summary>The same for the child's missing episodes.</summary>
    public bool OpensEpisodes(ChildDocument child) => Opens(child, Access.OpensEpisodes);

    /// <summary>The same for who used the child's record.</summary>
    public bool AsksWhoUsed(ChildDocument child) => Opens(child, Access.AsksWhoUsed);

    /// <summary>The same for what becomes of the record: legal hold, and everything about the child as a file.</summary>
    public bool AnswersFor(ChildDocument child) => Opens(child, Access.AnswersFor);

    /// <summary>As any group of the partnership knows them, also after they have left it.</summary>
    public string NameOf(PersonId person) => Partnership.Forums
        .Select(terms => RosterOf(terms.Forum).KnownName(person))
        .FirstOrDefault(name => name is not null) ?? Words["somebody without a seat"];

    private bool Opens(ChildDocument child, Func<TermsOfReference, Roster, PersonId, DateOnly, Child, bool> gate)
    {
        var known = child.ToDomain();
        if (gate(Terms, Roster, Me, Today, known))
        {
            return true;
        }
        var named = Data["forum"] is not null || ChatForum is not null;
        var opens = Partnership.Forums.FirstOrDefault(terms => gate(terms, RosterOf(terms.Forum), Me, Today, known));
        if (opens is not null && !named)
        {
            _terms = opens;
        }
        return opens is not null;
    }

    /// <summary>Whether their seat in this turn's forum opens the child's record.</summary>
    public bool OpensHere(ChildDocument child) => Access.OpensChild(Terms, Roster, Me, Today, child.ToDomain());

    /// <summary>Whether their seat in this turn's forum may give an action about the child.</summary>
    public bool TasksAbout(ChildDocument child) => Access.TasksAbout(Terms, Roster, Me, Today, child.ToDomain());

    /// <summary>Whether what is about this child is shut to them, because they declared a conflict of interest in an open vote.</summary>
    public bool IsClosedByConflict(CaseReference? child) => Access.IsClosedByConflict(Rosters.Values, Me, child);

    public bool OpensEpisodesHere(ChildDocument child) => Access.OpensEpisodes(Terms, Roster, Me, Today, child.ToDomain());

    /// <summary>Whether their seat in a forum sees its records beyond what they brought themselves.</summary>
    public bool SeesRecordsOf(ForumId forum) => Partnership.TryGet(forum, out var terms) && Access.SeesRecords(terms, RosterOf(forum), Me, Today);

    public Roster Roster => RosterOf(Terms.Forum);

    public bool IsMember => Roster.Find(Me, Today) is not null;

    /// <summary>Named in the settings: may give seats in every forum and tie any chat, and sees no case by that.</summary>
    public bool IsAdministrator => Partnership.IsAdministrator(Me);

    /// <summary>They review every referral of the partnership.</summary>
    public bool ReviewsReferrals => Partnership.Forums.Any(terms => RosterOf(terms.Forum).FrontDoor.Contains(Me));

    public bool MayChair => Roster.MayChair(Me, Terms, Today);
}
