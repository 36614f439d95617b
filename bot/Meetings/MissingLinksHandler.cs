using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Meetings;

/// <summary>
/// Whether a child's going missing is linked to exploitation or organised crime, by anybody who sits in the group. Typed
/// without answers, it shows the card that asks.
/// </summary>
internal sealed class MissingLinksHandler : Handler
{
    public override string Verb => ItemVerbs.MissingLinks;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("missing links", "missing links CH-2041 yes, not known", "Say whether going missing is linked to exploitation, and whether to organised crime", SaidIn.Privately)
        {
            ForMembers = true,
            Read = Words,
        },
    ];

    public override string? Record(Turn turn) => ItemTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => ItemTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ItemTurn.Of(turn, read, static (turn, forum) => ItemTurn.Runs(turn, forum) || turn.SeesRecordsOf(forum)) is not { IsTheirs: true } about)
        {
            return ItemTurn.NotFound(turn);
        }
        if (!turn.Data.Sent(ItemVerbs.Exploitation) && !turn.Data.Sent(ItemVerbs.OrganisedCrime))
        {
            return new Outcome(about.Show(about.Item));
        }
        var command = new AnswerMissingLinks(
            about.Item.Forum, about.Item.Child, turn.Data.Choice<Known>(ItemVerbs.Exploitation), turn.Data.Choice<Known>(ItemVerbs.OrganisedCrime), turn.Me);
        return about.Settle(command.Decide(about.Item, about.Setting), turn.Words["Recorded for this meeting."]);
    }

    /// <summary>"CH-2041 yes, no": the first is about exploitation, the second about organised crime.</summary>
    private static Dictionary<string, string> Words(string text)
    {
        var read = new Dictionary<string, string>(ReferenceWords.Read(text, ItemVerbs.Child, ItemVerbs.Exploitation));
        var answers = read.GetValueOrDefault(ItemVerbs.Exploitation, "");
        read.Remove(ItemVerbs.Exploitation);
        if (answers.Length > 0)
        {
            var both = answers.ToLowerInvariant().Replace("not known", nameof(Known.NotKnown), StringComparison.Ordinal)
                .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not "and").ToList();
            // A word that is no answer stays one that cannot be read, and the card asks again.
            read[ItemVerbs.Exploitation] = both[0];
            read[ItemVerbs.OrganisedCrime] = both.Count == 2 ? both[1] : "?";
        }
        return read;
    }
}
