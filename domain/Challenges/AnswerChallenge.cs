using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Challenges;

/// <summary>The challenged agency answers. It may add to its answer until the challenge is settled.</summary>
public sealed record AnswerChallenge(string? Text, PersonId By)
{
    public const string Name = "challenge.answer";

    public Decision<Challenge> Decide(Challenge challenge, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (!challenge.Challenged(terms, roster, today).Contains(By))
        {
            return Decision<Challenge>.Refuse(Reason.ChallengedAgencyOnly);
        }
        if (!challenge.IsOpen)
        {
            return Decision<Challenge>.Refuse(Reason.ChallengeSettled);
        }
        if (EmptyAnswer.Is(Text))
        {
            return Decision<Challenge>.Refuse(Reason.TextNeeded);
        }
        if (Text.Length > Challenge.MostAnswer)
        {
            return Decision<Challenge>.Refuse(Reason.TextTooLong);
        }
        if (challenge.Answers is [.., var last] && last.By == By && last.Text == Text)
        {
            return new Decision<Challenge>.AlreadySo(challenge);
        }
        return Decision<Challenge>.Accept(
            challenge with { Answers = [.. challenge.Answers, new(By, now, Text)], NextStep = null },
            new AuditFact(Name, challenge.Reference.ToString(), $"{challenge.Answers.Count + 1}"),
            [.. ChallengeNotices.Answered(challenge, By, terms, roster, now)]);
    }
}

/// <summary>
/// It is settled: by the agency that raised it or whoever chairs, or by the challenged agency once it has answered. That
/// agency never settles it without an answer.
/// </summary>
public sealed record SettleChallenge(PersonId By)
{
    public const string Name = "challenge.settle";

    public Decision<Challenge> Decide(Challenge challenge, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        var challenged = challenge.Challenged(terms, roster, today).Contains(By);
        var others = !challenged && (Challenge.PeopleOf(challenge.From, terms, roster, today).Contains(By) || roster.MayChair(By, terms, today));
        if (!others && !challenged)
        {
            return Decision<Challenge>.Refuse(Reason.NotYourChallenge);
        }
        if (!challenge.IsOpen)
        {
            return new Decision<Challenge>.AlreadySo(challenge);
        }
        return !others && !challenge.IsAnswered
            ? Decision<Challenge>.Refuse(Reason.AnswerFirst)
            : Decision<Challenge>.Accept(
                challenge with { Settled = new(By, now), NextStep = null },
                new AuditFact(Name, challenge.Reference.ToString()),
                [.. ChallengeNotices.Settled(challenge, By, terms, roster, now)]);
    }
}
