using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Missing;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Bot.Missing;

/// <summary>Puts an episode right: draws it to be corrected, or takes the times from what was typed.</summary>
internal sealed class CorrectEpisodeHandler : Handler
{
    public override string Verb => MissingVerbs.Correct;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("correct episode", "correct episode CH-2041/3", "Put a missing episode right", SaidIn.Privately)
        {
            Read = MissingTyped.With(MomentInputs.Start, MomentInputs.Back),
            ForMembers = true,
        },
    ];

    public override string? Record(Turn turn) => MissingTurn.RecordOf(turn);

    public override void Plan(Turn turn, ReadPlan plan) => MissingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (MissingTurn.Of(turn, read) is not { } about)
        {
            return MissingTurn.NotFound(turn, read);
        }
        if (about.Number is null || about.Record.Find(about.Number.Value) is not { } episode)
        {
            return Outcome.Show(about.View(about.Record, turn.Words["Which episode? Give its number, for example: correct episode CH-2041/3"], true));
        }
        var sent = MissingTurn.Sent(turn, MomentInputs.OnName(MomentInputs.Start));
        if (!sent)
        {
            return Outcome.Show(Draw(null));
        }
        if (MissingReading.Moment(name => turn.Data[name], MomentInputs.Start) is not { } started || ReturnedOf(turn, episode) is not { } returned)
        {
            return Outcome.Show(Draw(Refusals.Say(Reason.TimeNotReadable, turn.Words)));
        }
        var command = new CorrectEpisode(episode.Number, started, returned.At, IssueOf(turn, episode), turn.Me);
        return about.Settle(command.Decide(about.Record, about.Setting), turn.Words["Episode {0} is corrected.", about.About(episode)], said => Draw(said));

        PersonalCard Draw(string? said) => CorrectEpisodeCard.Render(
            about.Edit(episode, about.Typed(MomentInputs.Back, episode.Returned), said) with
            {
                Started = about.Typed(MomentInputs.Start, episode.Started),
            }, turn.Words);
    }

    /// <summary>Left empty on the card, the child is still missing; words that name no return leave it as it is.</summary>
    private static Returned? ReturnedOf(Turn turn, Episode episode)
    {
        if (!MissingTurn.Sent(turn, MomentInputs.OnName(MomentInputs.Back)))
        {
            return new(episode.Returned is { } stands ? WallTime.Of(stands) : null);
        }
        if (turn.Data[MomentInputs.OnName(MomentInputs.Back)] is null && turn.Data[MomentInputs.AtName(MomentInputs.Back)] is null)
        {
            return new(null);
        }
        return MissingReading.Moment(name => turn.Data[name], MomentInputs.Back) is { } returned ? new(returned) : null;
    }

    /// <summary>Typed words correct the times only; the card asks about the issue too.</summary>
    private static SeriousIssue IssueOf(Turn turn, Episode episode) => turn.Data[MissingVerbs.Serious] is null
        ? new(episode.SeriousIssue is not null, episode.SeriousIssue)
        : MissingReading.IssueOf(name => turn.Data[name]);

    /// <param name="At">Nothing: still missing.</param>
    private sealed record Returned(WallTime? At);
}
