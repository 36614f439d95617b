using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Challenges;

/// <summary>
/// One agency of a group asks another to answer for its part in what worries it (Cheshire East, responsibilities of all
/// agencies; Oxfordshire Panel, purpose). It stays open until it has an answer and is settled.
/// </summary>
public sealed record Challenge
{
    public const int MostConcern = 1000;

    public const int MostAnswer = 2000;

    /// <summary>The challenged agency is reminded so many days before the meeting.</summary>
    public const int RemindedDaysBefore = 7;

    public required ChallengeReference Reference { get; init; }

    public required ForumId Forum { get; init; }

    public ChallengeKind Kind { get; init; }

    public required PersonId By { get; init; }

    public required AgencyId From { get; init; }

    public required AgencyId To { get; init; }

    /// <summary>The group whose chair is to answer; nothing where the agency is. It is answered by whoever chairs then.</summary>
    public ChallengedChair? ToChair { get; init; }

    public CaseReference? Child { get; init; }

    public required string Concern { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The meeting at which the answer is due, by the day on which it was first due.</summary>
    public required DateOnly Meeting { get; init; }

    public IReadOnlyList<ChallengeAnswer> Answers { get; init; } = [];

    /// <summary>Meetings that went by without an answer.</summary>
    public int Missed { get; init; }

    public bool Reminded { get; init; }

    public MeetingMark? Settled { get; init; }

    /// <summary>When it is looked at again; nothing once it is answered or settled.</summary>
    public DateTimeOffset? NextStep { get; init; }

    public bool IsOpen => Settled is null;

    public bool IsAnswered => Answers.Count > 0;

    /// <summary>Who may answer: the people of the agency, or whoever chairs the group.</summary>
    public IEnumerable<PersonId> Challenged(TermsOfReference terms, Roster roster, DateOnly day) => ToChair is { } chair
        ? roster.Holdings.Where(held => held.HeldOn(day) && held.OfficeOf == chair.Group).Select(held => held.Person).Distinct()
        : PeopleOf(To, terms, roster, day);

    /// <summary>Everybody who holds a seat of that agency.</summary>
    public static IEnumerable<PersonId> PeopleOf(AgencyId agency, TermsOfReference terms, Roster roster, DateOnly day) =>
        roster.Holdings.Where(held => held.HeldOn(day) && terms.AgencyOf(held.Seat) == agency).Select(held => held.Person).Distinct();

    /// <summary>The moment of the next step before the meeting, or the morning after it.</summary>
    internal static DateTimeOffset Step(DateOnly meeting, bool reminded, DateTimeOffset now)
    {
        var reminder = NudgeMoment.For(meeting.AddDays(-RemindedDaysBefore)).Instant;
        return !reminded && reminder > now ? reminder : NudgeMoment.For(meeting.AddDays(1)).Instant;
    }
}

/// <summary>"Appropriate support and challenge to reach safeguarding decisions" (Cheshire East): both are asked, answered and settled alike.</summary>
public enum ChallengeKind
{
    /// <summary>The agency is to answer for its part.</summary>
    Challenge,

    /// <summary>The agency is asked to help.</summary>
    Support,
}

/// <summary>How many of each kind, so that a group sees whether its agencies help one another as well as challenge.</summary>
public sealed record ChallengeCount(int Challenges, int Support)
{
    public static ChallengeCount Of(IReadOnlyCollection<Challenge> some) =>
        new(some.Count(one => one.Kind is ChallengeKind.Challenge), some.Count(one => one.Kind is ChallengeKind.Support));
}

/// <param name="Group">The group whose chair is challenged.</param>
/// <param name="Name">What it was called then.</param>
public sealed record ChallengedChair(ForumId Group, string Name);

public sealed record ChallengeAnswer(PersonId By, DateTimeOffset At, string Text);
