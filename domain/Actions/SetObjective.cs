using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Actions;

/// <summary>
/// Says which objective of the action plan an action serves (Halton CSOG, core functions: in line with the action plan and the
/// business plan), by the plan's own code. It goes up in figures, so it names nobody.
/// </summary>
/// <param name="Objective">Nothing takes the tag off.</param>
public sealed record SetObjective(ActionReference Action, string? Objective, PersonId By)
{
    public const string Name = "action.objective";

    public const int MostText = 30;

    /// <summary>The words name somebody who is known here.</summary>
    public bool NamesSomebody { get; init; }

    /// <param name="runs">Whether they run the forum whose action it is.</param>
    public Decision<ActionItem> Decide(ActionItem action, bool runs, PassedWords passes, DateOnly today) =>
        !runs ? Decision<ActionItem>.Refuse(Reason.NotFound)
        : Objective?.Length > MostText ? Decision<ActionItem>.Refuse(Reason.TextTooLong)
        : Objective is not null && (NamesSomebody || !NamelessText.TryRead(Objective, passes, today, out _)) ? Decision<ActionItem>.Refuse(Reason.ConcernIdentifies)
        : action.Objective == Objective ? new Decision<ActionItem>.AlreadySo(action)
        : Decision<ActionItem>.Accept(action with { Objective = Objective }, new AuditFact(Name, Action.ToString(), Objective));
}
