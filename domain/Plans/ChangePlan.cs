using System.Globalization;
using System.Text.RegularExpressions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Registers;

namespace PanelAssistant.Domain.Plans;

/// <summary>An objective is written into a plan, or one that it has is put in other words.</summary>
/// <param name="Number">As the plan has it, such as 3 or 3.2; nothing for the next.</param>
public sealed partial record WriteObjective(string? Number, string? Text, PersonId By)
{
    public const string Name = "plan.objective";

    /// <summary>Part by part as numbers: 2 comes before 10.</summary>
    private static readonly Comparer<string> CompareCodes = Comparer<string>.Create(static (one, other) =>
        one.Split('.').Zip(other.Split('.'), static (left, right) => int.TryParse(left, out var a) && int.TryParse(right, out var b) ? a.CompareTo(b) : string.CompareOrdinal(left, right))
            .FirstOrDefault(static compared => compared != 0) is not 0 and var first ? first : one.Length.CompareTo(other.Length));

    public Decision<ActionPlan> Decide(ActionPlan plan, TermsOfReference terms, Roster roster, PassedWords passes, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (PlanChange.Fault(plan, By, terms, roster, today) is { } not)
        {
            return Decision<ActionPlan>.Refuse(not);
        }
        if (Number is not null && !NumberText().IsMatch(Number))
        {
            return Decision<ActionPlan>.Refuse(Reason.ObjectiveNumberUnreadable);
        }
        if (EntryText.Fault(Text, ActionPlan.MostObjective, Reason.TextNeeded, passes, today) is { } why)
        {
            return Decision<ActionPlan>.Refuse(why);
        }
        var objective = new PlanObjective(plan.Code.Of(Number ?? Next(plan)), Text!);
        if (plan.Objectives.Contains(objective) || (Number is null && plan.Objectives.Any(known => known.Text == Text)))
        {
            return new Decision<ActionPlan>.AlreadySo(plan);
        }
        List<PlanObjective> objectives = [.. plan.Objectives.Where(known => known.Code != objective.Code), objective];
        return objectives.Count > ActionPlan.MostObjectives
            ? Decision<ActionPlan>.Refuse(Reason.PlanFull)
            : Decision<ActionPlan>.Accept(
                plan with { Objectives = [.. objectives.OrderBy(static known => known.Code, CompareCodes)] },
                new AuditFact(Name, plan.Code.Record, objective.Code));
    }

    private static string Next(ActionPlan plan) => (1 + plan.Objectives
        .Select(known => int.TryParse(known.Code[(plan.Code.Value.Length + 1)..].Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .DefaultIfEmpty().Max()).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[0-9]{1,2}(\.[0-9]{1,2}){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberText();
}

/// <summary>Somebody else of the group answers for the plan from now on.</summary>
public sealed record GivePlan(PersonId? Owner, PersonId By)
{
    public const string Name = "plan.owner";

    public Decision<ActionPlan> Decide(ActionPlan plan, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        return PlanChange.Fault(plan, By, terms, roster, today) is { } not ? Decision<ActionPlan>.Refuse(not)
            : Owner is not { } named || roster.Find(named, today) is null ? Decision<ActionPlan>.Refuse(Reason.OwnerNeeded)
            : plan.Owner == named ? new Decision<ActionPlan>.AlreadySo(plan)
            : Decision<ActionPlan>.Accept(plan with { Owner = named }, new AuditFact(Name, plan.Code.Record));
    }
}

/// <summary>A plan is followed no longer. Its actions stay with their owners.</summary>
public sealed record EndPlan(string? Why, PersonId By)
{
    public const string Name = "plan.end";

    public Decision<ActionPlan> Decide(ActionPlan plan, TermsOfReference terms, Roster roster, PassedWords passes, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (plan.Ended is { } ended && Access.Runs(terms, roster, By, today) && (string.IsNullOrWhiteSpace(Why) || Why == ended.Why))
        {
            return new Decision<ActionPlan>.AlreadySo(plan);
        }
        return PlanChange.Fault(plan, By, terms, roster, today) is { } not ? Decision<ActionPlan>.Refuse(not)
            : !Access.Runs(terms, roster, By, today) ? Decision<ActionPlan>.Refuse(Reason.PlanNotYours)
            : EntryText.Fault(Why, ActionPlan.MostReason, Reason.ReasonNeeded, passes, today) is { } fault ? Decision<ActionPlan>.Refuse(fault)
            : Decision<ActionPlan>.Accept(plan with { Ended = new(Why!, By, now) }, new AuditFact(Name, plan.Code.Record));
    }
}

public static class PlanChange
{
    /// <summary>A plan is changed by its owner, as long as they are a member, and by those who run the group.</summary>
    public static Reason? Fault(ActionPlan plan, PersonId by, TermsOfReference terms, Roster roster, DateOnly today) =>
        !MayChange(plan, by, terms, roster, today) ? Reason.PlanNotYours
        : !plan.IsOpen ? Reason.PlanEnded
        : null;

    public static bool MayChange(ActionPlan plan, PersonId by, TermsOfReference terms, Roster roster, DateOnly today) =>
        Access.Runs(terms, roster, by, today) || (plan.Owner == by && roster.Find(by, today) is not null);
}
