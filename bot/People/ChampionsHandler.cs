using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.People;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.People;

/// <summary>"champions": which agency has an exploitation champion, and which has none.</summary>
internal sealed class ChampionsHandler : Handler
{
    public override string Verb => RosterVerbs.Champions;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("champions", "champions", "See the exploitation champions of the group, and which agency has none", SaidIn.Privately)
        {
            ForMembers = true,
            Read = static text => RosterRights.ReadForum(RosterVerbs.Forum, text),
        },
    ];

    public override Outcome Handle(Turn turn, ReadSet read) =>
        turn.Place.IsShared || !Access.ReadsPapers(turn.Terms, turn.Roster, turn.Me, turn.Today) ? Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words))
        : turn.Terms.Champions is null ? Outcome.Say(Refusals.Say(Reason.NoChampionsHere, turn.Words))
        : Outcome.Show(ChampionsCard.Render(new(turn.Terms, Champions.Of(turn.Terms, turn.Roster, turn.Today)), turn.Words));
}
