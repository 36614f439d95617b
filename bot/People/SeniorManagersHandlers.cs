using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.People;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.People;

/// <summary>"senior managers": which agency has named one. "name senior manager AGENCY: NAME" names one.</summary>
internal class SeniorManagersHandler(string verb, params IReadOnlyList<TypedCommand> typed) : Handler
{
    public SeniorManagersHandler()
        : this(RosterVerbs.SeniorManagers, new TypedCommand("senior managers", "senior managers", "See the senior managers of the group's agencies, and name one", SaidIn.Privately) { ForChair = true, ForRoster = true })
    {
    }

    public override string Verb => verb;

    public override bool OnlyReads => verb == RosterVerbs.SeniorManagers;

    public override IReadOnlyList<TypedCommand> Typed { get; } = typed;

    public override Outcome Handle(Turn turn, ReadSet read) =>
        turn.Place.IsShared || !RosterRights.Has(turn) ? Outcome.Say(Refusals.Say(Reason.RosterRightNeeded, turn.Words))
        : turn.Terms.SeniorManagers is null ? Outcome.Say(Refusals.Say(Reason.NoSeniorManagersHere, turn.Words))
        : Show(turn, RosterTurn.Stored(read, turn.Terms.Forum));

    /// <summary>As the form sends it, or by its name when only one fits.</summary>
    protected static AgencyId? Agency(Turn turn) => turn.Data[RosterVerbs.Agency] is not { } text ? null
        : turn.Terms.Agencies.FirstOrDefault(agency => agency.Id.Value == text)?.Id
            ?? (turn.Terms.Agencies.Where(agency => agency.Name.Contains(text, StringComparison.OrdinalIgnoreCase)).ToList() is [var one] ? one.Id : null);

    /// <summary>What was decided about the roster, drawn again; a refusal says what to do instead.</summary>
    protected static Outcome Settle(Turn turn, ReadSet read, Roster roster, Decision<Roster> decision, string done) => decision switch
    {
        Decision<Roster>.Accepted accepted => Show(turn, accepted.State, done) with { Changes = [RosterTurn.Save(read, accepted.State)], Fact = accepted.Fact },
        Decision<Roster>.AlreadySo already => Show(turn, already.State, done),
        Decision<Roster>.Refused { Why: Reason.NoSeniorManagersHere } refused => Outcome.Say(Refusals.Say(refused.Why, turn.Words)),
        Decision<Roster>.Refused refused => Show(turn, roster, Refusals.Say(refused.Why, turn.Words), refused: true),
        _ => throw new InvalidOperationException("A decision has three forms."),
    };

    protected static Outcome Show(Turn turn, Roster roster, string? said = null, bool refused = false) => Outcome.Show(SeniorManagersCard.Render(new()
    {
        Terms = turn.Terms,
        Named = roster.SeniorManagers,
        People = [.. KnownPeople.Of(turn).OrderBy(person => person.Value, StringComparer.Ordinal).Select(person => new Choice(PlainText.Clean(person.Value), person.Key.Value))],
        Agency = refused ? turn.Data[RosterVerbs.Agency] : null,
        Person = refused ? turn.Data[RosterVerbs.Person] : null,
        Said = said,
        SaidIsRefusal = refused,
    }, turn.Words));
}

internal sealed class NameSeniorManagerHandler() : SeniorManagersHandler(
    RosterVerbs.SeniorManager,
    new TypedCommand("name senior manager", "name senior manager AGENCY: NAME", "", SaidIn.Privately) { Read = Words })
{
    public override string? Record(Turn turn) => $"roster:{turn.Data[RosterVerbs.Forum]}";

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var allowed = RosterRights.Has(turn) && !turn.Place.IsShared;
        if (!allowed)
        {
            return RosterRights.Refuse(turn, Verb);
        }
        var roster = RosterTurn.Stored(read, turn.Terms.Forum);
        var done = turn.Words["Named. It opens nothing for them, and they are told nothing yet."];
        if (turn.Repeated)
        {
            return Show(turn, roster, done);
        }
        var people = KnownPeople.Of(turn);
        return Settle(turn, read, roster, new NameSeniorManager(Agency(turn), Person(turn, people), turn.Me).Decide(roster, turn.Terms, people, allowed), done);
    }

    private static PersonId? Person(Turn turn, Dictionary<PersonId, string> people) =>
        turn.Data[RosterVerbs.Person] is { } id ? new PersonId(id)
        : turn.Data[RosterVerbs.Name] is { } name ? KnownPeople.Named(people, name)
        : null;

    private static Dictionary<string, string> Words(string text) => text.Split(':', 2, StringSplitOptions.TrimEntries) is [var agency, var name]
        ? new() { [RosterVerbs.Agency] = agency, [RosterVerbs.Name] = name }
        : new() { [RosterVerbs.Agency] = text.Trim() };
}

internal sealed class RemoveSeniorManagerHandler() : SeniorManagersHandler(
    RosterVerbs.SeniorManagerGone,
    new TypedCommand("remove senior manager", "remove senior manager AGENCY", "", SaidIn.Privately) { Read = static text => TypedCommand.All(RosterVerbs.Agency, text) })
{
    public override string? Record(Turn turn) => $"roster:{turn.Data[RosterVerbs.Forum]}";

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var allowed = RosterRights.Has(turn) && !turn.Place.IsShared;
        if (!allowed)
        {
            return RosterRights.Refuse(turn, Verb);
        }
        var roster = RosterTurn.Stored(read, turn.Terms.Forum);
        var done = turn.Words["Removed. Nothing more can be told to them."];
        return turn.Repeated
            ? Show(turn, roster, done)
            : Settle(turn, read, roster, new RemoveSeniorManager(Agency(turn)).Decide(roster, turn.Terms, allowed), done);
    }
}
