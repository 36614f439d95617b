using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Actions;

/// <summary>
/// Whoever chairs lets the senior manager of the owner's agency hear of a long overdue action (Halton CSOG, section 6). They
/// learn its number, whose it is and since when: not what it says, nor which child it is about.
/// </summary>
public sealed record TellSeniorManager(PersonId By)
{
    public const string Name = "action.senior";

    /// <summary>Whom the chair may tell of this action today; nothing where it is not overdue for long, or the agency has named nobody.</summary>
    public static SeniorManager? Of(ActionItem action, TermsOfReference terms, Roster roster, DateOnly today) =>
        IsLongOverdue(action, terms, today) && AgencyOf(action, terms, roster, today) is { } agency ? roster.SeniorManagerOf(agency) : null;

    public Decision<ActionItem> Decide(ActionItem action, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (!roster.MayChair(By, terms, today))
        {
            return Decision<ActionItem>.Refuse(Reason.ChairOnly);
        }
        if (terms.SeniorManagers is null)
        {
            return Decision<ActionItem>.Refuse(Reason.NoSeniorManagersHere);
        }
        if (!IsLongOverdue(action, terms, today))
        {
            return Decision<ActionItem>.Refuse(Reason.NotLongOverdue);
        }
        if (Of(action, terms, roster, today) is not { } manager)
        {
            return Decision<ActionItem>.Refuse(Reason.NoSeniorManager);
        }
        return action.SeniorToldOn is not null
            ? new Decision<ActionItem>.AlreadySo(action)
            : Decision<ActionItem>.Accept(
                action with { SeniorToldOn = today },
                new AuditFact(Name, action.Reference.ToString(), $"{manager.Agency.Value}"),
                [
                    new Notice
                    {
                        Id = $"{Name}:{action.Reference}:{action.Due:yyyy-MM-dd}",
                        To = manager.Person,
                        Kind = NoticeKind.SeniorManagerTold,
                        Forum = action.Forum,
                        NotBefore = now,
                        Items = [new(action.Reference.ToString(), terms.ShortName, action.Due, roster.NameOf(action.Owner))],
                    },
                ]);
    }

    private static bool IsLongOverdue(ActionItem action, TermsOfReference terms, DateOnly today) =>
        terms.SeniorManagers is { } rule && action.IsOpen && action.Due.AddDays(rule.AfterDays) < today;

    private static AgencyId? AgencyOf(ActionItem action, TermsOfReference terms, Roster roster, DateOnly today) =>
        (action.OwnerSeat ?? roster.Find(action.Owner, today)?.Seat) is { } seat ? terms.AgencyOf(seat) : null;
}
