using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Records;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.PersonsOfInterest;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Records;

/// <summary>What every verb about one record's disposal shares. The group is the one on whose list the record stands, whatever the press names.</summary>
internal abstract class DisposalHandlerBase : Handler
{
    public override string? Record(Turn turn) => Asked(turn)?.ToString();

    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (Asked(turn) is not { } record)
        {
            return;
        }
        plan.Get(Kinds.Disposal, record.ToString());
        if (record.Kind is KeptKind.Child)
        {
            plan.Get(Kinds.Child, record.ToString());
            return;
        }
        Retained.Of(record).Plan(plan, record);
        if (PersonReference.TryParse(record.ToString(), out var person))
        {
            plan.Get(Kinds.Grant, GrantDocument.IdOf(person, turn.Me));
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Data[RecordVerbs.Child] is null)
        {
            return Outcome.Say(turn.Words["Which one? Type \"{0}\" and the reference, for example: {0} CH-2041", Typed[0].Words]);
        }
        if (turn.Place.IsShared
            || Asked(turn) is not { } record
            || read.Get(Kinds.Disposal, record.ToString()) is not { } stored
            || stored.Value.ToDomain() is not { } disposal
            || !turn.Partnership.TryGet(disposal.Forum, out var terms)
            || !Access.Disposes(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today, record.Kind))
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        if (record.Kind is KeptKind.Child)
        {
            return read.Get(Kinds.Child, record.ToString()) is { } child
                ? Settle(turn, terms, stored, child.Value.ToDomain(), step =>
                    // Guards what the press was decided on, even where it changes nothing: a hold that comes in between wins.
                    [DocumentOperation.Replace(Kinds.Child, child, ChildDocument.From(step.Child!, child.Value.Referrer))])
                : Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        return Retained.Of(record).Found(read, record) is { } kept && MayKnow(turn, read, record, terms)
            ? Settle(turn, terms, stored, null, step => step.LookOn is { } on ? [kept.LookedAt(on)] : [])
            : Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
    }

    /// <returns>Nothing where it is only looked at.</returns>
    protected abstract Decision<DisposalStep>? Decide(Turn turn, Disposal disposal, Child? child);

    private static KeptRecord? Asked(Turn turn) => KeptRecord.TryParse(turn.Data[RecordVerbs.Child], out var record) ? record : null;

    /// <summary>That there is a person of interest is for those to know who may open the record.</summary>
    private static bool MayKnow(Turn turn, ReadSet read, KeptRecord record, TermsOfReference terms) =>
        !PersonReference.TryParse(record.ToString(), out var reference)
        || (read.Get(Kinds.PersonOfInterest, record.ToString())?.Value.ToDomain() is { } person
            && PersonAccess.MayOpen(turn.Me, person, read.Get(Kinds.Grant, GrantDocument.IdOf(reference, turn.Me)) is not null, terms, turn.RosterOf(terms.Forum), turn.Today));

    /// <param name="more">What changes beside the list.</param>
    private Outcome Settle(Turn turn, TermsOfReference terms, Stored<DisposalDocument> stored, Child? child, Func<DisposalStep, IReadOnlyList<DocumentOperation>> more)
    {
        var disposal = stored.Value.ToDomain();
        var decision = Decide(turn, disposal, child);
        return turn.Repeated ? Draw(turn, terms, disposal, child) : decision switch
        {
            null => Draw(turn, terms, disposal, child),
            Decision<DisposalStep>.Accepted accepted => After(turn, terms, disposal.Record, accepted.State) with
            {
                Changes =
                [
                    .. more(accepted.State),
                    accepted.State.Disposal is { } changed
                        ? DocumentOperation.Replace(Kinds.Disposal, stored, DisposalDocument.From(changed))
                        : DocumentOperation.Delete(Kinds.Disposal, stored),
                ],
                Fact = accepted.Fact,
            },
            Decision<DisposalStep>.AlreadySo already => After(turn, terms, disposal.Record, already.State),
            Decision<DisposalStep>.Refused { Why: Reason.NotFound } => Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words)),
            Decision<DisposalStep>.Refused refused => Draw(turn, terms, disposal, child, Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    private static Outcome After(Turn turn, TermsOfReference terms, KeptRecord record, DisposalStep step) => step.Disposal is { } disposal
        ? Draw(turn, terms, disposal, step.Child)
        : Outcome.Say(step.Child is { LookedAfter: true }
            ? turn.Words["{0} stays: the record of a child who was or may have been looked after is kept for 75 years from birth or longer.", record]
            : turn.Words["{0} stays. It comes back onto the list in a year.", record]);

    private static Outcome Draw(Turn turn, TermsOfReference terms, Disposal disposal, Child? child, string? refusal = null)
    {
        var rule = terms.Profile.Retention.First(rule => rule.Class == disposal.Class);
        return Outcome.Show(DisposalCard.Render(new()
        {
            Disposal = disposal,
            Group = terms.ShortName,
            Rule = rule,
            Clause = terms.Profile.Clauses.FirstOrDefault(clause => clause.Id == rule.Clause)?.Rule ?? "",
            IsOnHold = child is { IsOnHold: true },
            ProposedBy = disposal.Proposed is { } proposed ? turn.NameOf(proposed.By) : null,
            ProposedByReader = disposal.Proposed?.By == turn.Me,
            Said = refusal,
            Refused = refusal is not null,
        }, turn.Words));
    }
}

/// <summary>"disposal CH-2041": a record that may go.</summary>
internal sealed class DisposalHandler : DisposalHandlerBase
{
    public override string Verb => RecordVerbs.Disposal;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("disposal", "disposal CH-2041", "", SaidIn.Privately) { Read = ReferenceWords.Child, ForChair = true }];

    protected override Decision<DisposalStep>? Decide(Turn turn, Disposal disposal, Child? child) => null;
}

/// <summary>"propose disposal CH-2041 not looked after": the first of two.</summary>
internal sealed class ProposeDisposalHandler : DisposalHandlerBase
{
    private static readonly (string Said, Known Means)[] Answers =
        [("not known", Known.NotKnown), ("unknown", Known.NotKnown), ("not looked after", Known.No), ("never", Known.No), ("no", Known.No), ("looked after", Known.Yes), ("yes", Known.Yes)];

    public override string Verb => RecordVerbs.Propose;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("propose disposal", "propose disposal CH-2041 not looked after", "Propose that a record is removed", SaidIn.Privately) { Read = Read, ForChair = true }];

    protected override Decision<DisposalStep>? Decide(Turn turn, Disposal disposal, Child? child) =>
        new ProposeDisposal(turn.Data.Choice<Known>(RecordVerbs.LookedAfter), turn.Me).Decide(disposal, child, may: true, turn.Now);

    private static Dictionary<string, string> Read(string text)
    {
        var read = ReferenceWords.Read(text, RecordVerbs.Child, RecordVerbs.LookedAfter);
        var said = read.GetValueOrDefault(RecordVerbs.LookedAfter) ?? "";
        var answer = Array.Find(Answers, answer => said.StartsWith(answer.Said, StringComparison.OrdinalIgnoreCase));
        return new Dictionary<string, string>(read) { [RecordVerbs.LookedAfter] = answer.Said is null ? "" : answer.Means.ToString() };
    }
}

/// <summary>"approve disposal CH-2041": the second of two.</summary>
internal sealed class ApproveDisposalHandler : DisposalHandlerBase
{
    public override string Verb => RecordVerbs.Approve;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("approve disposal", "approve disposal CH-2041", "Approve that a record is removed", SaidIn.Privately) { Read = ReferenceWords.Child, ForChair = true }];

    protected override Decision<DisposalStep>? Decide(Turn turn, Disposal disposal, Child? child) =>
        new ApproveDisposal(turn.Me).Decide(disposal, child, may: true, turn.Now);
}

/// <summary>"keep record CH-2041": off the list for a year.</summary>
internal sealed class KeepRecordHandler : DisposalHandlerBase
{
    public override string Verb => RecordVerbs.Keep;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("keep record", "keep record CH-2041", "Take a record off the list of those that may go", SaidIn.Privately) { Read = ReferenceWords.Child, ForChair = true }];

    protected override Decision<DisposalStep>? Decide(Turn turn, Disposal disposal, Child? child) => KeepRecord.Decide(disposal, child, may: true, turn.Now);
}
