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

    public Decision<Flag> Decide(Flag flag, TermsOfReference terms, Roster roster, DateOnly today)
    {
        var agencies = roster.HeldBy(By, today).Select(held => terms.AgencyOf(held.Seat)).ToHashSet();
        if (agencies.Count == 0)
        {
            return Decision<Flag>.Refuse(Reason.NotFound);
        }
        if (State is ConfirmationState.Removed && flag.Confirmations.All(task => task.Change is not FlagChange.Remove))
        {
            // A flag comes off only when the group has agreed it (section 3).
            return Decision<Flag>.Refuse(Reason.NotDecidedYet);
        }
        if (flag.Confirmations.FirstOrDefault(task => agencies.Contains(task.Agency)) is not { } owed)
        {
            return Decision<Flag>.Refuse(flag.Confirmations.Count == 0 ? Reason.NotDecidedYet : Reason.NoConfirmationOwed);
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
        ConfirmationState.OnSystem when owed.Change is FlagChange.Remove => Reason.NotFlagged,
        ConfirmationState.Cannot when string.IsNullOrWhiteSpace(Why) => Reason.ReasonNeeded,
        ConfirmationState.Cannot when Why.Length > MostWhy => Reason.TextTooLong,
        ConfirmationState.Cannot => null,
        _ when On is null => Reason.DateNotReadable,
        _ when On > today => Reason.DateInFuture,
        _ => null,
    };
}
