using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Plans;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Plans;

namespace PanelAssistant.Bot.Plans;

internal sealed class ShowPlanHandler : Handler
{
    public override string Verb => PlanVerbs.Show;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("plan", "plan WP", "See how a plan stands, objective by objective", SaidIn.Privately) { ForMembers = true, Read = static text => TypedCommand.All(PlanVerbs.Plan, text) }];

    public override void Plan(Turn turn, ReadPlan plan) => PlanTurn.Read(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) => PlanTurn.Of(turn, read)?.Show() ?? PlanTurn.NotFound(turn);
}

/// <summary>A change of one plan.</summary>
internal abstract class PlanHandler(string verb, TypedCommand typed) : Handler
{
    public override string Verb => verb;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [typed];

    public override string? Record(Turn turn) => PlanTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => PlanTurn.Read(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) => PlanTurn.Of(turn, read) is { } about ? Settle(turn, about) : PlanTurn.NotFound(turn);

    protected abstract Outcome Settle(Turn turn, PlanTurn about);

    /// <summary>The plan's code, and the rest under a name.</summary>
    protected static Func<string, IReadOnlyDictionary<string, string>> With(string name) => text =>
        text.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var code, .. var rest]
            ? new Dictionary<string, string> { [PlanVerbs.Plan] = code, [name] = rest is [var after] ? after : "" }
            : TypedCommand.Empty;
}

/// <summary>Typed: "add objective WP.3: TEXT", or "add objective WP: TEXT" for the next number.</summary>
internal sealed class WriteObjectiveHandler() : PlanHandler(PlanVerbs.Objective,
    new("add objective", "add objective WP.3: TEXT", "Write an objective into a plan, or put it in other words", SaidIn.Privately) { Read = Words })
{
    protected override Outcome Settle(Turn turn, PlanTurn about) => about.Settle(
        new WriteObjective(turn.Data[PlanVerbs.Number]?.Trim() is { Length: > 0 } number ? number : null, PlanTurn.Text(turn, PlanVerbs.Text), turn.Me)
            .Decide(about.Plan, about.Terms, about.Roster, turn.Partnership.Words, turn.Now),
        turn.Words["The objective is saved."]);

    private static Dictionary<string, string> Words(string text)
    {
        var parts = text.Split(':', 2, StringSplitOptions.TrimEntries);
        var code = parts[0].Split('.', 2);
        var read = new Dictionary<string, string> { [PlanVerbs.Plan] = code[0] };
        if (code is [_, var number])
        {
            read[PlanVerbs.Number] = number;
        }
        if (parts is [_, var said])
        {
            read[PlanVerbs.Text] = said;
        }
        return read;
    }
}

/// <summary>Typed with the name of a member: "plan owner WP Lane Example-Chair".</summary>
internal sealed class GivePlanHandler() : PlanHandler(PlanVerbs.Give,
    new("plan owner", "plan owner WP NAME", "Say who answers for a plan", SaidIn.Privately) { Read = With(PlanVerbs.Owner) })
{
    protected override Outcome Settle(Turn turn, PlanTurn about) =>
        about.Settle(new GivePlan(Owner(turn, about), turn.Me).Decide(about.Plan, about.Terms, about.Roster, turn.Now), turn.Words["The owner is saved."]);

    /// <summary>As the form sends it, or by a name that only one member has.</summary>
    private static PersonId? Owner(Turn turn, PlanTurn about)
    {
        var text = turn.Data[PlanVerbs.Owner]?.Trim();
        var members = Members.Choices(about.Terms, about.Roster, turn.Today);
        return string.IsNullOrEmpty(text) ? null
            : members.Any(member => member.Value == text) ? new PersonId(text)
            : members.Where(member => member.Title.Contains(text, StringComparison.OrdinalIgnoreCase)).ToList() is [var one] ? new PersonId(one.Value)
            : null;
    }
}

internal sealed class EndPlanHandler() : PlanHandler(PlanVerbs.End,
    new("end plan", "end plan WP WHY", "Follow a plan no longer, and say why", SaidIn.Privately) { Read = With(PlanVerbs.Why) })
{
    protected override Outcome Settle(Turn turn, PlanTurn about) =>
        about.Settle(new EndPlan(PlanTurn.Text(turn, PlanVerbs.Why), turn.Me).Decide(about.Plan, about.Terms, about.Roster, turn.Partnership.Words, turn.Now), turn.Words["It is no longer followed."]);
}
