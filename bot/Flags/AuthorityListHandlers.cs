using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Bot.Flags;

/// <summary>The authority's flags beside the group's, for members.</summary>
internal sealed class ListsHandler : Handler
{
    public override string Verb => FlagVerbs.Lists;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("lists", "lists", "Compare the local authority's flagged children with the group's", SaidIn.Privately) { ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan) => AuthorityTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!turn.IsMember)
        {
            return Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));
        }
        if (AuthorityTurn.Brings(turn.Terms) is not { } agency)
        {
            return Outcome.Say(Refusals.Say(Reason.ListNotKept, turn.Words));
        }
        return Outcome.Show(ListsCard.Render(new()
        {
            List = AuthorityTurn.List(turn, read),
            Authority = agency.Name,
            Group = turn.Terms.ShortName,
            Which = turn.Data.Choice<WhichList>(FlagVerbs.Which),
            From = turn.Data.Number(FlagVerbs.From) ?? 0,
            MayImport = ImportAuthorityList.IsFor(turn.Me, turn.Terms, turn.Roster, turn.Today),
        }, turn.Words));
    }
}

/// <summary>Shows where the list is pasted, to members of the agency that brings it.</summary>
internal sealed class ImportListFormHandler : Handler
{
    public override string Verb => FlagVerbs.ImportForm;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("list import", "list import", "Bring the local authority's list of flagged children", SaidIn.Privately) { ForMembers = true }];

    public override Outcome Handle(Turn turn, ReadSet read) => Draw(turn, null);

    internal static Outcome Draw(Turn turn, string? said) => AuthorityTurn.Brings(turn.Terms) switch
    {
        null => Outcome.Say(Refusals.Say(Reason.ListNotKept, turn.Words)),
        _ when !ImportAuthorityList.IsFor(turn.Me, turn.Terms, turn.Roster, turn.Today) => Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words)),
        { } agency => Outcome.Show(ImportListCard.Render(new(turn.Terms.Forum, agency.Name, said), turn.Words)),
    };
}

/// <summary>Takes the pasted list. What is wrong is named by its row; nothing that stands in it is repeated.</summary>
internal sealed class ImportListHandler : Handler
{
    public override string Verb => FlagVerbs.Import;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("import list", "import list", "", SaidIn.Privately) { Read = static text => TypedCommand.All(FlagVerbs.Rows, text) }];

    public override string? Record(Turn turn) => FlagVerbs.Import;

    public override void Plan(Turn turn, ReadPlan plan)
    {
        AuthorityTurn.Plan(turn, plan);
        foreach (var child in ImportAuthorityList.Children(Rows(turn)))
        {
            plan.Get(Kinds.Child, child.ToString());
        }
        foreach (var forum in turn.PossibleForums)
        {
            plan.Find(Kinds.Flag, new DocumentQuery(Kinds.Flag)
            {
                Equal = [("forum", forum.Value)],
                RangeField = "standing",
                AtLeast = FlagDocument.Flagged,
                AtMost = FlagDocument.FlaggedAndVoting,
                OrderBy = "standing",
                Take = AuthorityList.Most + 1,
            });
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Data[FlagVerbs.Rows] is not { Length: <= ImportListCard.MostCharacters })
        {
            return ImportListFormHandler.Draw(turn, turn.Data[FlagVerbs.Rows] is null ? null : Refusals.Say(Reason.ListTooLong, turn.Words));
        }
        var list = AuthorityTurn.List(turn, read);
        var rows = Rows(turn);
        var known = ImportAuthorityList.Children(rows).Where(child => read.Get(Kinds.Child, child.ToString()) is not null).ToHashSet();
        var flagged = read.Find(Kinds.Flag, "forum", turn.Terms.Forum.Value).Items.Where(stored => stored.Value.FlaggedSince is not null)
            .Select(stored => CaseReference.Of(stored.Value.Child)).ToList();
        var decision = new ImportAuthorityList(rows, turn.Me).Decide(list, known, flagged, turn.Terms, turn.Roster, turn.Today);
        return decision switch
        {
            Decision<AuthorityImport>.Accepted accepted => Outcome.Show(ImportListResultCard.Render(accepted.State, changed: true, turn.Words)) with
            {
                Changes = [AuthorityTurn.Save(turn, read, accepted.State.List)],
                Fact = accepted.Fact,
            },
            Decision<AuthorityImport>.AlreadySo already => Outcome.Show(ImportListResultCard.Render(already.State, changed: turn.Repeated, turn.Words)),
            Decision<AuthorityImport>.Refused { Why: (Reason.ListEmpty or Reason.ListTooLong) and var why } => ImportListFormHandler.Draw(turn, Refusals.Say(why, turn.Words)),
            Decision<AuthorityImport>.Refused refused => Outcome.Say(Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    private static IReadOnlyList<AuthorityRow> Rows(Turn turn) =>
        turn.Data[FlagVerbs.Rows] is { Length: <= ImportListCard.MostCharacters } text ? AuthorityRow.Read(text, turn.Today) : [];
}

internal static class AuthorityTurn
{
    /// <summary>The agency that brings its list, where the group compares them.</summary>
    public static Agency? Brings(TermsOfReference terms) =>
        terms.StandingItems.FirstOrDefault(item => item.ListFrom is not null)?.ListFrom is { } agency ? terms.Agency(agency) : null;

    public static void Plan(Turn turn, ReadPlan plan)
    {
        foreach (var forum in turn.PossibleForums)
        {
            plan.Get(Kinds.Authority, forum.Value);
        }
    }

    public static AuthorityList List(Turn turn, ReadSet read) =>
        read.Get(Kinds.Authority, turn.Terms.Forum.Value)?.Value.ToDomain() ?? AuthorityList.None(turn.Terms.Forum);

    public static DocumentOperation Save(Turn turn, ReadSet read, AuthorityList list) => DocumentOperation.Save(
        Kinds.Authority, list.Forum.Value, read.Get(Kinds.Authority, turn.Terms.Forum.Value), AuthorityListDocument.From(list));
}
