using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// A member gives a paper, or those who run the meeting ask one of a member. Late is not refused, it is marked (Halton CSOG,
/// section 5).
/// </summary>
/// <param name="Place">Where it is kept; not for one that is asked for.</param>
/// <param name="AskedOf">The member who is to give it; nothing when it is given now.</param>
public sealed record AddPaper(string? Title, string? Place, PersonId? AskedOf, PersonId By)
{
    public const string Name = "paper.add";

    public const string Asked = "paper.ask";

    public Decision<Meeting> Decide(Meeting meeting, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (AskedOf is null ? !Access.ReadsPapers(terms, roster, By, today) : !Access.Runs(terms, roster, By, today))
        {
            return Decision<Meeting>.Refuse(AskedOf is null ? Reason.NoSeat : Reason.RunnersOnly);
        }
        if (meeting.State is MeetingState.Closed)
        {
            return Decision<Meeting>.Refuse(Reason.MeetingClosed);
        }
        if (string.IsNullOrWhiteSpace(Title))
        {
            return Decision<Meeting>.Refuse(Reason.TitleNeeded);
        }
        if (AskedOf is null && string.IsNullOrWhiteSpace(Place))
        {
            return Decision<Meeting>.Refuse(Reason.PlaceNeeded);
        }
        if (AskedOf is { } asked && !Access.ReadsPapers(terms, roster, asked, today))
        {
            return Decision<Meeting>.Refuse(Reason.MemberNeeded);
        }
        if (Title.Length > Paper.MostTitle || Place?.Length > Paper.MostPlace || meeting.Papers.Count >= Paper.Most)
        {
            return Decision<Meeting>.Refuse(meeting.Papers.Count >= Paper.Most ? Reason.TooManyPapers : Reason.TextTooLong);
        }
        var number = meeting.Papers.Count + 1;
        var paper = new Paper
        {
            Number = number,
            Title = Title,
            Place = AskedOf is null ? Place : null,
            From = AskedOf ?? By,
            Given = AskedOf is null ? now : null,
            AskedBy = AskedOf is null ? null : By,
        };
        return Decision<Meeting>.Accept(
            meeting with { Papers = [.. meeting.Papers, paper] },
            new AuditFact(AskedOf is null ? Name : Asked, meeting.Id, $"{number}"),
            [.. AskedOf is { } to && to != By ? [PaperNotices.Asked(meeting, paper, to, terms, roster, now)] : (Notice[])[]]);
    }
}
