using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Targets;

/// <summary>A new figure. It takes the place of what the chair said instead of the rule.</summary>
public sealed record MeasureTarget(decimal? Value, PersonId By)
{
    public const string Name = "target.measure";

    public Decision<Target> Decide(Target target, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (ChangeTarget.Refusal(target, terms, roster, By, today) is { } why)
        {
            return Decision<Target>.Refuse(why);
        }
        if (TargetText.Fault(Value) is { } fault)
        {
            return Decision<Target>.Refuse(fault);
        }
        var figures = target.Figures.Append(new(Value!.Value, today, By, now)).TakeLast(Target.MostFigures);
        return Decision<Target>.Accept(target with { Figures = [.. figures], Ruling = null }, new AuditFact(Name, target.Reference.ToString()));
    }
}

/// <summary>The chair says otherwise than the rule, and why.</summary>
/// <param name="Status">Nothing goes back to the rule.</param>
public sealed record RuleOnTarget(TargetStatus? Status, string? Why, PersonId By)
{
    public const string Name = "target.rule";

    public Decision<Target> Decide(Target target, TermsOfReference terms, Roster roster, PassedWords passes, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (!roster.MayChair(By, terms, today))
        {
            return Decision<Target>.Refuse(Reason.ChairOnly);
        }
        if (!target.IsOpen)
        {
            return Decision<Target>.Refuse(Reason.TargetEnded);
        }
        if (Status is not { } status)
        {
            return target.Ruling is null
                ? new Decision<Target>.AlreadySo(target)
                : Decision<Target>.Accept(target with { Ruling = null }, new AuditFact(Name, target.Reference.ToString(), "by rule"));
        }
        if (EmptyAnswer.Is(Why))
        {
            return Decision<Target>.Refuse(Reason.ReasonNeeded);
        }
        return TargetText.Fault(Why, Target.MostReason, passes, today) is { } fault
            ? Decision<Target>.Refuse(fault)
            : Decision<Target>.Accept(target with { Ruling = new(status, Why, By, now) }, new AuditFact(Name, target.Reference.ToString(), status.ToString()));
    }
}

/// <summary>What stood in the way is overcome: said by who holds the seat that helps, or who runs the group.</summary>
public sealed record ClearBlockage(string? How, PersonId By)
{
    public const string Name = "target.clear";

    public Decision<Target> Decide(Target target, TermsOfReference terms, Roster roster, PassedWords passes, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (!ChangeTarget.Helps(terms, roster, By, today) && !Access.Runs(terms, roster, By, today))
        {
            return Decision<Target>.Refuse(Reason.TargetNotYours);
        }
        if (target.OpenBlockage is not { } open)
        {
            return Decision<Target>.Refuse(Reason.NothingInTheWay);
        }
        return TargetText.Fault(How, Target.MostReason, passes, today) is { } fault
            ? Decision<Target>.Refuse(fault is Reason.TextNeeded ? Reason.ResultNeeded : fault)
            : Decision<Target>.Accept(
                target with { Blockages = [.. target.Blockages.SkipLast(1), open with { Cleared = new(How!, By, now) }] },
                new AuditFact(Name, target.Reference.ToString()));
    }
}

/// <summary>A later day, with the reason: the day after it is looked at again.</summary>
public sealed record MoveTarget(DateOnly? Due, string? Why, PersonId By)
{
    public const string Name = "target.move";

    public Decision<Target> Decide(Target target, TermsOfReference terms, Roster roster, PassedWords passes, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (!roster.MayChair(By, terms, today))
        {
            return Decision<Target>.Refuse(Reason.ChairOnly);
        }
        if (!target.IsOpen)
        {
            return Decision<Target>.Refuse(Reason.TargetEnded);
        }
        if (Due is not { } day)
        {
            return Decision<Target>.Refuse(Reason.DueNeeded);
        }
        if (day < today || day > today.AddYears(Target.MostYearsAhead))
        {
            return Decision<Target>.Refuse(day < today ? Reason.DateInPast : Reason.DateTooFar);
        }
        if (EmptyAnswer.Is(Why))
        {
            return Decision<Target>.Refuse(Reason.ReasonNeeded);
        }
        return TargetText.Fault(Why, Target.MostReason, passes, today) is { } fault
            ? Decision<Target>.Refuse(fault)
            : Decision<Target>.Accept(
                target with { Due = day, NextStep = Target.DayAfter(day), Moves = [.. target.Moves, new(Why, By, now)] },
                new AuditFact(Name, target.Reference.ToString(), $"{day:yyyy-MM-dd}"));
    }
}

/// <summary>It is no longer followed, and why.</summary>
public sealed record EndTarget(string? Why, PersonId By)
{
    public const string Name = "target.end";

    public Decision<Target> Decide(Target target, TermsOfReference terms, Roster roster, PassedWords passes, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (!roster.MayChair(By, terms, today))
        {
            return Decision<Target>.Refuse(Reason.ChairOnly);
        }
        if (target.Ended is { } ended)
        {
            return string.IsNullOrWhiteSpace(Why) || Why == ended.Text ? new Decision<Target>.AlreadySo(target) : Decision<Target>.Refuse(Reason.TargetEnded);
        }
        return TargetText.Fault(Why, Target.MostReason, passes, today) is { } fault
            ? Decision<Target>.Refuse(fault is Reason.TextNeeded ? Reason.ReasonNeeded : fault)
            : Decision<Target>.Accept(target with { Ended = new(Why!, By, now), NextStep = null }, new AuditFact(Name, target.Reference.ToString()));
    }
}

internal static class ChangeTarget
{
    public static Reason? Refusal(Target target, TermsOfReference terms, Roster roster, PersonId by, DateOnly today) =>
        !Access.Runs(terms, roster, by, today) && !Helps(terms, roster, by, today) ? Reason.TargetNotYours
        : !target.IsOpen ? Reason.TargetEnded
        : null;

    public static bool Helps(TermsOfReference terms, Roster roster, PersonId by, DateOnly today) =>
        terms.Targets is { } rule && roster.HeldBy(by, today).Any(held => held.Seat == rule.Helps);
}
