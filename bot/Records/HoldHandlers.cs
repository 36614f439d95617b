using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Records;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Records;

/// <summary>What every verb about a child's legal holds shares: whose record, by what right.</summary>
internal abstract class HoldHandlerBase : Handler
{
    public override string? Record(Turn turn) => CaseReference.TryParse(turn.Data[RecordVerbs.Child], out var child) ? child.ToString() : null;

    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (CaseReference.TryParse(turn.Data[RecordVerbs.Child], out var child))
        {
            plan.Get(Kinds.Child, child.ToString()).Get(Kinds.Disposal, child.ToString());
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Data[RecordVerbs.Child] is null)
        {
            return Outcome.Say(turn.Words["Which one? Type \"{0}\" and the reference, for example: {0} CH-2041", Typed[0].Words]);
        }
        if (turn.Place.IsShared
            || !CaseReference.TryParse(turn.Data[RecordVerbs.Child], out var child)
            || read.Get(Kinds.Child, child.ToString()) is not { } stored
            || stored.Value.JoinedTo is not null
            || !May(turn, read, stored.Value))
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        return turn.IsClosedByConflict(child)
            ? Outcome.Say(Refusals.Say(Reason.ClosedByConflict, turn.Words))
            : Handle(turn, read, stored);
    }

    protected abstract Outcome Handle(Turn turn, ReadSet read, Stored<ChildDocument> stored);

    protected virtual bool May(Turn turn, ReadSet read, ChildDocument child) => turn.AnswersFor(child);

    protected static string? Why(Turn turn) => turn.Data[RecordVerbs.Why] is { } typed && PlainText.Clean(typed) is { Length: > 0 } why ? why : null;

    protected static Outcome Draw(Turn turn, Child child, string? said = null, bool refused = false, string? why = null) => Outcome.Show(HoldCard.Render(
        new(child.Reference, [.. child.Holds.Select(hold => new HoldLine(hold, turn.NameOf(hold.By), hold.Released is { } released ? turn.NameOf(released.By) : null))], said, refused, why),
        turn.Words));

    protected static Outcome Settle(Turn turn, Stored<ChildDocument> stored, Decision<Child> decision, string done, params DocumentOperation[] more) => decision switch
    {
        _ when turn.Repeated => Draw(turn, stored.Value.ToDomain()),
        Decision<Child>.Accepted accepted => Draw(turn, accepted.State, done) with
        {
            Changes = [DocumentOperation.Replace(Kinds.Child, stored, ChildDocument.From(accepted.State, stored.Value.Referrer)), .. more],
            Fact = accepted.Fact,
        },
        Decision<Child>.AlreadySo already => Draw(turn, already.State),
        Decision<Child>.Refused refused => Draw(turn, stored.Value.ToDomain(), Refusals.Say(refused.Why, turn.Words), true, Why(turn)),
        _ => throw new InvalidOperationException("A decision has three forms."),
    };
}

/// <summary>"legal hold CH-2041": whether the record is on hold, and every hold that it had.</summary>
internal sealed class HoldHandler : HoldHandlerBase
{
    public override string Verb => RecordVerbs.Hold;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("legal hold", "legal hold CH-2041", "See or change whether a child's record must be kept", SaidIn.Privately) { Read = ReferenceWords.Child, ForChair = true }];

    protected override Outcome Handle(Turn turn, ReadSet read, Stored<ChildDocument> stored) =>
        Draw(turn, stored.Value.ToDomain()) with { Fact = new(Verb, stored.Id) };
}

/// <summary>"hold CH-2041" and why.</summary>
internal sealed class PlaceHoldHandler : HoldHandlerBase
{
    public override string Verb => RecordVerbs.PlaceHold;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("hold", "hold CH-2041 WHY", "Put a child's record on legal hold", SaidIn.Privately) { Read = ReferenceWords.Child, ForChair = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        base.Plan(turn, plan);
        HeldDisposals.Plan(plan);
        HoldMark.Plan(plan);
    }

    protected override Outcome Handle(Turn turn, ReadSet read, Stored<ChildDocument> stored)
    {
        var child = stored.Value.ToDomain();
        // What two people agreed before holds no longer: the list is left, and the etag of the record keeps the removal from beginning.
        var listed = read.Get(Kinds.Disposal, stored.Id) is { Value.Begun: null } disposal ? [DocumentOperation.Delete(Kinds.Disposal, disposal)] : Array.Empty<DocumentOperation>();
        listed = [.. listed, HoldMark.Raise(read), .. HeldDisposals.Changes(read, child.Reference, hold: true)];
        var decision = new PlaceHold(child.Reference, Why(turn), turn.Me).Decide(child, may: true, turn.Now);
        return Settle(turn, stored, decision, turn.Words["{0} is on legal hold.", child.Reference], listed);
    }
}

/// <summary>"release hold CH-2041" and why.</summary>
internal sealed class ReleaseHoldHandler : HoldHandlerBase
{
    public override string Verb => RecordVerbs.ReleaseHold;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("release hold", "release hold CH-2041 WHY", "Release a legal hold", SaidIn.Privately) { Read = ReferenceWords.Child, ForChair = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        base.Plan(turn, plan);
        HeldDisposals.Plan(plan);
    }

    protected override Outcome Handle(Turn turn, ReadSet read, Stored<ChildDocument> stored)
    {
        var child = stored.Value.ToDomain();
        return Settle(turn, stored, new ReleaseHold(child.Reference, Why(turn), turn.Me).Decide(child, may: true, turn.Now), turn.Words["The hold on {0} is released.", child.Reference],
            [.. HeldDisposals.Changes(read, child.Reference, hold: false)]);
    }
}
