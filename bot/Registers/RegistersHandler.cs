using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Registers;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Registers;

namespace PanelAssistant.Bot.Registers;

/// <summary>All registers, or the open entries of one.</summary>
internal sealed class RegistersHandler : Handler
{
    private const string After = "after";

    public override string Verb => RegisterVerbs.List;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("registers", "registers", "See what your group keeps a list of beside its actions", SaidIn.Privately) { ForMembers = true },
        Words("protocols", RegisterKind.Protocols),
        Words("concerns", RegisterKind.Concerns),
        Words("consultations", RegisterKind.Consultations),
        Words("horizon", RegisterKind.Horizon),
        Words("good practice", RegisterKind.GoodPractice),
    ];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (turn.Data.Choice<RegisterKind>(RegisterVerbs.Kind) is not { } kind)
        {
            return;
        }
        foreach (var (terms, rule) in Kept(turn, kind))
        {
            plan.Find(Kinds.Entry, EntryDocument.OpenOf(terms.Forum, kind) with
            {
                Take = Math.Max(1, RegisterCard.PageSize - rule.Listed.Count),
                After = turn.Data[After],
            }, terms.Forum.Value);
            foreach (var listed in rule.Listed)
            {
                plan.Get(Kinds.Entry, EntryReference.Of(listed.Number).ToString());
            }
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared)
        {
            return EntryTurn.NotFound(turn);
        }
        if (turn.Data.Choice<RegisterKind>(RegisterVerbs.Kind) is not { } kind)
        {
            var all = turn.Partnership.Forums.SelectMany(terms => terms.Registers.Where(rule => EntryTurn.Reads(turn, terms, rule.Kind)).Select(rule => (terms, rule.Kind))).ToList();
            return Outcome.Show(RegisterCard.All(all, turn.Words));
        }
        // A forum that the press names and that is shut reads like one that keeps no such list. Of several, one's own comes first.
        if (Kept(turn, kind).Where(kept => EntryTurn.Reads(turn, kept.Terms, kind)).OrderByDescending(kept => IsOwn(turn, kept.Terms)).FirstOrDefault() is not ({ } own, var kept))
        {
            return Outcome.Say(Refusals.Say(turn.IsMember ? Reason.NoSuchRegister : Reason.NoSeat, turn.Words));
        }
        var page = read.Find(Kinds.Entry, own.Forum.Value);
        var listed = turn.Data[After] is not null
            ? []
            : kept.Listed
                .Select(entry => EntryReference.Of(entry.Number))
                .Select(reference => read.Get(Kinds.Entry, reference.ToString())?.Value.ToDomain() ?? RegisterEntry.Listed(reference, own, turn.Now)!)
                .Where(entry => entry.IsOpen);
        var open = listed.Concat(page.Items.Select(stored => stored.Value.ToDomain()).Where(entry => entry.Reference.Number > ListedEntry.MostNumber));
        return Outcome.Show(RegisterCard.Render(new(own, kind, [.. open], turn.Today, IsOwn(turn, own), page.Next), turn.Words));
    }

    private static bool IsOwn(Turn turn, TermsOfReference terms) => Domain.People.Access.ReadsPapers(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today);

    /// <summary>Forums that keep this list: the one that the press names, or any.</summary>
    public static IEnumerable<(TermsOfReference Terms, RegisterRule Rule)> Kept(Turn turn, RegisterKind kind) =>
        from forum in turn.PossibleForums
        from terms in turn.Partnership.Forums
        where terms.Forum == forum
        from rule in terms.Registers
        where rule.Kind == kind
        select (terms, rule);

    private static TypedCommand Words(string words, RegisterKind kind) =>
        new(words, words, "", SaidIn.Privately) { Read = _ => TypedCommand.All(RegisterVerbs.Kind, kind.ToString()) };
}
