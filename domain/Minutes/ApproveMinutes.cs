using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Minutes;

/// <summary>
/// The chair approves what the minute taker wrote. The actions in it come onto the tracker with it, once.
/// </summary>
/// <param name="Seen">The version the chair has read: a later one is read first.</param>
/// <param name="LastAction">The last number given to an action.</param>
public sealed record ApproveMinutes(MinutesReference Minutes, int? Seen, int LastAction, PersonId By)
{
    public const string Name = "minutes.approve";

    public Decision<ChangedMinutes> Decide(MeetingMinutes minutes, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!roster.MayChair(By, terms, today))
        {
            return Decision<ChangedMinutes>.Refuse(Reason.ChairOnly);
        }
        if (!minutes.HasDraft)
        {
            return Decision<ChangedMinutes>.Refuse(Reason.NoMinutes);
        }
        if (minutes.IsFinal)
        {
            return new Decision<ChangedMinutes>.AlreadySo(new(minutes, null));
        }
        if (minutes.Taker is null)
        {
            return Decision<ChangedMinutes>.Refuse(Reason.MinuteTakerNeeded);
        }
        if (Seen is { } seen && seen != minutes.Version)
        {
            return Decision<ChangedMinutes>.Refuse(Reason.ChangedByAnother);
        }
        var made = minutes.Body.Written.Where(written => written.Line.Action is null)
            .Select((written, at) => (Written: written, Action: WithOwner(Action(written, LastAction + 1 + at, terms, now), roster, today))).ToList();
        var after = minutes with
        {
            State = MinutesState.Approved,
            Approved = new(By, now),
            Body = minutes.Body with
            {
                Written = [.. minutes.Body.Written.Select(written =>
                    made.FirstOrDefault(pair => pair.Written == written) is { Action: { } action } ? written with { Line = written.Line with { Action = action.Reference } } : written)],
            },
        };
        return Decision<ChangedMinutes>.Accept(
            ChangedMinutes.Of(minutes, after, Name, By, now) with { Actions = [.. made.Select(pair => pair.Action)] },
            new AuditFact(Name, Minutes.ToString(), $"version {minutes.Version}"),
            [.. made.SelectMany(pair => PassOnAction.OwnerOn(today, pair.Action, roster) is null
                ? PassOnAction.Unowned(pair.Action, terms, roster, today, now)
                : [ActionNotices.Given(pair.Action, roster, now)])]);
    }

    /// <summary>Who has left since it was written is told nothing: it is with whoever holds the seat now.</summary>
    private static ActionItem WithOwner(ActionItem action, Roster roster, DateOnly today) => PassOnAction.OwnerOn(today, action, roster) is { } owner ? action with { Owner = owner } : action;

    private ActionItem Action(WrittenAction written, int number, TermsOfReference terms, DateTimeOffset now) => new ActionItem
    {
        Reference = ActionReference.Of(number),
        Forum = terms.Forum,
        What = written.Line.What,
        Owner = written.Line.Owner,
        OwnerSeat = written.Seat,
        Due = written.Line.Due,
        Child = CaseReference.TryParse(written.Line.Child, out var child) ? child : null,
        Tactical = TacticalResponse.Asked(written.Line.Response?.Kind, terms, By, now),
        CreatedBy = By,
        Created = now,
    }.Scheduled(terms, now);
}
