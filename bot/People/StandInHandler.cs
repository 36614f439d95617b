using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.People;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.People;

/// <summary>Who chairs the next meeting. "who chairs" shows it; the card records somebody who stands in.</summary>
internal sealed class StandInHandler : Handler
{
    public override string Verb => RosterVerbs.StandIn;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("who chairs", "who chairs", "See who chairs the next meeting, and name somebody who stands in", SaidIn.Privately)
        {
            ForChair = true, ForRoster = true,
            Read = static text => RosterRights.ReadForum(RosterVerbs.Forum, text),
        },
    ];

    public override string? Record(Turn turn) => $"roster:{turn.Data[RosterVerbs.Forum]}";

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var allowed = RosterRights.Has(turn) && !turn.Place.IsShared;
        if (!allowed)
        {
            return RosterRights.Refuse(turn, Verb);
        }
        var roster = RosterTurn.Stored(read, turn.Terms.Forum);
        if (turn.Data[RosterVerbs.Person] is not { } person)
        {
            // Sent without a choice, it says so; only shown, it asks.
            return Show(turn, roster, turn.Data.Sent(RosterVerbs.Person) ? Refusals.Say(Reason.MemberNeeded, turn.Words) : null, refused: true);
        }
        var done = turn.Words["Recorded. Those who have the office and whoever stands in are told."];
        if (turn.Repeated)
        {
            return Show(turn, roster, done);
        }
        return new NameStandIn(new(person), turn.Data[RosterVerbs.Why], turn.Me).Decide(roster, turn.Terms, allowed, turn.Today, turn.Now) switch
        {
            Decision<Roster>.Accepted accepted => Show(turn, accepted.State, done) with
            {
                Changes = [RosterTurn.Save(read, accepted.State)],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<Roster>.AlreadySo already => Show(turn, already.State, done),
            Decision<Roster>.Refused refused => Show(turn, roster, Refusals.Say(refused.Why, turn.Words), refused: true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    private static Outcome Show(Turn turn, Roster roster, string? said, bool refused = false) => Outcome.Show(StandInCard.Render(new StandInView
    {
        Terms = turn.Terms,
        Roster = roster,
        Meeting = NameStandIn.MeetingOf(roster, turn.Terms, turn.Today),
        Person = refused ? turn.Data[RosterVerbs.Person] : null,
        Why = refused && turn.Data[RosterVerbs.Why] is { } why ? PlainText.Shorten(PlainText.Clean(why), NameStandIn.MostWhy) : null,
        Said = said,
        SaidIsRefusal = refused,
    }, turn.Words));
}
