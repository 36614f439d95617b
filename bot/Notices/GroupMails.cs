using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Notices;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Bot.Notices;

/// <summary>Mails of a group, for those who see who was told. None where no mail is set up.</summary>
internal sealed class GroupMails
{
    private const int MostMails = 200;

    /// <summary>Of one matter, such as the minutes of one meeting.</summary>
    private const int MostOfMatter = 500;

    private readonly IReadOnlyList<Stored<MailDocument>> _mails;

    private GroupMails(IReadOnlyList<Stored<MailDocument>> mails) => _mails = mails;

    public static void Plan(Turn turn, ReadPlan plan) => Plan(turn, plan, static forum => MailDocument.Latest(forum, MostMails));

    /// <summary>Those of one matter in place of the latest, however long ago they went.</summary>
    /// <param name="matter">How the ids of a group's begin.</param>
    public static void Plan(Turn turn, ReadPlan plan, Func<ForumId, string> matter) => Plan(turn, plan, forum => MailDocument.Beginning(matter(forum), MostOfMatter));

    private static void Plan(Turn turn, ReadPlan plan, Func<ForumId, DocumentQuery> query)
    {
        if (turn.Partnership.Mails)
        {
            foreach (var forum in turn.PossibleForums)
            {
                plan.Find(Kinds.Mail, query(forum), forum.Value);
            }
        }
    }

    public static GroupMails Of(Turn turn, ReadSet read, ForumId forum) => new(turn.Partnership.Mails ? read.Find(Kinds.Mail, forum.Value).Items : []);

    public MailStanding? Find(string id) => _mails.FirstOrDefault(stored => stored.Id == id) is { Value: var mail } ? Standing(mail) : null;

    public IEnumerable<(MailDocument Mail, MailStanding Standing)> All => _mails.Select(stored => (stored.Value, Standing(stored.Value)));

    /// <summary>The latest about the minutes of that day.</summary>
    public MailStanding? LatestTo(string address, DateOnly day) =>
        _mails.Where(stored => stored.Value.Kind is MailKind.Minutes && stored.Value.Meeting == day && stored.Value.To == address).MaxBy(stored => stored.Value.Created) is { Value: var mail } ? Standing(mail) : null;

    public IReadOnlyList<(Mail Mail, DeliveryState State)> OfMinutes(DateOnly day) =>
        [.. _mails.Where(stored => stored.Value.Kind is MailKind.Minutes && stored.Value.Meeting == day).Select(stored => (stored.Value.ToDomain(stored.Id), stored.Value.State))];

    private static MailStanding Standing(MailDocument mail) => new(mail.State, mail.Trouble);
}
