using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.People;
using PanelAssistant.Domain;

namespace PanelAssistant.Bot.People;

/// <summary>Who sits where, who is awaited, and whom the bot cannot write to.</summary>
internal sealed class RosterHandler : Handler
{
    /// <summary>More people out of reach than this are a matter of installing the app, not of ringing each.</summary>
    private const int MostOutOfReach = 200;

    public override string Verb => RosterVerbs.Show;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("roster", "roster", "See and change who sits where", SaidIn.Privately) { ForChair = true, ForRoster = true, Read = static text => RosterRights.ReadForum(RosterVerbs.Forum, text) },
    ];

    public override void Plan(Turn turn, ReadPlan plan) => plan.Find(Kinds.Person, new DocumentQuery(Kinds.Person)
    {
        Equal = [("reach", PersonDocument.NoReach)],
        Take = MostOutOfReach,
    });

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared || !RosterRights.Has(turn))
        {
            return RosterRights.Refuse(turn, Verb);
        }
        var parts = turn.Roster.Holdings.Where(held => held.HeldOn(turn.Today)).Select(held => held.Person)
            .Concat(turn.Roster.FrontDoor)
            .Concat(turn.Roster.Coordinator is { } coordinator ? [coordinator] : [])
            .ToHashSet();
        return Outcome.Show(RosterCard.Render(new RosterView
        {
            Terms = turn.Terms,
            Roster = turn.Roster,
            Today = turn.Today,
            NotReachable = [.. read.Find(Kinds.Person).Items.Select(person => new PersonId(person.Id)).Where(parts.Contains)],
            Skip = Math.Max(0, turn.Data.Number(RosterVerbs.After) ?? 0),
            Others = [.. RosterRights.Forums(turn).Select(terms => terms.Forum).Where(forum => forum != turn.Terms.Forum)],
        }, turn.Words));
    }
}
