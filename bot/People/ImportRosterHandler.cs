using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.People;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.People;

/// <summary>Takes a pasted list of people. Without a list it shows where to paste one.</summary>
internal sealed class ImportRosterHandler : Handler
{
    public override string Verb => RosterVerbs.Import;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("roster import", "roster import", "Paste a list of people and their seats", SaidIn.Privately)
        {
            ForChair = true, ForRoster = true,
            Read = static text => RosterRights.ReadForum(RosterVerbs.Forum, text),
        },
    ];

    public override string? Record(Turn turn) => $"roster:{turn.Data[RosterVerbs.Forum]}";

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var allowed = RosterRights.Has(turn) && !turn.Place.IsShared;
        if (!allowed || turn.Data[RosterVerbs.List] is not { } list)
        {
            return allowed ? Show(turn, null, null) : RosterRights.Refuse(turn, Verb);
        }
        return new ImportRoster(list, turn.Me).Decide(RosterTurn.Stored(read, turn.Terms.Forum), turn.Terms, allowed, turn.Today) switch
        {
            // A press delivered again finds its own lines: all as before.
            Decision<RosterImported>.Accepted accepted when !turn.Repeated => Show(turn, accepted.State, null) with
            {
                Changes = [RosterTurn.Save(read, accepted.State.State)],
                Fact = accepted.Fact,
            },
            Decision<RosterImported>.Accepted accepted => Show(turn, accepted.State, null),
            Decision<RosterImported>.AlreadySo already => Show(turn, already.State, null),
            Decision<RosterImported>.Refused refused => Show(turn, null, Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    private static Outcome Show(Turn turn, RosterImported? imported, string? said) => Outcome.Show(ImportRosterCard.Render(new ImportRosterView
    {
        Terms = turn.Terms,
        Imported = imported,
        Said = said,
    }, turn.Words));
}
