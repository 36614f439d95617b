using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Minutes;

/// <summary>Somebody who was sent the minutes says that they have read them (Halton CSOG, section 3: agencies act on them).</summary>
public sealed record ConfirmRead(MinutesReference Minutes, PersonId By)
{
    public const string Name = "minutes.read";

    public Decision<MeetingMinutes> Decide(MeetingMinutes minutes, Groups groups, DateOnly today, DateTimeOffset now) =>
        !minutes.IsFinal || MinutesAccess.CopyFor(By, minutes, groups, today) is null ? Decision<MeetingMinutes>.Refuse(Reason.NotFound)
        : minutes.ReadBy.Any(read => read.By == By) ? new Decision<MeetingMinutes>.AlreadySo(minutes)
        : Decision<MeetingMinutes>.Accept(minutes with { ReadBy = [.. minutes.ReadBy, new(By, now)] }, new AuditFact(Name, Minutes.ToString()));
}
