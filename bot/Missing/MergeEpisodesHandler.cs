using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Missing;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Bot.Missing;

/// <summary>Two recorded episodes were one: asks which, or takes their numbers from what was typed.</summary>
internal sealed class MergeEpisodesHandler : Handler
{
    public override string Verb => MissingVerbs.Merge;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("merge episodes", "merge episodes CH-2041 3 4", "Say that two missing episodes were one", SaidIn.Privately) { Read = MissingTyped.Two, ForMembers = true }];

    public override string? Record(Turn turn) => MissingTurn.RecordOf(turn);

    public override void Plan(Turn turn, ReadPlan plan) => MissingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (MissingTurn.Of(turn, read) is not { } about)
        {
            return MissingTurn.NotFound(turn, read);
        }
        if (about.Number is not { } one || turn.Data.Number(MissingVerbs.Other) is not { } other)
        {
            return Outcome.Show(Draw(MissingTurn.Sent(turn, MissingVerbs.Other) ? turn.Words["Choose both episodes."] : null));
        }
        var decision = new MergeEpisodes(one, other, turn.Me).Decide(about.Record, about.Setting);
        return about.Settle(decision, turn.Words["They count as one episode now. Every report is kept."], said => Draw(said));

        PersonalCard Draw(string? said) => MergeEpisodesCard.Render(
            new(about.Record.Child, [.. about.Record.Episodes.Reverse()], turn.Now, turn.Data[MissingVerbs.Episode], turn.Data[MissingVerbs.Other], said), turn.Words);
    }
}
