using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain;

/// <summary>
/// What a rule answers to a command: the new state with what happened and who must be told, or a refusal with its
/// reason. A decision is a pure function of command, state, terms and time, so a retry after a conflict is free.
/// </summary>
public abstract record Decision<TState>
{
    private Decision()
    {
    }

    /// <param name="State">The state to store.</param>
    /// <param name="Fact">What the audit trail keeps: references only, never a name.</param>
    /// <param name="Tell">Notices to commit in the same breath as the state.</param>
    public sealed record Accepted(TState State, AuditFact Fact, IReadOnlyList<Notice> Tell) : Decision<TState>;

    /// <summary>Nothing changes: the same thing was already so. Answered as success, recorded nowhere.</summary>
    public sealed record AlreadySo(TState State) : Decision<TState>;

    public sealed record Refused(Reason Why) : Decision<TState>;

    public static Decision<TState> Accept(TState state, AuditFact fact, params IReadOnlyList<Notice> tell) =>
        new Accepted(state, fact, tell);

    public static Decision<TState> Refuse(Reason why) => new Refused(why);
}
