using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Challenges;

/// <summary>
/// Reminds the challenged agency a week before the meeting. One that goes by without an answer is told to those who chair,
/// the coordinator and whoever raised it, and the answer is due at the next.
/// </summary>
public static class WatchChallenge
{
    public const string Name = "challenge.watch";

    public static Decision<Challenge> Decide(Challenge challenge, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        if (!challenge.IsOpen || challenge.IsAnswered || challenge.NextStep is not { } due || due > now)
        {
            return new Decision<Challenge>.AlreadySo(challenge);
        }
        if (roster.Series(terms) is not { } series)
        {
            return Accept(challenge with { NextStep = null }, "no dates");
        }
        // The meeting may have moved since.
        var meeting = series.HeldOn(challenge.Meeting);
        if (now >= NudgeMoment.For(meeting.AddDays(1)).Instant)
        {
            var next = series.After(UkTime.DateOf(now));
            var missed = challenge with
            {
                Missed = challenge.Missed + 1,
                Meeting = series.DueOf(next) ?? next,
                Reminded = false,
                NextStep = Challenge.Step(next, reminded: false, now),
            };
            return Accept(missed, $"missed {missed.Missed}", [.. ChallengeNotices.Missed(missed, next, terms, roster, now)]);
        }
        if (!challenge.Reminded && now >= NudgeMoment.For(meeting.AddDays(-Challenge.RemindedDaysBefore)).Instant)
        {
            return Accept(
                challenge with { Reminded = true, NextStep = Challenge.Step(meeting, reminded: true, now) }, "reminded",
                [.. ChallengeNotices.Owed(challenge, meeting, terms, roster, now)]);
        }
        return Accept(challenge with { NextStep = Challenge.Step(meeting, challenge.Reminded, now) }, "moved");

        Decision<Challenge> Accept(Challenge changed, string what, params IReadOnlyList<Notices.Notice> tell) =>
            Decision<Challenge>.Accept(changed, new AuditFact(Name, challenge.Reference.ToString(), what), tell);
    }
}
