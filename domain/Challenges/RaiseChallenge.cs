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

    public ChallengeKind Kind { get; init; }

    public CaseReference? Child { get; init; }

    /// <summary>The group whose chair is challenged, instead of an agency.</summary>
    public TermsOfReference? ToChairOf { get; init; }

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
        if (Challenged(terms, roster, from, today) is not { } to)
        {
            return Decision<Challenge>.Refuse(Reason.OtherAgencyNeeded);
        }
        if (EmptyAnswer.Is(Concern))
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
            Kind = Kind,
            By = By,
            From = from,
            To = to,
            ToChair = ToChairOf is { } group ? new(group.Forum, group.ShortName) : null,
            Child = Child,
            Concern = Concern,
            At = now,
            Meeting = due,
            NextStep = Challenge.Step(meeting, reminded: false, now),
        };
        return Decision<Challenge>.Accept(
            challenge,
            new AuditFact(Name, Reference.ToString(), $"{Kind} {from.Value} {ToChairOf?.Forum.Value ?? to.Value} {Child}".TrimEnd()),
            [.. ChallengeNotices.Raised(challenge, meeting, terms, roster, now)]);
    }

    /// <summary>The agency that answers: of a chair, that of the seat which they hold here by that office. Nobody challenges themselves.</summary>
    private AgencyId? Challenged(TermsOfReference terms, Roster roster, AgencyId from, DateOnly today)
    {
        if (ToChairOf is not { } group)
        {
            return To is { } to && to != from && terms.Agencies.Any(agency => agency.Id == to) ? to : null;
        }
        return terms.Challenges!.ChairsOf.Contains(group.Family)
            && roster.HeldBy(By, today).All(held => held.OfficeOf != group.Forum)
            && terms.Seats.FirstOrDefault(seat => seat.ChairsOf.Contains(group.Family)) is { } office
                ? terms.AgencyOf(office.Id)
                : null;
    }
}
