using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Missing;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Bot.Missing;

/// <summary>A child has returned: asks when, or takes it from what was typed.</summary>
internal sealed class RecordReturnHandler : Handler
{
    public override string Verb => MissingVerbs.Return;

    public override bool DespiteConflict => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("returned", "returned CH-2041 2027-03-28 23:31", "Record that a missing child has returned", SaidIn.Privately) { Read = MissingTyped.With(MomentInputs.Back), ForMembers = true },
    ];

    public override string? Record(Turn turn) => MissingTurn.RecordOf(turn);

    public override void Plan(Turn turn, ReadPlan plan) => MissingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (MissingTurn.Of(turn, read) is not { } about)
        {
            return MissingTurn.NotFound(turn, read);
        }
        var episode = about.Number is { } number ? about.Record.Find(number) : about.Record.Open;
        var inputs = about.Typed(MomentInputs.Back);
        if (!MissingTurn.Sent(turn, MomentInputs.OnName(MomentInputs.Back)))
        {
            return Outcome.Show(episode is { IsOpen: true } ? Draw(null) : about.View(about.Record, Refusals.Say(Reason.NotMissingNow, turn.Words), true));
        }
        if (MissingReading.Moment(name => turn.Data[name], MomentInputs.Back) is not { } returned)
        {
            return Outcome.Show(Draw(Refusals.Say(Reason.TimeNotReadable, turn.Words)));
        }
        var command = new RecordReturn(about.Number, returned, MissingReading.IssueOf(name => turn.Data[name]), turn.Me);
        return about.Settle(command.Decide(about.Record, about.Setting), turn.Words["The return is recorded."], said => Draw(said));

        PersonalCard Draw(string? said) => episode is { IsOpen: true }
            ? RecordReturnCard.Render(about.Edit(episode, inputs, said), turn.Words)
            : about.View(about.Record, said, said is not null);
    }
}
