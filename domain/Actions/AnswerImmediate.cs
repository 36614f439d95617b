using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Actions;

/// <summary>Whoever is tasked says that they have it. Nobody else can say it for them.</summary>
public sealed record AcknowledgeImmediate(PersonId By)
{
    public const string Name = "immediate.acknowledge";

    public Decision<ImmediateAction> Decide(ImmediateAction action, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        if (action.Tasked != By)
        {
            return Decision<ImmediateAction>.Refuse(Immediate.Sees(action, terms, roster, By, UkTime.DateOf(now)) ? Reason.NotYourAction : Reason.NotFound);
        }
        return action.Acknowledged is not null || !action.IsOpen
            ? new Decision<ImmediateAction>.AlreadySo(action)
            : Decision<ImmediateAction>.Accept(
                action with { Acknowledged = now, NextStep = action.DoBy > now ? action.DoBy : now },
                new AuditFact(Name, action.Reference.ToString()),
                ImmediateNotices.Told(action, "acknowledged", [action.By], roster, now));
    }
}

/// <summary>It is done: whoever is tasked says what came of it, or the chair does for them.</summary>
public sealed record FinishImmediate(string? Outcome, PersonId By)
{
    public const string Name = "immediate.done";

    public Decision<ImmediateAction> Decide(ImmediateAction action, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        if (!Immediate.Sees(action, terms, roster, By, UkTime.DateOf(now)))
        {
            return Decision<ImmediateAction>.Refuse(Reason.NotFound);
        }
        if (!action.IsOpen)
        {
            return new Decision<ImmediateAction>.AlreadySo(action);
        }
        if (string.IsNullOrWhiteSpace(Outcome))
        {
            return Decision<ImmediateAction>.Refuse(Reason.OutcomeNeeded);
        }
        return Outcome.Length > ImmediateAction.MostWhat
            ? Decision<ImmediateAction>.Refuse(Reason.TextTooLong)
            : Decision<ImmediateAction>.Accept(
                action with { Done = new MeetingMark(By, now), Outcome = Outcome, NextStep = null },
                new AuditFact(Name, action.Reference.ToString()),
                ImmediateNotices.Told(action, "done", [.. new[] { action.By, action.Tasked }.Where(person => person != By).Distinct()], roster, now));
    }
}

/// <summary>The chair gives it to somebody else, who is asked as the first was.</summary>
public sealed record PassImmediate(PersonId? To, PersonId By)
{
    public const string Name = "immediate.pass";

    public Decision<ImmediateAction> Decide(ImmediateAction action, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (!Immediate.Gives(action, terms, roster, By, today))
        {
            return Decision<ImmediateAction>.Refuse(action.Tasked == By ? Reason.ChairOnly : Reason.NotFound);
        }
        if (!action.IsOpen)
        {
            return Decision<ImmediateAction>.Refuse(Reason.ActionClosed);
        }
        if (To is not { } to || roster.Find(to, today) is null)
        {
            return Decision<ImmediateAction>.Refuse(Reason.MemberNeeded);
        }
        if (to == action.Tasked)
        {
            return new Decision<ImmediateAction>.AlreadySo(action);
        }
        var passed = action with
        {
            Tasked = to,
            Earlier = [.. action.Earlier, action.Tasked],
            Asked = now,
            Acknowledged = null,
            Step = 0,
            NextStep = now + terms.AcknowledgeWithin,
        };
        return Decision<ImmediateAction>.Accept(
            passed,
            new AuditFact(Name, action.Reference.ToString()),
            [.. ImmediateNotices.Asked(passed, now), .. ImmediateNotices.Told(action, "passed-on", [action.Tasked], roster, now)]);
    }
}

/// <summary>Who has to do with an immediate action.</summary>
public static class Immediate
{
    public static bool Sees(ImmediateAction action, TermsOfReference terms, Roster roster, PersonId person, DateOnly day) =>
        action.Tasked == person || Gives(action, terms, roster, person, day);

    public static bool Gives(ImmediateAction action, TermsOfReference terms, Roster roster, PersonId person, DateOnly day) =>
        (action.By == person && roster.Find(person, day) is not null) || Access.Runs(terms, roster, person, day);

    /// <summary>Who might be asked next: of the same agency, a member before an alternate, and nobody who was asked before.</summary>
    public static PersonId? Next(ImmediateAction action, TermsOfReference terms, Roster roster, DateOnly day)
    {
        var agencies = roster.HeldBy(action.Tasked, day).Select(held => terms.AgencyOf(held.Seat)).ToHashSet();
        return roster.Holdings
            .Where(held => held.HeldOn(day) && agencies.Contains(terms.AgencyOf(held.Seat)) && held.Person != action.Tasked && held.Person != action.By && !action.Earlier.Contains(held.Person))
            .OrderBy(held => held.Role)
            .Select(held => (PersonId?)held.Person)
            .FirstOrDefault();
    }
}
