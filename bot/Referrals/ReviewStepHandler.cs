using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Referrals;

/// <summary>A step of the front door that needs nothing but the referral: one press, or its number after the words.</summary>
internal abstract class ReviewStepHandler(string verb, string words, string help) : Handler
{
    public override string Verb => verb;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new(words, $"{words} R-1042", help, SaidIn.Privately)
        {
            Read = static text => ReferenceWords.Read(text, FrontDoorVerbs.Referral, FrontDoorVerbs.Why),
            ForFrontDoor = true,
        },
    ];

    public override string? Record(Turn turn) => FrontDoorTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => FrontDoorTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) =>
        FrontDoorTurn.Of(turn, read) is not { } about
            ? FrontDoorTurn.NotFound(turn)
            : about.Settle(Decide(turn, about), Done(turn.Words), refused => about.Show(about.Review, said: refused, refused: true));

    protected abstract Decision<FrontDoorReview> Decide(Turn turn, FrontDoorTurn about);

    protected abstract string Done(Cards.Words.Language words);
}
