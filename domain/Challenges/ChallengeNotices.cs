using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Challenges;

/// <summary>What is told of challenges: who to whom and by when. What was written is read on the card, by who may.</summary>
internal static class ChallengeNotices
{
    public static IEnumerable<Notice> Raised(Challenge challenge, DateOnly meeting, TermsOfReference terms, Roster roster, DateTimeOffset now) =>
        To(challenge, NoticeKind.ChallengeRaised, Challenged(challenge, terms, roster, now).Concat(Chairs(terms, roster, now)), challenge.By, meeting, terms, now);

    public static IEnumerable<Notice> Owed(Challenge challenge, DateOnly meeting, TermsOfReference terms, Roster roster, DateTimeOffset now) =>
        To(challenge, NoticeKind.ChallengeOwed, Challenged(challenge, terms, roster, now), null, meeting, terms, now);

    public static IEnumerable<Notice> Missed(Challenge challenge, DateOnly next, TermsOfReference terms, Roster roster, DateTimeOffset now) =>
        To(
            challenge, NoticeKind.ChallengeMissed,
            Challenged(challenge, terms, roster, now).Concat(Chairs(terms, roster, now)).Concat(Raisers(challenge, terms, roster, now)).Concat(roster.Coordinator is { } coordinator ? [coordinator] : []),
            null, next, terms, now);

    public static IEnumerable<Notice> Answered(Challenge challenge, PersonId by, TermsOfReference terms, Roster roster, DateTimeOffset now) =>
        To(challenge, NoticeKind.ChallengeAnswered, Chairs(terms, roster, now).Concat(Raisers(challenge, terms, roster, now)), by, null, terms, now);

    public static IEnumerable<Notice> Settled(Challenge challenge, PersonId by, TermsOfReference terms, Roster roster, DateTimeOffset now) =>
        To(challenge, NoticeKind.ChallengeSettled, Challenged(challenge, terms, roster, now).Concat(Raisers(challenge, terms, roster, now)), by, null, terms, now);

    /// <summary>Whoever raised it, or their agency when they have left the group.</summary>
    private static IEnumerable<PersonId> Raisers(Challenge challenge, TermsOfReference terms, Roster roster, DateTimeOffset now) =>
        UkTime.DateOf(now) is var today && roster.Find(challenge.By, today) is not null ? [challenge.By] : Challenge.PeopleOf(challenge.From, terms, roster, today);

    private static IEnumerable<PersonId> Challenged(Challenge challenge, TermsOfReference terms, Roster roster, DateTimeOffset now) =>
        challenge.Challenged(terms, roster, UkTime.DateOf(now));

    private static IReadOnlyList<PersonId> Chairs(TermsOfReference terms, Roster roster, DateTimeOffset now) => roster.Chairs(terms, UkTime.DateOf(now));

    private static IEnumerable<Notice> To(
        Challenge challenge, NoticeKind kind, IEnumerable<PersonId> people, PersonId? not, DateOnly? due, TermsOfReference terms, DateTimeOffset now) =>
        people.Distinct().Where(person => person != not).Select(person => new Notice
        {
            Id = $"{kind}:{challenge.Reference}:{now.UtcTicks}:{person}",
            To = person,
            Kind = kind,
            Forum = challenge.Forum,
            NotBefore = now,
            Items = [new(challenge.Reference.ToString(), terms.Agency(challenge.From).Name, due, challenge.ToChair?.Name ?? terms.Agency(challenge.To).Name)],
        });
}
