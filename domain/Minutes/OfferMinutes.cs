using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Minutes;

/// <summary>The minute taker has finished and asks the chair to approve.</summary>
public sealed record OfferMinutes(MinutesReference Minutes, PersonId By)
{
    public const string Name = "minutes.offer";

    public Decision<ChangedMinutes> Decide(MeetingMinutes minutes, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!minutes.IsTakenBy(By, roster, today))
        {
            return Decision<ChangedMinutes>.Refuse(Reason.NotFound);
        }
        if (MinuteTaking.Refusal(minutes, By) is { } refusal)
        {
            return Decision<ChangedMinutes>.Refuse(refusal);
        }
        if (minutes.Offered is not null)
        {
            return new Decision<ChangedMinutes>.AlreadySo(new(minutes, null));
        }
        return Decision<ChangedMinutes>.Accept(
            new(minutes with { Offered = now, State = MinutesState.Edited }, null),
            new AuditFact(Name, Minutes.ToString()),
            [.. roster.Chairs(terms, today).Where(chair => chair != By).Select(chair => new Notice
            {
                Id = $"{Name}:{Minutes}:{minutes.Version}:{chair}",
                To = chair,
                Kind = NoticeKind.MinutesOffered,
                Forum = minutes.Forum,
                NotBefore = now,
                Items = [new(Minutes.ToString(), "", minutes.Meeting)],
            })]);
    }
}
