using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Registers;

namespace PanelAssistant.Domain.Targets;

/// <summary>Those who run a group write a target of its plan down.</summary>
public sealed record SetTarget(TargetReference Reference, string? Title, string? Measure, decimal? Aim, DateOnly? Due, PersonId By)
{
    public const string Name = "target.set";

    public TargetDirection Direction { get; init; }

    public Decision<Target> Decide(TermsOfReference terms, Roster roster, PassedWords passes, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (terms.Targets is null)
        {
            return Decision<Target>.Refuse(Reason.NoTargetsHere);
        }
        if (!Access.Runs(terms, roster, By, today))
        {
            return Decision<Target>.Refuse(Reason.TargetNotYours);
        }
        var fault = TargetText.Fault(Title, Target.MostText, passes, today)
            ?? TargetText.Fault(Measure, Target.MostText, passes, today)
            ?? TargetText.Fault(Aim)
            ?? (Due is not { } day ? Reason.DueNeeded
                : day < today ? Reason.DateInPast
                : day > today.AddYears(Target.MostYearsAhead) ? Reason.DateTooFar
                : null);
        if (fault is { } why)
        {
            return Decision<Target>.Refuse(why);
        }
        return Decision<Target>.Accept(
            new()
            {
                Reference = Reference,
                Forum = terms.Forum,
                Title = Title!,
                Measure = Measure!,
                Aim = Aim!.Value,
                Direction = Direction,
                Due = Due!.Value,
                By = By,
                At = now,
                NextStep = Target.DayAfter(Due.Value),
            },
            new AuditFact(Name, Reference.ToString()));
    }
}

internal static class TargetText
{
    public static Reason? Fault(string? text, int most, PassedWords passes, DateOnly today) =>
        EntryText.Fault(text, most, Reason.TextNeeded, passes, today);

    public static Reason? Fault(decimal? figure) => figure is not { } value || Math.Abs(value) > Target.MostFigure ? Reason.FigureNeeded : null;
}
