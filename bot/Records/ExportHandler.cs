using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Minutes;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Records;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Records;

/// <summary>"export CH-2041": asks what for, then gives one person a way to everything about the child. The purpose stands in the record of use.</summary>
internal sealed class ExportHandler : HoldHandlerBase
{
    private static readonly (string Said, ExportPurpose Means)[] Purposes =
    [
        ("access", ExportPurpose.SubjectAccess), ("court", ExportPurpose.Court), ("review", ExportPurpose.Review),
        ("complaint", ExportPurpose.Complaint), ("transfer", ExportPurpose.Transfer),
    ];

    public override string Verb => RecordVerbs.Export;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("export", "export CH-2041 subject access", "Get everything about a child as a file", SaidIn.Privately) { Read = Read, ForChair = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        base.Plan(turn, plan);
        if (CaseReference.TryParse(turn.Data[RecordVerbs.Child], out var child))
        {
            plan.Find(Kinds.Item, new DocumentQuery(Kinds.Item) { Equal = [("child", child.ToString())] })
                .Find(Kinds.Action, new DocumentQuery(Kinds.Action) { Equal = [("about", child.ToString())], OrderBy = "created" })
                .Find(Kinds.Immediate, new DocumentQuery(Kinds.Immediate) { Equal = [("child", $"{child.Number}")] });
        }
    }

    /// <summary>
    /// Also those who run a group that worked on the child and has not the child before it, for that part alone: an urgent
    /// action given before the child was brought, an item of a group that works without names. Else nobody could take it out.
    /// </summary>
    protected override bool May(Turn turn, ReadSet read, ChildDocument child) => turn.AnswersFor(child)
        || (child.Going is not true && read.Find(Kinds.Item).Items.Select(item => item.Value.Forum)
            .Concat(read.Find(Kinds.Action).Items.Select(action => action.Value.Forum))
            .Concat(read.Find(Kinds.Immediate).Items.Select(action => action.Value.Forum))
            .Any(forum => turn.Partnership.TryGet(new(forum), out var terms) && Access.Runs(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today)));

    protected override Outcome Handle(Turn turn, ReadSet read, Stored<ChildDocument> stored)
    {
        var child = stored.Value.ToDomain().Reference;
        var asked = turn.Data.Sent(RecordVerbs.Purpose);
        if (turn.Data.Choice<ExportPurpose>(RecordVerbs.Purpose) is not { } purpose)
        {
            return Outcome.Show(ExportCard.Render(new(child, null, null, 0, asked ? Refusals.Say(Reason.PurposeNeeded, turn.Words) : null), turn.Words));
        }
        var link = FileLink.New(turn);
        var shown = Outcome.Show(ExportCard.Render(new(child, purpose, turn.Repeated ? null : link.Address, (int)FileTicketDocument.Lasts.TotalMinutes), turn.Words));
        return turn.Repeated || link.Address is null ? shown : shown with
        {
            Changes =
            [
                DocumentOperation.Create(Kinds.FileTicket, link.Id, new FileTicketDocument
                {
                    Person = turn.Me.Value,
                    Minutes = stored.Id,
                    Child = stored.Id,
                    Export = purpose,
                    Until = turn.Now + FileTicketDocument.Lasts,
                }, FileTicketDocument.Lasts),
            ],
            Fact = new(Verb, stored.Id, purpose.ToString()),
        };
    }

    private static IReadOnlyDictionary<string, string> Read(string text)
    {
        var read = ReferenceWords.Read(text, RecordVerbs.Child, RecordVerbs.Purpose);
        if (read.GetValueOrDefault(RecordVerbs.Purpose) is not { Length: > 0 } said)
        {
            return read.TryGetValue(RecordVerbs.Child, out var child) ? TypedCommand.All(RecordVerbs.Child, child) : TypedCommand.Empty;
        }
        var purpose = Array.Find(Purposes, purpose => said.Contains(purpose.Said, StringComparison.OrdinalIgnoreCase));
        return new Dictionary<string, string>(read) { [RecordVerbs.Purpose] = purpose.Said is null ? "?" : purpose.Means.ToString() };
    }
}
