using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Links;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Bot.Links;

/// <summary>What every card with links shares: how they are asked for, and which of them the reader may see.</summary>
internal static class LinkTurn
{
    private const int Most = 40;

    public static readonly IReadOnlySet<PersonReference> NoGrants = new HashSet<PersonReference>();

    public static void Plan(ReadPlan plan, RecordReference record) =>
        plan.Find(Kinds.Link, new DocumentQuery(Kinds.Link) { Equal = [("from", record.ToString())], Take = Most });

    /// <summary>The persons of interest that the chair has opened to the reader.</summary>
    public static void PlanGrants(Turn turn, ReadPlan plan) =>
        plan.Find(Kinds.Grant, new DocumentQuery(Kinds.Grant) { Equal = [("person", turn.Me.Value)], Take = Most });

    public static IReadOnlySet<PersonReference> Grants(ReadSet read) =>
        read.Find(Kinds.Grant).Items.Select(stored => PersonReference.TryParse(stored.Value.Record, out var person) ? person : default).ToHashSet();

    /// <param name="record">The record on whose card the lines stand.</param>
    public static IReadOnlyList<LinkLine> Lines(Turn turn, ReadSet read, RecordReference record, IReadOnlySet<PersonReference> granted) =>
    [
        .. read.Find(Kinds.Link).Items.Select(stored => stored.Value.ToDomain())
            .Where(link => Sees(turn, link, granted))
            .Select(link => new LinkLine(link.Reference, record == link.Other ? RecordReference.Of(link.Child) : link.Other, Themes.Of(link.Themes))),
    ];

    /// <summary>Judged in the link's own forum, whatever forum the press names.</summary>
    public static bool Sees(Turn turn, Link? link, IReadOnlySet<PersonReference> granted) =>
        link is not null && turn.Partnership.TryGet(link.Forum, out var terms) && link.IsSeenBy(turn.Me, granted, terms, turn.RosterOf(terms.Forum), turn.Today);
}
