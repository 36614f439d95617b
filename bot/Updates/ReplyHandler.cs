using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Updates;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Bot.Updates;

/// <summary>The answer. Typed: "reply CH-2041 nothing known", "reply CH-2041 shared 2026-11-20", "reply CH-2041 WHAT IS NEW".</summary>
internal sealed class ReplyHandler : OwnUpdateHandler
{
    private const string Nothing = "nothing";

    private const string Shared = "shared";

    public override string Verb => UpdateVerbs.Reply;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("reply", "reply CH-2041 WHAT IS NEW", "Give your agency's news of a child (also: reply CH-2041 nothing known)", SaidIn.Privately) { Read = Words }];

    protected override bool IsSent(Turn turn) => turn.Data.Sent(UpdateVerbs.Answer);

    protected override Decision<UpdateAsk> Decide(Turn turn, UpdateAsk ask, TermsOfReference terms) =>
        new ReplyToUpdate(ask.Child, turn.Data.Choice<UpdateState>(UpdateVerbs.Answer), turn.Me)
        {
            Text = turn.Data[UpdateVerbs.Text] is { } typed ? PlainText.Clean(typed) : null,
            SharedOn = turn.Data.Date(UpdateVerbs.SharedOn),
        }.Decide(ask, terms, turn.RosterOf(ask.Forum), turn.Today, turn.Now);

    protected override PersonalCard Draw(Turn turn, UpdateAsk ask, TermsOfReference terms, string? said, bool refused) => ReplyCard.Render(new()
    {
        Ask = ask,
        Terms = terms,
        From = UpdateTurn.NameOf(turn, ask),
        Answer = refused ? turn.Data.Choice<UpdateState>(UpdateVerbs.Answer) : ask.State is UpdateState.Awaited ? null : ask.State,
        Text = refused && turn.Data[UpdateVerbs.Text] is { } typed ? PlainText.Shorten(PlainText.Clean(typed), UpdateAsk.MostText) : ask.Text,
        Said = said,
        SaidIsRefusal = refused,
    }, turn.Words);

    private static Dictionary<string, string> Words(string text)
    {
        var read = new Dictionary<string, string>(ReferenceWords.Read(text, UpdateVerbs.Child, UpdateVerbs.Text));
        var rest = read.GetValueOrDefault(UpdateVerbs.Text, "");
        if (rest.Length == 0)
        {
            return read;
        }
        var shared = rest.StartsWith(Shared + " ", StringComparison.OrdinalIgnoreCase) && TypedDate.Leading(rest[Shared.Length..].Trim()) is ({ } day, _)
            ? $"{day:yyyy-MM-dd}"
            : null;
        read[UpdateVerbs.Answer] = shared is not null ? nameof(UpdateState.SharedElsewhere)
            : rest.StartsWith(Nothing, StringComparison.OrdinalIgnoreCase) && rest.Length < 20 ? nameof(UpdateState.NothingKnown)
            : nameof(UpdateState.Given);
        if (shared is not null)
        {
            read[UpdateVerbs.SharedOn] = shared;
        }
        return read;
    }
}
