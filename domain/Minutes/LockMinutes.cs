using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Minutes;

/// <summary>The chair locks approved minutes: from now on they are what happened (Oxfordshire Panel: the chair holds the final approved minutes).</summary>
public sealed record LockMinutes(MinutesReference Minutes, PersonId By)
{
    public const string Name = "minutes.lock";

    public Decision<ChangedMinutes> Decide(MeetingMinutes minutes, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!roster.MayChair(By, terms, today))
        {
            return Decision<ChangedMinutes>.Refuse(Reason.ChairOnly);
        }
        if (minutes.State is MinutesState.Locked)
        {
            return new Decision<ChangedMinutes>.AlreadySo(new(minutes, null));
        }
        return minutes.State is MinutesState.Approved
            ? Decision<ChangedMinutes>.Accept(new(minutes.LockedBy(By, now), null), new AuditFact(Name, Minutes.ToString()))
            : Decision<ChangedMinutes>.Refuse(Reason.MinutesNotApproved);
    }
}

internal static class Locking
{
    public static MeetingMinutes LockedBy(this MeetingMinutes minutes, PersonId by, DateTimeOffset now) =>
        minutes with { State = MinutesState.Locked, Locked = new(by, now) };
}
