using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Referrals;

/// <summary>Typed: "outcome R-1042 advice because ..."; the card asks what else this referral needs.</summary>
internal sealed class DecideReferralHandler : Handler
{
    public override string Verb => FrontDoorVerbs.Decide;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("outcome", "outcome R-1042 advice because REASON", "Record where a referral goes, and why", SaidIn.Privately)
        {
            Read = static text => OutcomeWords.Read(text, FrontDoorVerbs.Outcome),
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
        var done = turn.Words["The outcome is recorded. The referrer is told what kind of outcome it is."];
        if (turn.Repeated)
        {
            return about.Show(about.Review, said: done);
        }
        var command = Command(turn, about);
        return command.Decide(about.Review, about.Child, about.Setting) switch
        {
            Decision<Settlement>.Accepted accepted => about.Show(accepted.State.Review, accepted.State.Child, accepted.State.Items, done) with
            {
                Changes = [.. about.Save(accepted.State)],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<Settlement>.AlreadySo => about.Show(about.Review, said: done),
            Decision<Settlement>.Refused { Why: Reason.WrongDoor } => Wrong(turn, about, command),
            Decision<Settlement>.Refused { Why: Reason.AlreadyDecided or Reason.OverlapFirst } refused =>
                about.Show(about.Review, said: Refusals.Say(refused.Why, turn.Words), refused: true),
            Decision<Settlement>.Refused { Why: Reason.SaidMeanwhile } refused => Ask(turn, about, name => turn.Data[name], Refusals.Say(refused.Why, turn.Words), behind: command.Seen) with { Shown = about.Sighted },
            Decision<Settlement>.Refused refused => Ask(turn, about, name => turn.Data[name], Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    /// <summary>The card that asks for the outcome.</summary>
    internal static Outcome Ask(Turn turn, FrontDoorTurn about, Func<string, string?> typed, string? said = null, string? wrongFamily = null, int? behind = null) =>
        Outcome.Show(DecideCard.Render(new DecideView
        {
            Review = about.Review,
            Door = about.Terms.FrontDoor,
            Routes = about.Routes,
            MissingMet = about.MissingMet,
            Typed = typed,
            Said = said,
            WrongFamily = wrongFamily,
            Behind = behind,
            NameOf = about.NameOf,
        }, turn.Words));

    /// <summary>That somebody came to the wrong group is on record, and the card offers the right one with all that was written.</summary>
    private static Outcome Wrong(Turn turn, FrontDoorTurn about, DecideReferral command)
    {
        var family = about.Terms.FrontDoor.Outcomes.FirstOrDefault(outcome => outcome.Id == command.Outcome)?.Family;
        return Ask(turn, about, name => turn.Data[name], Refusals.Say(Reason.WrongDoor, turn.Words), family) with
        {
            Fact = new("referral.wrongdoor", about.Review.Referral.ToString(), command.Outcome),
        };
    }

    private static DecideReferral Command(Turn turn, FrontDoorTurn about) => new(about.Review.Referral, turn.Me)
    {
        Outcome = turn.Data[FrontDoorVerbs.RightDoor] ?? turn.Data[FrontDoorVerbs.Outcome] ?? "",
        Why = turn.Data[FrontDoorVerbs.Why],
        Forum = turn.Data[FrontDoorVerbs.ByHand] is { } forum && forum != DecideCard.NobodysHand ? new ForumId(forum) : null,
        Also = [.. (turn.Data[FrontDoorVerbs.Also] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(forum => new ForumId(forum))],
        Seen = turn.Data.Number(FrontDoorVerbs.Seen),
        InsteadOf = turn.Data[FrontDoorVerbs.InsteadOf],
        MissingMet = about.IsMissingMet,
        MissingOrExploitedNow = YesOrNo(turn.Data[FrontDoorVerbs.Now]),
        ThresholdMet = YesOrNo(turn.Data[FrontDoorVerbs.Threshold]),
        WhyNotAssessed = turn.Data[FrontDoorVerbs.WhyNotAssessed],
        Intervention = turn.Data[FrontDoorVerbs.Help],
        AtRisk = turn.Data[FrontDoorVerbs.AtRisk] == ChoiceField.Yes,
    };

    private static bool? YesOrNo(string? answer) => answer switch
    {
        ChoiceField.Yes => true,
        ChoiceField.No => false,
        _ => null,
    };
}
