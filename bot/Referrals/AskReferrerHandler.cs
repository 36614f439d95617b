using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Referrals;

/// <summary>Typed: "ask about R-1042 which school does she go to?"; without a question, the card that asks for it.</summary>
internal sealed class AskReferrerHandler : Handler
{
    public override string Verb => FrontDoorVerbs.Ask;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("ask about", "ask about R-1042 QUESTION", "Ask whoever sent a referral for more, before you decide", SaidIn.Privately)
        {
            Read = static text => ReferenceWords.Read(text, FrontDoorVerbs.Referral, FrontDoorVerbs.Question),
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
        if (!turn.Data.Sent(FrontDoorVerbs.Question) && about.Review.IsUndecided)
        {
            return Ask(turn, about, static _ => null);
        }
        var command = new AskReferrer(about.Review.Referral, turn.Me)
        {
            To = turn.Data[FrontDoorVerbs.Whom] == FrontDoorVerbs.WhomScreener && about.Screener is { } screener ? screener : about.Review.Referrer,
            Text = turn.Data[FrontDoorVerbs.Question] is { } question ? PlainText.Clean(question) + Mark(turn) : null,
            WantedBy = turn.Data.Date(FrontDoorVerbs.On),
            Seen = turn.Data.Number(FrontDoorVerbs.Seen),
        };
        var decision = turn.Data[FrontDoorVerbs.On] is not null && command.WantedBy is null
            ? Decision<FrontDoorReview>.Refuse(Reason.DateNotReadable)
            : command.Decide(about.Review, about.Child, about.Setting);
        return about.Settle(decision, turn.Words["The question is on its way to them. You hear when it is answered. Your answer to the referral stays due."], refused =>
            about.Review.IsUndecided ? Ask(turn, about, name => turn.Data[name], refused) : about.Show(about.Review, said: refused, refused: true));
    }

    /// <summary>What is typed after a command comes without the mark at its end.</summary>
    private static string Mark(Turn turn) => turn.Incoming is Incoming.Said said && said.Text.TrimEnd().EndsWith('?') ? "?" : "";

    /// <summary>The card that asks for the question.</summary>
    internal static Outcome Ask(Turn turn, FrontDoorTurn about, Func<string, string?> typed, string? said = null) => Outcome.Show(AskCard.Render(new AskView
    {
        Review = about.Review,
        NameOf = about.NameOf,
        Today = turn.Today,
        Screener = about.Screener,
        Unreached = about.Unreached,
        Typed = typed,
        Said = said,
    }, turn.Words)) with
    { Shown = about.Sighted };
}
