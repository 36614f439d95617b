using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// A member proposes an item until the agenda is final; after that it is any other business and the chair decides (Halton CSOG,
/// section 6: active participation in the agenda).
/// </summary>
public sealed record ProposeItem(string? Title, PersonId By)
{
    public const string Name = "agenda.propose";

    public Decision<Meeting> Decide(Meeting meeting, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (!Access.ReadsPapers(terms, roster, By, today))
        {
            return Decision<Meeting>.Refuse(Reason.NoSeat);
        }
        if (meeting.State is MeetingState.Closed)
        {
            return Decision<Meeting>.Refuse(Reason.MeetingClosed);
        }
        if (string.IsNullOrWhiteSpace(Title))
        {
            return Decision<Meeting>.Refuse(Reason.TitleNeeded);
        }
        if (Title.Length > AgendaProposal.MostTitle)
        {
            return Decision<Meeting>.Refuse(Reason.TextTooLong);
        }
        // The title stands on the agenda that a group without names reads together.
        if (terms.NoNames is not null && !NamelessText.TryRead(Title, PassedWords.Of(terms), today, out _))
        {
            return Decision<Meeting>.Refuse(Reason.ProposalNamesSomebody);
        }
        if (meeting.Proposals.Count >= AgendaProposal.Most)
        {
            return Decision<Meeting>.Refuse(Reason.TooManyProposals);
        }
        var proposal = new AgendaProposal { Number = meeting.Proposals.Count + 1, Title = Title, By = By, At = now, OtherBusiness = meeting.AgendaLocked is not null };
        return Decision<Meeting>.Accept(
            meeting with { Proposals = [.. meeting.Proposals, proposal] },
            new AuditFact(Name, meeting.Id, $"{proposal.Number}"),
            [.. PaperNotices.Runners(terms, roster, today).Where(person => person != By).Select(person => new Notice
            {
                Id = $"{Name}:{meeting.Id}:{proposal.Number}:{person}",
                To = person,
                Kind = NoticeKind.ItemProposed,
                Forum = meeting.Forum,
                NotBefore = now,
                Items = [new(terms.ShortName, proposal.Title, meeting.On, roster.NameOf(By))],
            })]);
    }
}

/// <summary>Those who run the meeting take a proposal on the agenda, or leave it off. Before the agenda is final it stands without an answer.</summary>
public sealed record AnswerProposal(int? Number, bool? Take, PersonId By)
{
    public const string Name = "agenda.answer";

    public Decision<Meeting> Decide(Meeting meeting, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        if (!Access.Runs(terms, roster, By, UkTime.DateOf(now)))
        {
            return Decision<Meeting>.Refuse(Reason.RunnersOnly);
        }
        if (meeting.Proposals.FirstOrDefault(known => known.Number == Number) is not { } proposal)
        {
            return Decision<Meeting>.Refuse(Reason.NotFound);
        }
        if (Take is not { } take)
        {
            return Decision<Meeting>.Refuse(Reason.UnknownChoice);
        }
        if (meeting.State is MeetingState.Closed)
        {
            return Decision<Meeting>.Refuse(Reason.MeetingClosed);
        }
        if (proposal.Taken == take)
        {
            return new Decision<Meeting>.AlreadySo(meeting);
        }
        var answered = proposal with { Taken = take, AnsweredBy = By };
        return Decision<Meeting>.Accept(
            meeting with { Proposals = [.. meeting.Proposals.Select(other => other.Number == answered.Number ? answered : other)] },
            new AuditFact(Name, meeting.Id, $"{answered.Number} {(take ? "taken" : "left")}"));
    }
}
