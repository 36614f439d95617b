using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Returns;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Bot.Returns;

/// <summary>Takes an agency's figures from a pasted table: all of its rows, or none. Without a table it shows where to paste one.</summary>
internal sealed class ImportReturnHandler : Handler
{
    public override string Verb => ReturnVerbs.Import;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("return csv", "return csv", "Paste your agency's figures as a table", SaidIn.Privately) { ForMembers = true },
        new("data return csv", "data return csv", "", SaidIn.Privately) { ForMembers = true },
    ];

    public override string? Record(Turn turn) => ReturnVerbs.Give;

    public override void Plan(Turn turn, ReadPlan plan) => ReturnsTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ReturnsTurn.Of(turn, read) is not { } about)
        {
            return ReturnsTurn.Nowhere(turn);
        }
        if (about.AgencyOf(turn) is not { } agency || about.IsOver)
        {
            return Outcome.Say(Refusals.Say(about.IsOver ? Reason.ReturnsClosed : Reason.NoAgencyToReturn, turn.Words));
        }
        var view = new ImportReturnView(about.Terms, about.Rule, about.Returns, about.Terms.Agency(agency));
        if (turn.Data[ReturnVerbs.Table] is not { } pasted)
        {
            return Outcome.Show(ImportReturnCard.Render(view, turn.Words));
        }
        if (turn.Repeated)
        {
            return GiveReturnHandler.Show(turn, about, about.Returns, agency, turn.Words["The return is saved. You may change it until the meeting is over."]);
        }
        var table = ReturnTable.Read(pasted, about.Rule, agency);
        var command = new SaveReturn(about.Meeting, turn.Me)
        {
            Figures = [.. table.Figures.Select(figure => figure with { Why = figure.Why is { } why ? PlainText.Clean(why) : null })],
            Period = table.Period,
        };
        List<ReturnFault> faults = [.. table.Faults, .. command.Faults(about.Returns, about.Near, agency, about.Held, turn.Partnership.Words, turn.Today)];
        return table.Unusable is not null || faults.Count > 0
            ? Outcome.Show(ImportReturnCard.Render(view with { Unusable = table.Unusable, Faults = [.. faults.OrderBy(fault => fault.Row ?? 0)] }, turn.Words))
            : GiveReturnHandler.Settle(turn, about, command, agency);
    }
}
