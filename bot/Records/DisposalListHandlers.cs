using PanelAssistant.Bot.Links;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Records;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.PersonsOfInterest;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Records;

/// <summary>"disposals": which records may go, in every group that the reader runs. By reference only.</summary>
internal sealed class DisposalsHandler : Handler
{
    public override string Verb => RecordVerbs.Disposals;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("disposals", "disposals", "See which records have been kept long enough", SaidIn.Privately) { ForChair = true }];

    public override void Plan(Turn turn, ReadPlan plan) => DisposalLists.Plan(turn, plan, Kinds.Disposal, "listed", descending: false, DisposalsCard.PageSize);

    public override Outcome Handle(Turn turn, ReadSet read) => DisposalLists.Of(turn) is { Count: > 0 } groups
        ? Outcome.Show(DisposalsCard.Render(new([.. groups.SelectMany(terms => OfGroup(turn, terms, read))]), turn.Words))
        : Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));

    private static IEnumerable<DisposalsOfGroup> OfGroup(Turn turn, TermsOfReference terms, ReadSet read)
    {
        if (turn.Data[RecordVerbs.Persons] is null)
        {
            var page = read.Find(Kinds.Disposal, terms.Forum.Value);
            yield return new(terms.Forum, terms.ShortName, [.. page.Items.Select(stored => stored.Value.ToDomain())], page.Next);
        }
        var persons = read.Find(Kinds.Disposal, DisposalLists.Persons(terms.Forum));
        var granted = LinkTurn.Grants(read);
        var sits = turn.RosterOf(terms.Forum).Find(turn.Me, turn.Today) is not null;
        var holdsRole = DisposalLists.OpensPersons(turn, terms);
        List<Disposal> seen = [.. persons.Items.Select(stored => stored.Value.ToDomain()).Where(line => holdsRole || (PersonReference.TryParse(line.Record.ToString(), out var person) && granted.Contains(person) && sits))];
        if (seen.Count > 0)
        {
            yield return new(terms.Forum, terms.ShortName, seen, holdsRole ? persons.Next : null, OfPersons: true);
        }
    }
}

/// <summary>"disposal log": what remains of records that are gone.</summary>
internal sealed class DisposalLogHandler : Handler
{
    public override string Verb => RecordVerbs.DisposalLog;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("disposal log", "disposal log", "See which records were removed, and who agreed", SaidIn.Privately) { ForChair = true }];

    public override void Plan(Turn turn, ReadPlan plan) => DisposalLists.Plan(turn, plan, Kinds.DisposalLog, "finished", descending: true, DisposalLogCard.PageSize);

    public override Outcome Handle(Turn turn, ReadSet read) => DisposalLists.Of(turn) is { Count: > 0 } groups
        ? Outcome.Show(DisposalLogCard.Render(new([.. groups.SelectMany(terms => OfGroup(turn, terms, read))]), turn.Words))
        : Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));

    private static IEnumerable<DisposalLogOfGroup> OfGroup(Turn turn, TermsOfReference terms, ReadSet read)
    {
        if (turn.Data[RecordVerbs.Persons] is null)
        {
            var page = read.Find(Kinds.DisposalLog, terms.Forum.Value);
            yield return new(terms.Forum, terms.ShortName, Lines(turn, page), page.Next);
        }
        // Whom the chair had let in is not kept when the record is gone.
        var persons = read.Find(Kinds.DisposalLog, DisposalLists.Persons(terms.Forum));
        if (persons.Items.Count > 0 && DisposalLists.OpensPersons(turn, terms))
        {
            yield return new(terms.Forum, terms.ShortName, Lines(turn, persons), persons.Next, OfPersons: true);
        }
    }

    private static IReadOnlyList<DisposalLogLine> Lines(Turn turn, Page<DisposalLogDocument> page) =>
    [
        .. page.Items.Select(stored => stored.Value).Select(line =>
            new DisposalLogLine(line.Gone, line.Class, line.Finished, turn.NameOf(new(line.Proposed.By)), turn.NameOf(new(line.Approved.By)), line.Removed)),
    ];
}

internal static class DisposalLists
{
    /// <summary>A page of each group; the place in a list is of the one group that the press names.</summary>
    public static void Plan<T>(Turn turn, ReadPlan plan, DocumentKind<T> kind, string order, bool descending, int pageSize)
        where T : class
    {
        var named = turn.Data[RecordVerbs.Forum] is not null;
        var ofPersons = turn.Data[RecordVerbs.Persons] is not null;
        foreach (var forum in turn.PossibleForums)
        {
            Find("forum", forum.Value, named && !ofPersons);
            Find("persons", Persons(forum), named && ofPersons);

            void Find(string field, string called, bool goesOn) => plan.Find(kind, new DocumentQuery(kind)
            {
                Equal = [(field, forum.Value)],
                OrderBy = order,
                Descending = descending,
                Take = pageSize,
                After = goesOn ? turn.Data[RecordVerbs.After] : null,
            }, called);
        }
        LinkTurn.PlanGrants(turn, plan);
    }

    /// <summary>What the list of a group's persons of interest is called among what was read.</summary>
    public static string Persons(ForumId forum) => $"persons:{forum}";

    /// <summary>They open every person of interest of the group, whatever becomes of it.</summary>
    public static bool OpensPersons(Turn turn, TermsOfReference terms) =>
        terms.PersonOfInterest is not null
        && Access.Disposes(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today, KeptKind.PersonOfInterest)
        && (PersonAccess.IsOfficer(turn.Me, terms, turn.RosterOf(terms.Forum), turn.Today) || PersonAccess.IsChair(turn.Me, terms, turn.RosterOf(terms.Forum), turn.Today));

    /// <summary>The groups that the reader runs, of those that were asked for. In a shared chat none.</summary>
    public static IReadOnlyList<TermsOfReference> Of(Turn turn) => turn.Place.IsShared ? [] :
        [.. turn.PossibleForums.Select(forum => turn.Partnership.TryGet(forum, out var terms) ? terms : null).OfType<TermsOfReference>()
            .Where(terms => Access.Disposes(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today, KeptKind.Minutes))];
}
