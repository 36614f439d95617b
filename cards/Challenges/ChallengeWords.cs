using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Challenges;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Cards.Challenges;

/// <summary>How challenges are spoken of, and what people are told about them.</summary>
internal static class ChallengeWords
{
    /// <summary>Who to whom, and where it stands: nothing of what was written.</summary>
    public static string Line(Challenge challenge, TermsOfReference terms, DateOnly meeting, Language words)
    {
        var (from, to) = (terms.Agency(challenge.From).Name, challenge.ToChair is { } chair ? words["the chair of {0}", chair.Name] : terms.Agency(challenge.To).Name);
        var who = challenge.Kind is ChallengeKind.Support ? words["{0}: support asked by {1} of {2}", challenge.Reference, from, to] : words["{0}: {1} to {2}", challenge.Reference, from, to];
        return challenge switch
        {
            { Settled: not null } => words["{0}, settled", who],
            { IsAnswered: true } => words["{0}, answered", who],
            { Missed: > 0 } => words["{0}, not answered, {1} meetings late, due {2}", who, challenge.Missed, Dates.Of(meeting, words)],
            _ => words["{0}, answer due {1}", who, Dates.Of(meeting, words)],
        };
    }

    public static bool Are(NoticeKind kind) => kind is NoticeKind.ChallengeRaised or NoticeKind.ChallengeOwed or NoticeKind.ChallengeMissed or NoticeKind.ChallengeAnswered or NoticeKind.ChallengeSettled;

    public static string Title(Notice notice, Language words)
    {
        var item = notice.Items[0];
        var due = item.Due is { } day ? Dates.Of(day, words) : "";
        return notice.Kind switch
        {
            NoticeKind.ChallengeRaised => words["{0}: an answer is asked for by {1}", item.Reference, due],
            NoticeKind.ChallengeOwed => words["{0}: an answer is still owed, by {1}", item.Reference, due],
            NoticeKind.ChallengeMissed => words["{0}: the meeting went by without an answer", item.Reference],
            NoticeKind.ChallengeAnswered => words["{0} is answered", item.Reference],
            _ => words["{0} is settled", item.Reference],
        };
    }

    public static string Line(NoticeKind kind, NoticeItem item, Language words)
    {
        var (from, to) = (item.Text, item.Owner ?? "");
        return kind switch
        {
            NoticeKind.ChallengeRaised or NoticeKind.ChallengeOwed => words["{0} asks {1} to answer. Open it to read what is asked.", from, to],
            NoticeKind.ChallengeMissed => words["{0} has not answered {1}. It is now due on {2}.", to, from, item.Due is { } day ? Dates.Of(day, words) : ""],
            NoticeKind.ChallengeAnswered => words["{0} has answered {1}. Open it to read the answer, and to settle it.", to, from],
            _ => words["{0} and {1}: nothing more to do.", from, to],
        };
    }

    public static IReadOnlyList<CardAction> Buttons(Notice notice, Language words) => ChallengeReference.TryParse(notice.Items[0].Reference, out var challenge)
        ? [new Press(words["Open {0}", challenge], ChallengeVerbs.About(ChallengeVerbs.Show, challenge))]
        : [];
}
