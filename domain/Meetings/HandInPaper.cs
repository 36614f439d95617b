using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Meetings;

/// <summary>The member who was asked for a paper says where it is kept.</summary>
public sealed record HandInPaper(int? Number, string? Place, PersonId By)
{
    public const string Name = "paper.hand";

    public Decision<Meeting> Decide(Meeting meeting, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        if (meeting.Papers.FirstOrDefault(paper => paper.Number == Number && paper.From == By) is not { } paper)
        {
            return Decision<Meeting>.Refuse(Reason.NotFound);
        }
        if (!paper.IsAwaited)
        {
            return new Decision<Meeting>.AlreadySo(meeting);
        }
        if (!Access.ReadsPapers(terms, roster, By, Calendar.UkTime.DateOf(now)))
        {
            return Decision<Meeting>.Refuse(Reason.NoSeat);
        }
        if (meeting.State is MeetingState.Closed)
        {
            return Decision<Meeting>.Refuse(Reason.MeetingClosed);
        }
        if (string.IsNullOrWhiteSpace(Place))
        {
            return Decision<Meeting>.Refuse(Reason.PlaceNeeded);
        }
        if (Place.Length > Paper.MostPlace)
        {
            return Decision<Meeting>.Refuse(Reason.TextTooLong);
        }
        var given = paper with { Place = Place, Given = now };
        return Decision<Meeting>.Accept(
            meeting with { Papers = [.. meeting.Papers.Select(other => other.Number == given.Number ? given : other)] },
            new AuditFact(Name, meeting.Id, $"{given.Number}"));
    }
}
