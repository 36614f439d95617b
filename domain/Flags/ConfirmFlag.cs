using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Flags;

/// <summary>A member answers for their agency: on our system since, cannot and why, removed since.</summary>
/// <param name="Why">Needed when the agency cannot; free text of at most <see cref="MostWhy"/> characters.</param>
public sealed record ConfirmFlag(CaseReference Child, ConfirmationState State, DateOnly? On, string? Why, PersonId By)
{
    public const string Name = "flag.confirm";

    public const int MostWhy = 1000;

    /// <summary>The agency answered for, as the card says. Typed words name none: then it is the one the speaker decides for.</summary>
    public AgencyId? Agency { get; init; }

    /// <summary>What the card asked about. An answer about adding is none about a removal decided since.</summary>
    public FlagChange? Asked { get; init; }

    public Decision<Flag> Decide(Flag flag, TermsOfReference terms, Roster roster, DateOnly today)
    {
        var agencies = roster.HeldBy(By, today).Select(held => terms.AgencyOf(held.Seat)).ToHashSet();
        if (agencies.Count == 0)
        {
            return Decision<Flag>.Refuse(Reason.NotFound);
        }
        if (Agency is { } named && !agencies.Contains(named))
        {
            return Decision<Flag>.Refuse(Reason.NotYourAgency);
        }
        if (State is ConfirmationState.Removed && flag.Confirmations.All(task => task.Change is not FlagChange.Remove))
        {
            // A flag comes off only when the group has agreed it (section 3).
            return Decision<Flag>.Refuse(Reason.NotDecidedYet);
        }
        var spokenFor = Agency ?? roster.AgencyFor(By, terms, today);
        var owed = flag.Confirmations.FirstOrDefault(task => task.Agency == spokenFor)
            ?? flag.Confirmations.FirstOrDefault(task => Agency is null && agencies.Contains(task.Agency));
        if (owed is null)
        {
            return Decision<Flag>.Refuse(flag.Confirmations.Count == 0 ? Reason.NotDecidedYet : Reason.NoConfirmationOwed);
        }
        if (Asked is { } asked && asked != owed.Change)
        {
            return Decision<Flag>.Refuse(Reason.ChangedByAnother);
        }
        if (Check(owed, today) is { } refusal)
        {
            return Decision<Flag>.Refuse(refusal);
        }
        var answered = owed with
        {
            State = State,
            On = State is ConfirmationState.Cannot ? null : On,
            Why = State is ConfirmationState.Cannot ? Why : null,
            By = By,
            NextNudge = null,
        };
        if (owed.State == State && owed.On == answered.On && owed.Why == answered.Why)
        {
            return new Decision<Flag>.AlreadySo(flag);
        }
        return Decision<Flag>.Accept(
            flag with { Confirmations = [.. flag.Confirmations.Select(task => task == owed ? answered : task)] },
            new AuditFact(Name, Child.ToString(), $"{owed.Agency} {State}"));
    }

    private Reason? Check(Confirmation owed, DateOnly today) => State switch
    {
        ConfirmationState.ToDo => Reason.UnknownChoice,
        // No agency puts a flag back by itself: only the group decides that.
        ConfirmationState.OnSystem when owed.Change is FlagChange.Remove => Reason.NotDecidedYet,
        ConfirmationState.Cannot when string.IsNullOrWhiteSpace(Why) => Reason.ReasonNeeded,
        ConfirmationState.Cannot when Why.Length > MostWhy => Reason.TextTooLong,
        ConfirmationState.Cannot => null,
        _ when On is null => Reason.DateNotReadable,
        _ when On > today => Reason.DateInFuture,
        _ => null,
    };
}
