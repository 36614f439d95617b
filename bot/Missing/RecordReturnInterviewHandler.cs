using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Missing;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Bot.Missing;

/// <summary>What came of a return interview: asks, or takes it from what was typed.</summary>
internal sealed class RecordReturnInterviewHandler : Handler
{
    public override string Verb => MissingVerbs.Interview;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("return interview", "return interview CH-2041", "Record what came of a return interview (offered, declined, held)", SaidIn.Privately) { Read = MissingTyped.Interview, ForMembers = true },
    ];

    public override string? Record(Turn turn) => MissingTurn.RecordOf(turn);

    public override void Plan(Turn turn, ReadPlan plan) => MissingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (MissingTurn.Of(turn, read) is not { } about)
        {
            return MissingTurn.NotFound(turn, read);
        }
        var episode = about.Number is { } number ? about.Record.Find(number) : RecordReturnInterview.Latest(about.Record);
        if (episode is null or { IsOpen: true })
        {
            return Outcome.Show(about.View(about.Record, Refusals.Say(Reason.NotReturnedYet, turn.Words), true));
        }
        var inputs = about.Typed(MomentInputs.When);
        if (turn.Data.Choice<InterviewState>(MissingVerbs.State) is not { } state)
        {
            return Outcome.Show(Draw(MissingTurn.Sent(turn, MomentInputs.OnName(MomentInputs.When)) ? turn.Words["Say what came of it."] : null));
        }
        if (MissingReading.Moment(name => turn.Data[name], MomentInputs.When) is not { } at)
        {
            return Outcome.Show(Draw(Refusals.Say(Reason.TimeNotReadable, turn.Words)));
        }
        var who = turn.Data[MissingVerbs.Who] is { } typed ? PlainText.Clean(typed) : null;
        var command = new RecordReturnInterview(episode.Number, state, at, who, turn.Me);
        return about.Settle(command.Decide(about.Record, about.Setting), turn.Words["The return interview is recorded."], said => Draw(said));

        PersonalCard Draw(string? said) => ReturnInterviewCard.Render(about.Edit(episode, inputs, said), turn.Words);
    }
}
