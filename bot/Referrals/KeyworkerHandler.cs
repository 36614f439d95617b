using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Referrals;

/// <summary>Typed: "keyworker R-1042 no because ...", or the id of the outcome that leads to a group in place of "no".</summary>
internal sealed class KeyworkerHandler : Handler
{
    public override string Verb => FrontDoorVerbs.Keyworker;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("keyworker", "keyworker R-1042 no because REASON", "Record the keyworker's answer: is a group needed?", SaidIn.Privately)
        {
            Read = static text => OutcomeWords.Read(text, FrontDoorVerbs.Needed),
            ForFrontDoor = true,
        },
    ];

    public override string? Record(Turn turn) => FrontDoorTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => FrontDoorTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (FrontDoorTurn.Of(turn, read) is not { } about)
        {
            return FrontDoorTurn.NotFound(turn);
        }
        var done = turn.Words["The answer is recorded."];
        if (turn.Repeated)
        {
            return about.Show(about.Review, said: done);
        }
        var needed = turn.Data[FrontDoorVerbs.Needed];
        var command = new AnswerKeyworkerQuestion(about.Review.Referral, turn.Me)
        {
            Needed = needed is null ? null : needed != ChoiceField.No,
            Outcome = needed is ChoiceField.No ? null : needed,
            Why = turn.Data[FrontDoorVerbs.Why],
            Who = turn.Data[FrontDoorVerbs.Who],
            MissingMet = about.IsMissingMet,
        };
        return command.Decide(about.Review, about.Child, about.Setting) switch
        {
            Decision<Settlement>.Accepted accepted => about.Show(
                accepted.State.Review, accepted.State.Child, accepted.State.Items, done, screening: accepted.State.Items.Count > 0) with
            {
                Changes = [.. about.Save(accepted.State)],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<Settlement>.AlreadySo => about.Show(about.Review, said: done),
            Decision<Settlement>.Refused { Why: Reason.AlreadyDecided or Reason.NoKeyworkerQuestion } refused =>
                about.Show(about.Review, said: Refusals.Say(refused.Why, turn.Words), refused: true),
            Decision<Settlement>.Refused refused => Ask(turn, about, name => turn.Data[name], Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    /// <summary>The card that asks for the answer.</summary>
    internal static Outcome Ask(Turn turn, FrontDoorTurn about, Func<string, string?> typed, string? said = null) =>
        Outcome.Show(KeyworkerCard.Render(new KeyworkerView
        {
            Review = about.Review,
            Door = about.Terms.FrontDoor,
            Routes = about.Routes,
            MissingMet = about.MissingMet,
            Typed = typed,
            Said = said,
        }, turn.Words));
}
