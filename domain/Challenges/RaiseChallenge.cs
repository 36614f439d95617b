using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Challenges;

/// <summary>A member challenges another agency of the group. It answers at the next meeting after today.</summary>
/// <param name="To">Nothing when none was chosen, or none is called that.</param>
public sealed record RaiseChallenge(ChallengeReference Reference, AgencyId? To, string? Concern, PersonId By)
{
    public const string Name = "challenge.raise";

    public CaseReference? Child { get; init; }

    /// <param name="child">The record of <see cref="Child"/>; nothing where there is none.</param>
    public Decision<Challenge> Decide(TermsOfReference terms, Roster roster, Child? child, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (terms.Challenges is null)
        {
            return Decision<Challenge>.Refuse(Reason.NoChallengesHere);
        }
        if (roster.Find(By, today) is not { } seat)
        {
            return Decision<Challenge>.Refuse(Reason.NoSeat);
        }
        var from = terms.AgencyOf(seat.Seat);
        if (To is not { } to || to == from || terms.Agencies.All(agency => agency.Id != to))
        {
            return Decision<Challenge>.Refuse(Reason.OtherAgencyNeeded);
        }
        if (string.IsNullOrWhiteSpace(Concern))
        {
            return Decision<Challenge>.Refuse(Reason.ConcernNeeded);
        }
        if (Concern.Length > Challenge.MostConcern)
        {
            return Decision<Challenge>.Refuse(Reason.TextTooLong);
        }
        if (Child is not null && (child is not { JoinedTo: null } || !Access.OpensChild(terms, roster, By, today, child)))
        {
            return Decision<Challenge>.Refuse(Reason.NotFound);
        }
        if (roster.Series(terms) is not { } series || series.After(today) is var meeting && series.DueOf(meeting) is not { } due)
        {
            return Decision<Challenge>.Refuse(Reason.NoMeetingDates);
        }
        var challenge = new Challenge
        {
            Reference = Reference,
            Forum = terms.Forum,
            By = By,
            From = from,
            To = to,
            Child = Child,
            Concern = Concern,
            At = now,
            Meeting = due,
            NextStep = Challenge.Step(meeting, reminded: false, now),
        };
        return Decision<Challenge>.Accept(
            challenge,
            new AuditFact(Name, Reference.ToString(), $"{from.Value} {to.Value} {Child}".TrimEnd()),
            [.. ChallengeNotices.Raised(challenge, meeting, terms, roster, now)]);
    }
}
