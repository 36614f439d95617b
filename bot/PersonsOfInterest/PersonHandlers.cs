using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Links;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Disruption;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.PersonsOfInterest;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Bot.PersonsOfInterest;

/// <summary>A verb that works on a person of interest whom the speaker may open.</summary>
internal abstract class PersonStep : Handler
{
    public override void Plan(Turn turn, ReadPlan plan) => PersonTurn.Plan(turn, plan);

    public sealed override Outcome Handle(Turn turn, ReadSet read) => PersonTurn.Of(turn, read) is { } about ? Step(turn, about) : PersonTurn.NotFound(turn, read);

    protected abstract Outcome Step(Turn turn, PersonTurn about);

    /// <summary>"POI-3", and the rest as the value of this name.</summary>
    protected static Func<string, IReadOnlyDictionary<string, string>> Words(string rest, params (string Name, string Value)[] more) => text =>
    {
        var values = new Dictionary<string, string>(ReferenceWords.Read(text, PersonVerbs.Person, rest));
        foreach (var (name, value) in more)
        {
            values[name] = value;
        }
        return values;
    };

    protected static string? Clean(Turn turn, string name) => turn.Data[name] is { } typed ? PlainText.Clean(typed) : null;

    /// <summary>The member chosen on the card, or the one who sits in the seat that was typed.</summary>
    protected static SeatHolding? Member(Turn turn, Roster roster, string name) => roster.Holdings.FirstOrDefault(held =>
        held.HeldOn(turn.Today) && (turn.Data[name] == $"{held.Seat}/{held.Person}" || (held.Role is SeatRole.Member && turn.Data[name]?.Trim() == held.Seat.Value)));
}

/// <summary>Opens the record; each time is on record.</summary>
internal sealed class PersonHandler : PersonStep
{
    public override string Verb => PersonVerbs.Show;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("person", "person POI-3", "", SaidIn.Privately) { Read = Words(PersonVerbs.Why) }, new("open person", "open person POI-3", "", SaidIn.Privately) { Read = Words(PersonVerbs.Why) }];

    protected override Outcome Step(Turn turn, PersonTurn about) => about.Open();
}

/// <summary>The officer puts it on the agenda, or keeps it off.</summary>
internal sealed class PersonAgendaHandler : PersonStep
{
    public override string Verb => PersonVerbs.Agenda;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("person agenda", "person agenda POI-3", "", SaidIn.Privately) { MindsDenial = true, Read = Words(PersonVerbs.Why, (PersonVerbs.OnAgenda, PersonVerbs.Yes)) },
        new("person no agenda", "person no agenda POI-3 REASON", "", SaidIn.Privately) { Read = Words(PersonVerbs.Why, (PersonVerbs.OnAgenda, PersonVerbs.No)) },
    ];

    protected override Outcome Step(Turn turn, PersonTurn about)
    {
        var on = turn.Data[PersonVerbs.OnAgenda] != PersonVerbs.No;
        // "person agenda POI-3 not yet" would open the record to more readers.
        if (on && turn.Data[PersonVerbs.Why] is { } said && CommandReader.TakesBack(said))
        {
            return about.Open(turn.Words["Nothing was changed. To keep it off the agenda, type \"person no agenda {0}\" and the reason.", about.Item.Reference], refused: true);
        }
        var command = new DecideOnPerson(on, Clean(turn, PersonVerbs.Why), turn.Me);
        return about.Settle(
            command.Decide(about.Item, about.IsGranted(turn.Me), about.Terms, about.Roster, turn.Today),
            on ? turn.Words["It is on the agenda."] : turn.Words["It stays off the agenda."]);
    }
}

/// <summary>Logs what was done to disrupt.</summary>
internal sealed class PersonDisruptHandler : PersonStep
{
    public override string Verb => PersonVerbs.Disrupt;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("person disruption", "person disruption POI-3 CAWN", "", SaidIn.Privately) { Read = static text => DisruptionWords.Read(text, PersonVerbs.Person) }];

    protected override Outcome Step(Turn turn, PersonTurn about)
    {
        var on = turn.Data[DisruptionLines.On] is null ? turn.Today : turn.Data.Date(DisruptionLines.On);
        var command = new DisruptPerson(turn.Data[DisruptionLines.Tactic]?.Trim(), on, Clean(turn, DisruptionLines.Note), turn.Me);
        return about.Settle(command.Decide(about.Item, about.IsGranted(turn.Me), about.Terms, about.Roster, turn.Today, turn.Now), turn.Words["Logged."]);
    }
}

/// <summary>Who follows it up, and what came of it.</summary>
internal sealed class PersonOutcomeHandler : PersonStep
{
    public override string Verb => PersonVerbs.Outcome;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("person outcome", "person outcome POI-3 TEXT", "", SaidIn.Privately) { Read = Words(PersonVerbs.Result) }];

    protected override Outcome Step(Turn turn, PersonTurn about)
    {
        var command = new SettlePerson(Member(turn, about.Roster, PersonVerbs.Owner)?.Person, Clean(turn, PersonVerbs.Result), turn.Me);
        return about.Settle(command.Decide(about.Item, about.IsGranted, about.Terms, about.Roster, turn.Today), Done(turn, about.Item, command));
    }

    /// <summary>What stood there goes with the press, so it is said; nobody is written to about a person of interest but by whom the terms name.</summary>
    private static string Done(Turn turn, PersonOfInterest before, SettlePerson command) => string.Join(' ', new[]
    {
        turn.Words["Saved."],
        command.Outcome is { } outcome && before.Outcome is { } stood && stood != outcome ? turn.Words["It stands in the place of: {0}", PlainText.Escape(PlainText.Shorten(stood, MostRepeated))] : null,
        command.Owner is { } owner && owner != before.Owner && owner != turn.Me ? turn.Words["I do not tell who follows it up: tell them the reference."] : null,
    }.OfType<string>());

    private const int MostRepeated = 300;
}

/// <summary>The chair opens it to one more member, or no longer.</summary>
internal sealed class PersonGrantHandler : PersonStep
{
    public override string Verb => PersonVerbs.Grant;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("person grant", "person grant POI-3 SEAT", "", SaidIn.Privately) { Read = Words(PersonVerbs.Member, (PersonVerbs.Give, PersonVerbs.Yes)) },
        new("person no grant", "person no grant POI-3 SEAT", "", SaidIn.Privately) { Read = Words(PersonVerbs.Member, (PersonVerbs.Give, PersonVerbs.No)) },
    ];

    protected override Outcome Step(Turn turn, PersonTurn about)
    {
        var give = turn.Data[PersonVerbs.Give] != PersonVerbs.No;
        var command = new GrantPerson(Member(turn, about.Roster, PersonVerbs.Member), give, turn.Me);
        return about.Settle(
            command.Decide(about.Item, about.IsGranted, about.Terms, about.Roster, turn.Today, turn.Now),
            give,
            give ? turn.Words["They may open it now. Tell them the reference."] : turn.Words["They may no longer open it."]);
    }
}
