using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Actions;

/// <summary>
/// Nobody has acknowledged an immediate action in the minutes that are set: the one who gave it and the chair are told,
/// with whom they might ask next; then everybody who may chair, and the coordinator. Whoever is tasked is asked again each time. One
/// that was acknowledged and is not done in its time goes to the chair once.
/// </summary>
public static class EscalateImmediate
{
    public const string Name = "immediate.escalate";

    /// <summary>After that it is in the hands of people.</summary>
    public const int MostSteps = 3;

    public static Decision<ImmediateAction> Decide(ImmediateAction action, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        if (!action.IsOpen || action.NextStep is not { } due || due > now)
        {
            return new Decision<ImmediateAction>.AlreadySo(action);
        }
        var today = UkTime.DateOf(now);
        var chairs = roster.Chairs(terms, today, action.Tasked).Prepend(action.By);
        if (action.Acknowledged is not null)
        {
            return Decision<ImmediateAction>.Accept(
                action with { NextStep = null },
                new AuditFact(Name, action.Reference.ToString(), "not done"),
                ImmediateNotices.Told(action, "not-done", [.. chairs.Distinct()], roster, now));
        }
        var step = action.Step + 1;
        var up = step == 1 ? chairs : chairs.Concat(terms.Chair.Offices.SelectMany(seat => roster.MembersIn(seat, today))).Concat(roster.Coordinator is { } coordinator ? [coordinator] : []);
        var next = Immediate.Next(action, terms, roster, today);
        return Decision<ImmediateAction>.Accept(
            action with { Step = step, NextStep = step < MostSteps ? now + terms.AcknowledgeWithin : null },
            new AuditFact(Name, action.Reference.ToString(), $"{step}"),
            [
                .. ImmediateNotices.Told(action, "silent", [.. up.Where(person => person != action.Tasked).Distinct()], roster, now, next),
                .. ImmediateNotices.Asked(action, now),
            ]);
    }

    /// <summary>The platform could not deliver the request: whoever gave it must ring.</summary>
    public static Notices.Notice Undelivered(ImmediateAction action, string notice, Roster roster, DateTimeOffset now) =>
        ImmediateNotices.Told(action, "undelivered", [action.By], roster, now)[0] with { Id = $"immediate.undelivered:{notice}" };
}
