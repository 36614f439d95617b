using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Registers;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Registers;

namespace PanelAssistant.Bot.Registers;

/// <summary>A new line in a register. Without a text it brings the form.</summary>
internal sealed class AddEntryHandler : Handler
{
    private const string Counter = "entry";

    public override string Verb => RegisterVerbs.Add;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        Words("add protocol", RegisterKind.Protocols),
        Words("add concern", RegisterKind.Concerns),
        Words("add consultation", RegisterKind.Consultations),
        Words("add horizon item", RegisterKind.Horizon),
        Words("add good practice", RegisterKind.GoodPractice),
    ];

    public override void Plan(Turn turn, ReadPlan plan) => plan.Get(Kinds.Counter, Counter).Get(Kinds.Made, Draft(turn));

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared || turn.Data.Choice<RegisterKind>(RegisterVerbs.Kind) is not { } kind)
        {
            return EntryTurn.NotFound(turn);
        }
        // Only its own group writes to a register, whoever else may read it.
        var terms = RegistersHandler.Kept(turn, kind).Select(kept => kept.Terms).FirstOrDefault(own => Access.ReadsPapers(own, turn.RosterOf(own.Forum), turn.Me, turn.Today));
        if (terms is null)
        {
            return Outcome.Say(Refusals.Say(turn.IsMember ? Reason.NoSuchRegister : Reason.NoSeat, turn.Words));
        }
        if (read.Get(Kinds.Made, Draft(turn)) is { } made)
        {
            return Outcome.Say(Written(turn, made.Value.Reference));
        }
        if (turn.Repeated || !turn.Data.Sent(RegisterVerbs.Title))
        {
            return Draw(turn, terms, kind);
        }
        var counter = read.Get(Kinds.Counter, Counter);
        var reference = EntryReference.Of(Math.Max(counter?.Value.Last ?? 0, ListedEntry.MostNumber) + 1);
        var command = new AddEntry(reference, kind, Clean(turn, RegisterVerbs.Title), turn.Me) { Audience = Clean(turn, RegisterVerbs.Audience), Link = turn.Data[RegisterVerbs.Link]?.Trim() };
        return command.Decide(terms, turn.RosterOf(terms.Forum), turn.Partnership.Words, turn.Now) switch
        {
            Decision<RegisterEntry>.Accepted accepted => EntryTurn.Show(turn, accepted.State, terms, Written(turn, reference.ToString())) with
            {
                Changes =
                [
                    DocumentOperation.Create(Kinds.Entry, reference.ToString(), EntryDocument.Of(accepted.State)),
                    DocumentOperation.Save(Kinds.Counter, Counter, counter, new CounterDocument { Last = reference.Number }),
                    DocumentOperation.Create(Kinds.Made, Draft(turn), new MadeDocument { Reference = reference.ToString() }, DraftDocument.Kept),
                ],
                Fact = accepted.Fact,
            },
            Decision<RegisterEntry>.Refused refused => Draw(turn, terms, kind, refused.Why),
            _ => throw new InvalidOperationException("A new entry is accepted or refused."),
        };
    }

    private static string Written(Turn turn, string reference) => turn.Words["{0} is written down.", reference];

    private static string? Clean(Turn turn, string name) => turn.Data[name] is { } typed ? PlainText.Clean(typed) : null;

    private static Outcome Draw(Turn turn, TermsOfReference terms, RegisterKind kind, Reason? why = null) => Outcome.Show(AddEntryCard.Render(
        new(terms, kind, turn.Data[RegisterVerbs.Draft] ?? turn.Key)
        {
            // What may tell who somebody is is not shown again.
            Title = why is Reason.LooksIdentifying ? null : Shown(turn, RegisterVerbs.Title, RegisterEntry.MostTitle),
            Audience = why is Reason.LooksIdentifying ? null : Shown(turn, RegisterVerbs.Audience, RegisterEntry.MostTitle),
            Link = Shown(turn, RegisterVerbs.Link, SetReview.MostLink),
            Refusal = why is { } reason ? Refusals.Say(reason, turn.Words) : null,
        }, turn.Words));

    private static string? Shown(Turn turn, string name, int most) => Clean(turn, name) is { } text ? PlainText.Shorten(text, most) : null;

    /// <summary>The draft's key belongs to the person: somebody else's key makes nothing of theirs.</summary>
    private static string Draft(Turn turn) => $"entry:{turn.Me}:{turn.Data[RegisterVerbs.Draft] ?? turn.Key}";

    private static TypedCommand Words(string words, RegisterKind kind) => new(words, $"{words} TEXT", "", SaidIn.Privately)
    {
        Read = text => text.Length == 0
            ? TypedCommand.All(RegisterVerbs.Kind, kind.ToString())
            : new Dictionary<string, string> { [RegisterVerbs.Kind] = kind.ToString(), [RegisterVerbs.Title] = text },
    };
}
