using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Registers;

namespace PanelAssistant.Domain.Plans;

/// <summary>Those who run a group put a plan or a work stream of it on the tracker.</summary>
/// <param name="Code">See <see cref="PlanCode"/>.</param>
/// <param name="Owner">A member; nothing for whoever opens it.</param>
public sealed record OpenPlan(string? Code, string? Title, PersonId? Owner, PersonId By)
{
    public const string Name = "plan.open";

    public PlanKind Kind { get; init; }

    /// <param name="known">The plan that has the code already.</param>
    /// <param name="open">How many open plans the group has.</param>
    public Decision<ActionPlan> Decide(ActionPlan? known, int open, TermsOfReference terms, Roster roster, PassedWords passes, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (terms.Plans is null)
        {
            return Decision<ActionPlan>.Refuse(Reason.NoPlansHere);
        }
        if (!Access.Runs(terms, roster, By, today))
        {
            return Decision<ActionPlan>.Refuse(Reason.PlanNotYours);
        }
        if (!PlanCode.TryRead(Code, out var code))
        {
            return Decision<ActionPlan>.Refuse(Reason.PlanCodeNeeded);
        }
        var fault = EntryText.Fault(Title, ActionPlan.MostTitle, Reason.TextNeeded, passes, today)
            ?? (known is not null ? Reason.PlanCodeTaken
                : open >= ActionPlan.MostOpen ? Reason.PlanFull
                : Owner is { } named && roster.Find(named, today) is null ? Reason.OwnerNeeded
                : null);
        return fault is { } why
            ? Decision<ActionPlan>.Refuse(why)
            : Decision<ActionPlan>.Accept(
                new() { Code = code, Forum = terms.Forum, Kind = Kind, Title = Title!, Owner = Owner ?? By, By = By, At = now },
                new AuditFact(Name, code.Record, Kind.ToString()));
    }
}
