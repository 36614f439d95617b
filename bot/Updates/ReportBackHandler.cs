using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Updates;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Bot.Updates;

/// <summary>What an agency did. Typed: "report back CH-2041 WHAT WE DID", "report back CH-2041 nothing".</summary>
internal sealed class ReportBackHandler : OwnUpdateHandler
{
    private static readonly string[] NothingWords = ["nothing", "nothing to report", "nothing yet"];

    public override string Verb => UpdateVerbs.Report;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("report back", "report back CH-2041 WHAT WE DID", "Tell the group what your agency did for a child (also: report back CH-2041 nothing)", SaidIn.Privately) { ForMembers = true, Read = Words }];

    protected override bool IsSent(Turn turn) => turn.Data.Sent(UpdateVerbs.Done) || turn.Data[UpdateVerbs.Nothing] is not null;

    protected override Decision<UpdateAsk> Decide(Turn turn, UpdateAsk ask, TermsOfReference terms) =>
        new ReportActivities(ask.Child, Typing(turn), turn.Data[UpdateVerbs.Nothing] is UpdateVerbs.Yes, turn.Me).Decide(ask, terms, turn.RosterOf(ask.Forum), turn.Today, turn.Now);

    protected override PersonalCard Draw(Turn turn, UpdateAsk ask, TermsOfReference terms, string? said, bool refused) =>
        ReportBackCard.Render(new(ask, terms, UpdateTurn.NameOf(turn, ask), refused && Typing(turn) is { } typed ? PlainText.Shorten(typed, UpdateAsk.MostText) : ask.Report?.What, said, refused), turn.Words);

    private static string? Typing(Turn turn) => turn.Data[UpdateVerbs.Done] is { } typed ? PlainText.Clean(typed) : null;

    private static Dictionary<string, string> Words(string text)
    {
        var read = new Dictionary<string, string>(ReferenceWords.Read(text, UpdateVerbs.Child, UpdateVerbs.Done));
        if (read.GetValueOrDefault(UpdateVerbs.Done) is { } said && said.TrimEnd('.').Trim() is var bare)
        {
            if (NothingWords.Contains(bare, StringComparer.OrdinalIgnoreCase))
            {
                read[UpdateVerbs.Nothing] = UpdateVerbs.Yes;
            }
            if (bare.Length == 0 || read.ContainsKey(UpdateVerbs.Nothing))
            {
                read.Remove(UpdateVerbs.Done);
            }
        }
        return read;
    }
}
