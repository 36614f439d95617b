using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Registers;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Registers;

namespace PanelAssistant.Bot.Registers;

/// <summary>What every verb about one entry shares: which it is, who may read it, how it is stored and shown.</summary>
internal sealed class EntryTurn
{
    private readonly Turn _turn;
    private readonly Stored<EntryDocument>? _stored;

    private EntryTurn(Turn turn, Stored<EntryDocument>? stored, RegisterEntry entry, TermsOfReference terms)
    {
        _turn = turn;
        _stored = stored;
        Entry = entry;
        Terms = terms;
    }

    public RegisterEntry Entry { get; }

    /// <summary>Those of the entry's own forum, whatever the press claims.</summary>
    public TermsOfReference Terms { get; }

    public Roster Roster => _turn.RosterOf(Terms.Forum);

    public static string? Record(Turn turn) => EntryReference.TryParse(turn.Data[RegisterVerbs.Entry], out var reference) ? reference.ToString() : null;

    public static void Plan(Turn turn, ReadPlan plan)
    {
        if (EntryReference.TryParse(turn.Data[RegisterVerbs.Entry], out var reference))
        {
            plan.Get(Kinds.Entry, reference.ToString());
        }
    }

    /// <summary>
    /// A group's registers are read by those who read its papers. Good practice is shared between professionals: whoever
    /// reads the papers of any group of the partnership reads it (Oxfordshire Network, purpose).
    /// </summary>
    public static bool Reads(Turn turn, TermsOfReference terms, RegisterKind kind) => kind is RegisterKind.GoodPractice
        ? turn.Partnership.Forums.Any(own => Access.ReadsPapers(own, turn.RosterOf(own.Forum), turn.Me, turn.Today))
        : Access.ReadsPapers(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today);

    /// <summary>Nothing for an unknown one, in a shared chat, and for who may not read it.</summary>
    public static EntryTurn? Of(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared || !EntryReference.TryParse(turn.Data[RegisterVerbs.Entry], out var reference))
        {
            return null;
        }
        var stored = read.Get(Kinds.Entry, reference.ToString());
        var entry = stored?.Value.ToDomain() ?? turn.Partnership.Forums.Select(terms => RegisterEntry.Listed(reference, terms, turn.Now)).FirstOrDefault(listed => listed is not null);
        return entry is not null && turn.Partnership.TryGet(entry.Forum, out var own) && Reads(turn, own, entry.Kind) ? new(turn, stored, entry, own) : null;
    }

    public static Outcome NotFound(Turn turn) => Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));

    public DocumentOperation Save(RegisterEntry entry) => DocumentOperation.Save(Kinds.Entry, entry.Reference.ToString(), _stored, EntryDocument.Of(entry));

    public Outcome Show(string? said = null, bool refused = false) => Show(_turn, Entry, Terms, said, refused);

    public static Outcome Show(Turn turn, RegisterEntry entry, TermsOfReference terms, string? said = null, bool refused = false)
    {
        var roster = turn.RosterOf(terms.Forum);
        var mine = Access.ReadsPapers(terms, roster, turn.Me, turn.Today);
        return Outcome.Show(EntryCard.Render(new()
        {
            Entry = entry,
            Terms = terms,
            Today = turn.Today,
            NameOf = roster.NameOf,
            MayNote = mine,
            MayChange = entry.Owner == turn.Me || Access.Runs(terms, roster, turn.Me, turn.Today),
            MayAct = roster.MayChair(turn.Me, terms, turn.Today),
            Owners = Members.Choices(terms, roster, turn.Today),
            Said = said,
            SaidIsRefusal = refused,
        }, turn.Words));
    }

    public Outcome Settle(Decision<RegisterEntry> decision, string done) => _turn.Repeated
        ? Show(done)
        : decision switch
        {
            Decision<RegisterEntry>.Accepted accepted => Show(_turn, accepted.State, Terms, done) with { Changes = [Save(accepted.State)], Fact = accepted.Fact, Tell = accepted.Tell },
            Decision<RegisterEntry>.AlreadySo already => Show(_turn, already.State, Terms, done),
            Decision<RegisterEntry>.Refused refused => Show(Refusals.Say(refused.Why, _turn.Words), refused: true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
}
