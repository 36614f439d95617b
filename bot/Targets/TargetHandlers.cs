using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Targets;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Targets;

namespace PanelAssistant.Bot.Targets;

internal sealed class ShowTargetHandler : Handler
{
    public override string Verb => TargetVerbs.Show;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("target", "target TGT-3", "Read a target with its figures", SaidIn.Privately) { ForMembers = true, Read = static text => TypedCommand.All(TargetVerbs.Target, text) }];

    public override void Plan(Turn turn, ReadPlan plan) => TargetTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) => TargetTurn.Of(turn, read)?.Show() ?? TargetTurn.NotFound(turn);
}

/// <summary>A change of one target. Typed: its words, the reference, and what is to be said.</summary>
internal abstract class TargetHandler(string verb, string words, string shows, string does, Func<string, IReadOnlyDictionary<string, string>> read) : Handler
{
    public override string Verb => verb;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new(words, shows, does, SaidIn.Privately) { Read = read }];

    public override string? Record(Turn turn) => TargetTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => TargetTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) => TargetTurn.Of(turn, read) is { } about ? Settle(turn, about) : TargetTurn.NotFound(turn);

    protected abstract Outcome Settle(Turn turn, TargetTurn about);

    protected static string? Why(Turn turn) => TargetTurn.Text(turn, TargetVerbs.Text);

    protected static Func<string, IReadOnlyDictionary<string, string>> With(string name) => text => ReferenceWords.Read(text, TargetVerbs.Target, name);

    /// <summary>A value, and after "because" the reason.</summary>
    protected static Func<string, IReadOnlyDictionary<string, string>> WithReason(string name) => text =>
    {
        var read = new Dictionary<string, string>(ReferenceWords.Read(text, TargetVerbs.Target, name));
        if (read.GetValueOrDefault(name) is { } rest && rest.IndexOf(Because, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            read[TargetVerbs.Text] = rest[(at + Because.Length)..].Trim();
            read[name] = rest[..at].Trim();
        }
        return read;
    };

    private const string Because = "because ";
}

internal sealed class MeasureTargetHandler() : TargetHandler(TargetVerbs.Measure, "measure target", "measure target TGT-3 85", "Give the newest figure of a target", With(TargetVerbs.Value))
{
    protected override Outcome Settle(Turn turn, TargetTurn about) =>
        about.Settle(new MeasureTarget(TargetTurn.Figure(turn.Data[TargetVerbs.Value]), turn.Me).Decide(about.Target, about.Terms, about.Roster, turn.Now), turn.Words["The figure is saved."]);
}

internal sealed class RuleOnTargetHandler()
    : TargetHandler(TargetVerbs.Rule, "target status", "target status TGT-3 amber because REASON (or: rule)", "Say otherwise than the rule how a target stands, and why", WithReason(TargetVerbs.Status))
{
    protected override Outcome Settle(Turn turn, TargetTurn about)
    {
        var status = turn.Data.Choice<TargetStatus>(TargetVerbs.Status);
        return status is null && !string.Equals(turn.Data[TargetVerbs.Status], TargetVerbs.ByRule, StringComparison.OrdinalIgnoreCase)
            ? about.Show(turn.Words["Say green, amber, red, or rule."], refused: true)
            : about.Settle(new RuleOnTarget(status, Why(turn), turn.Me).Decide(about.Target, about.Terms, about.Roster, turn.Partnership.Words, turn.Now), turn.Words["The status is saved."]);
    }
}

internal sealed class MoveTargetHandler()
    : TargetHandler(TargetVerbs.Move, "move target", "move target TGT-3 2027-06-30 because REASON", "Give a target another day, and say why", WithReason(TargetVerbs.Due))
{
    protected override Outcome Settle(Turn turn, TargetTurn about)
    {
        var day = turn.Data[TargetVerbs.Due] is { } typed ? TypedDate.Read(TypedDate.WithoutUntil(typed)) : null;
        return day is null && turn.Data[TargetVerbs.Due] is not null
            ? about.Show(Refusals.Say(Reason.DateNotReadable, turn.Words), refused: true)
            : about.Settle(new MoveTarget(day, Why(turn), turn.Me).Decide(about.Target, about.Terms, about.Roster, turn.Partnership.Words, turn.Now), turn.Words["The day is moved."]);
    }
}

internal sealed class ClearBlockageHandler()
    : TargetHandler(TargetVerbs.Clear, "overcome", "overcome TGT-3 HOW", "Say how what stood in the way of a target was overcome", With(TargetVerbs.Text))
{
    protected override Outcome Settle(Turn turn, TargetTurn about) =>
        about.Settle(new ClearBlockage(Why(turn), turn.Me).Decide(about.Target, about.Terms, about.Roster, turn.Partnership.Words, turn.Now), turn.Words["It is noted as overcome."]);
}

internal sealed class EndTargetHandler() : TargetHandler(TargetVerbs.End, "end target", "end target TGT-3 WHY", "Follow a target no longer, and say why", With(TargetVerbs.Text))
{
    protected override Outcome Settle(Turn turn, TargetTurn about) =>
        about.Settle(new EndTarget(Why(turn), turn.Me).Decide(about.Target, about.Terms, about.Roster, turn.Partnership.Words, turn.Now), turn.Words["It is no longer followed."]);
}
