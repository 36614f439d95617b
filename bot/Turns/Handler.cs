using PanelAssistant.Bot.Storage;

namespace PanelAssistant.Bot.Turns;

/// <summary>
/// One published verb. It says what it must read, and then, with that in hand, decides and draws: no waiting in
/// between, so one press is one round of reading and one commit, and deciding again after a conflict is free.
/// </summary>
public abstract class Handler
{
    /// <summary>The published name; cards in chats carry it for years.</summary>
    public abstract string Verb { get; }

    /// <summary>Names this verb had before: still answered.</summary>
    public virtual IReadOnlyList<string> FormerVerbs => [];

    /// <summary>Other ways in for people whose client fails on buttons. Every verb has one.</summary>
    public abstract IReadOnlyList<TypedCommand> Typed { get; }

    /// <summary>Never changes anything, so whether it is a repeated delivery does not matter and need not be looked up.</summary>
    public virtual bool OnlyReads => false;

    /// <summary>
    /// A declared conflict of interest shuts every press that names the child (practice, Q-03). True for a verb that minds
    /// conflicts by rules of its own, or must work all the same: that a child is in danger or back is told by whoever knows.
    /// </summary>
    public virtual bool DespiteConflict => false;

    /// <summary>
    /// The record that presses of this verb change, if one can be named before reading. Presses on one record then take
    /// turns within this process instead of deciding in vain; between processes the etag decides as ever.
    /// </summary>
    public virtual string? Record(Turn turn) => null;

    /// <summary>Names the documents this turn needs, beyond the person and the rosters, which are always read.</summary>
    public virtual void Plan(Turn turn, ReadPlan plan)
    {
    }

    public abstract Outcome Handle(Turn turn, ReadSet read);
}
