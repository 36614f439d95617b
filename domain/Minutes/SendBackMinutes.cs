using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Minutes;

/// <summary>The chair gives the minutes back to the minute taker, with what is to change. Once locked, only an addendum helps.</summary>
public sealed record SendBackMinutes(MinutesReference Minutes, string? Why, PersonId By)
{
    public const string Name = "minutes.back";

    public Decision<ChangedMinutes> Decide(MeetingMinutes minutes, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!roster.MayChair(By, terms, today))
        {
            return Decision<ChangedMinutes>.Refuse(Reason.ChairOnly);
        }
        if (!minutes.HasDraft || minutes.Taker is not { } taker)
        {
            return Decision<ChangedMinutes>.Refuse(Reason.NoMinutes);
        }
        if (minutes.State is MinutesState.Locked)
        {
            return Decision<ChangedMinutes>.Refuse(Reason.MinutesLocked);
        }
        if (string.IsNullOrWhiteSpace(Why))
        {
            return Decision<ChangedMinutes>.Refuse(Reason.ReasonNeeded);
        }
        if (Why.Length > MinutesText.MostReason)
        {
            return Decision<ChangedMinutes>.Refuse(Reason.TextTooLong);
        }
        return Decision<ChangedMinutes>.Accept(
            ChangedMinutes.Of(minutes, minutes with { State = MinutesState.Edited, Offered = null, Approved = null }, Name, By, now, []),
            new AuditFact(Name, Minutes.ToString()),
            new Notice
            {
                Id = $"{Name}:{Minutes}:{minutes.Version}",
                To = taker,
                Kind = NoticeKind.MinutesSentBack,
                Forum = minutes.Forum,
                NotBefore = now,
                Items = [new(Minutes.ToString(), Why, minutes.Meeting)],
            });
    }
}
