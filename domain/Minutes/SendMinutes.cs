using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Minutes;

/// <summary>
/// Sends approved minutes to whom the terms name, absent agencies too (Halton CSOG, section 3), each the copy they may
/// have. What was sent is locked. Again, it goes to those who did not get it, and to those who got it before a correction that
/// stands in their copy.
/// </summary>
/// <param name="Failed">People whose message did not arrive.</param>
public sealed record SendMinutes(MinutesReference Minutes, IReadOnlyCollection<PersonId> Failed, PersonId By)
{
    public const string Name = "minutes.send";

    /// <summary>To members who are known by their address alone; they go out with the rest.</summary>
    public IReadOnlyList<Mail> Mails { get; init; } = [];

    /// <summary>What a notice says beside the minutes: the agenda of the next meeting goes with them.</summary>
    public const string NextAgenda = "agenda";

    /// <summary>What a notice says beside the minutes that were sent before.</summary>
    public const string Corrected = "corrected";

    public Decision<MeetingMinutes> Decide(MeetingMinutes minutes, Groups groups, DateOnly today, DateTimeOffset now)
    {
        if (!MinutesAccess.Keeps(By, groups.Terms, groups.Roster, today) && !minutes.IsTakenBy(By, groups.Roster, today))
        {
            return Decision<MeetingMinutes>.Refuse(Reason.ChairOnly);
        }
        if (!minutes.IsFinal)
        {
            return Decision<MeetingMinutes>.Refuse(minutes.HasDraft ? Reason.MinutesNotApproved : Reason.NoMinutes);
        }
        var due = Circulation.Of(minutes, groups, today).Copies
            .Where(copy => Failed.Contains(copy.To) || minutes.Sent.All(sent => sent.To != copy.To) || IsCorrectedFor(copy.To, minutes, groups, today))
            .Take(MostAtOnce)
            .Select(copy => new SentCopy(copy.To, copy.Kind, minutes.Sent.Count(sent => sent.To == copy.To) + 1, now)).ToList();
        if (due.Count + Mails.Count == 0)
        {
            return new Decision<MeetingMinutes>.AlreadySo(minutes);
        }
        var locked = minutes.State is MinutesState.Locked ? minutes : minutes.LockedBy(By, now);
        return Decision<MeetingMinutes>.Accept(
            locked with { Sent = [.. minutes.Sent, .. due] },
            new AuditFact(Name, Minutes.ToString(), $"{due.Count + Mails.Count}"),
            [.. due.Select(copy => Message(minutes, copy, IsCorrectedFor(copy.To, minutes, groups, today), groups.Terms, now))]);
    }

    /// <summary>Somebody else corrected, in what they may read, the minutes that they have.</summary>
    public static bool IsCorrectedFor(PersonId person, MeetingMinutes minutes, Groups groups, DateOnly today) =>
        minutes.Sent.LastOrDefault(sent => sent.To == person) is { } last
        && MinutesAccess.CopyFor(person, minutes, groups, today) is { } copy
        && copy.Addenda.Any(addendum => addendum.At > last.At && addendum.By != person);

    /// <summary>So many messages in one commit; pressed again, it sends the rest.</summary>
    public const int MostAtOnce = 80;

    private const int MostMailsAtOnce = 14;

    /// <summary>
    /// One for each member who is away and has none, or whose last one was refused. One that may have arrived is not sent
    /// again.
    /// </summary>
    /// <param name="sent">The mails of these minutes, each with where it stands.</param>
    public static IReadOnlyList<Mail> MailsFor(MeetingMinutes minutes, Groups groups, DateOnly today, IReadOnlyList<(Mail Mail, DeliveryState State)> sent) =>
    [
        .. (from member in Circulation.Of(minutes, groups, today).Away
            let before = sent.Where(one => one.Mail.To == member.Email).ToList()
            where before.All(one => one.State is DeliveryState.Failed)
            select new Mail
            {
                Id = $"{Name}:{minutes.Reference}:{member.Email}:{before.Count + 1}",
                To = member.Email,
                Forum = minutes.Forum,
                Kind = MailKind.Minutes,
                Meeting = minutes.Meeting,
            }).Take(MostMailsAtOnce),
    ];

    public static string MessageId(MinutesReference minutes, SentCopy copy) => $"{Name}:{minutes}:{copy.To}:{copy.Round}";

    /// <summary>How the ids of messages and mails begin; without a day, those of all of a group's minutes.</summary>
    public static string MessagesOf(ForumId forum, DateOnly? meeting) => meeting is { } day ? $"{Name}:{new MinutesReference(forum, day)}:" : $"{Name}:{forum}:";

    private static Notice Message(MeetingMinutes minutes, SentCopy copy, bool corrected, TermsOfReference terms, DateTimeOffset now) => new()
    {
        Id = MessageId(minutes.Reference, copy),
        To = copy.To,
        Kind = NoticeKind.MinutesSent,
        Forum = minutes.Forum,
        NotBefore = now,
        Items =
        [
            new(minutes.Reference.ToString(), copy.Kind.ToString(), minutes.Meeting),
            .. corrected ? (NoticeItem[])[new(minutes.Reference.ToString(), Corrected, minutes.Meeting)] : [],
            .. terms.MinutesTo.Any(line => line.WithNextAgenda) && copy.Kind is CopyKind.Full ? (NoticeItem[])[new(minutes.Reference.ToString(), NextAgenda, minutes.Body.NextMeeting)] : [],
        ],
    };
}
