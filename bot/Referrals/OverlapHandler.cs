using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Referrals;

/// <summary>Typed: "overlap R-1042 2027-03-25 Jo, team manager: they know the adult", or "overlap R-1042 not needed because ...".</summary>
internal sealed class OverlapHandler : Handler
{
    private const string NotNeeded = "not needed";

    private const string Because = "because";

    public override string Verb => FrontDoorVerbs.Overlap;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("overlap", "overlap R-1042 2027-03-25 Jo, team manager: what came of it", "Record the talk with the other team, or why it is not needed", SaidIn.Privately)
        {
            Read = Words,
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
        var command = new RecordOverlapDiscussion(about.Review.Referral, turn.Me)
        {
            Needed = turn.Data[FrontDoorVerbs.Needed] != ChoiceField.No,
            Who = turn.Data[FrontDoorVerbs.Who],
            On = turn.Data.Date(FrontDoorVerbs.On),
            Result = turn.Data[FrontDoorVerbs.Why],
        };
        return about.Settle(command.Decide(about.Review, about.Setting), turn.Words["The talk is recorded."], refused =>
            about.Terms.FrontDoor.Overlap is { } rule && about.Review.Decision is null
                ? Outcome.Show(OverlapCard.Render(new(about.Review, rule, name => turn.Data[name], refused), turn.Words))
                : about.Show(about.Review, said: refused, refused: true));
    }

    private static Dictionary<string, string> Words(string text)
    {
        var read = new Dictionary<string, string>(ReferenceWords.Read(text, FrontDoorVerbs.Referral, FrontDoorVerbs.Why));
        var rest = read.GetValueOrDefault(FrontDoorVerbs.Why, "");
        if (rest.StartsWith(NotNeeded, StringComparison.OrdinalIgnoreCase))
        {
            var why = rest[NotNeeded.Length..].Trim();
            read[FrontDoorVerbs.Needed] = ChoiceField.No;
            read[FrontDoorVerbs.Why] = why.StartsWith(Because, StringComparison.OrdinalIgnoreCase) ? why[Because.Length..].Trim() : why;
            return read;
        }
        var words = rest.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 2)
        {
            var who = words[1].Split(':', 2, StringSplitOptions.TrimEntries);
            read[FrontDoorVerbs.On] = words[0];
            read[FrontDoorVerbs.Who] = who[0];
            read[FrontDoorVerbs.Why] = who.Length > 1 ? who[1] : "";
        }
        return read;
    }
}
