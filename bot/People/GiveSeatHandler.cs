using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.People;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.People;

/// <summary>Gives one seat, or ends it, from a card.</summary>
internal sealed class GiveSeatHandler : Handler
{
    public override string Verb => RosterVerbs.Give;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("give seat", "give seat", "Give one person a seat, or end it", SaidIn.Privately)
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
        if (turn.Data[RosterRow.Email] is null && turn.Data[RosterRow.Seat] is null)
        {
            return Show(turn, null, false);
        }
        if (turn.Repeated)
        {
            return Show(turn, turn.Words["Saved."], false);
        }
        var roster = RosterTurn.Stored(read, turn.Terms.Forum);
        return new GiveSeat(name => Field(turn, name), turn.Me).Decide(roster, turn.Terms, allowed, turn.Today, out var fault) switch
        {
            Decision<Roster>.Accepted accepted => Show(turn, Saved(turn, roster, accepted.State), false) with
            {
                Changes = [RosterTurn.Save(read, accepted.State)],
                Fact = accepted.Fact,
            },
            Decision<Roster>.AlreadySo when fault is { } why =>
                Show(turn, turn.Words["Nothing was saved: {0}.", RosterWords.Fault(why, turn.Words)], true),
            Decision<Roster>.AlreadySo => Show(turn, turn.Words["It was so already. Nothing was changed."], false),
            Decision<Roster>.Refused refused => Show(turn, Refusals.Say(refused.Why, turn.Words), true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    private static string Saved(Turn turn, Roster before, Roster after) => SavedSeatWords.Of(
        before, after, turn.Terms, Field(turn, RosterRow.Email).ToLowerInvariant(), Field(turn, RosterRow.Name), turn.Today, turn.Words);

    /// <summary>The card asks role and authority as one question.</summary>
    private static string Field(Turn turn, string name) => (name, turn.Data[GiveSeatCard.As]) switch
    {
        (RosterRow.Role, GiveSeatCard.AsAlternate or GiveSeatCard.AsAlternateWithAuthority) => "alternate",
        (RosterRow.Authority, GiveSeatCard.AsAlternateWithAuthority) => "yes",
        (RosterRow.Authority, GiveSeatCard.AsAlternate) => "no",
        (RosterRow.Role, null or GiveSeatCard.AsMember) => "",
        (RosterRow.Role, _) => "unknown",
        _ => turn.Data[name] is { } typed ? PlainText.Clean(typed) : "",
    };

    private static Outcome Show(Turn turn, string? said, bool refused) => Outcome.Show(GiveSeatCard.Render(new GiveSeatView
    {
        Terms = turn.Terms,
        Today = turn.Today,
        Typed = name => turn.Data[name] is { } typed ? PlainText.Shorten(PlainText.Clean(typed), RosterRow.MostCharacters) : null,
        Said = said,
        SaidIsRefusal = refused,
    }, turn.Words));
}
