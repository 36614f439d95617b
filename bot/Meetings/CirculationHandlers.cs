using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Meetings;

/// <summary>Sends the final agenda with the papers, or a supplement. Typed: "circulate", "circulate What has changed".</summary>
internal sealed class CirculatePapersHandler : PaperHandler
{
    /// <summary>Of each part: what one agenda can hold.</summary>
    private const int MostOfPart = 60;

    private static readonly AgendaPart[] Parts = [AgendaPart.Items, AgendaPart.Clocks, AgendaPart.Plans, AgendaPart.Reviews, AgendaPart.Screenings];

    public override string Verb => PaperVerbs.Circulate;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("circulate", "circulate WHAT HAS CHANGED", "Send the final agenda and papers, or a supplement that says what changed", SaidIn.Privately)
        {
            ForChair = true,
            Read = static text => TypedCommand.All(PaperVerbs.Changed, text),
        },
    ];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        base.Plan(turn, plan);
        AgendaQueries.Plan(turn, plan, Parts, MostOfPart);
    }

    public override Outcome Handle(Turn turn, ReadSet read) => PaperTurn.Decide(
        turn, read,
        meeting => new CirculatePapers(turn.Data[PaperVerbs.Changed], Agenda(turn, read), turn.Data.Number(PaperVerbs.Out), turn.Me)
            .Decide(meeting, turn.Terms, turn.Roster, turn.Now),
        turn.Words["On its way to everybody. \"Who has it\" shows where each message stands."],
        sent => turn.Partnership.Mails
            ? CirculatePapers.MailsFor(sent, turn.Terms, turn.Roster, turn.Today).Select(mail => DocumentOperation.Create(Kinds.Mail, mail.Id, MailDocument.From(mail, turn.Now)))
            : []);

    private static List<AgendaPoint> Agenda(Turn turn, ReadSet read) => turn.Terms.Kind is not Domain.Forums.ForumKind.Operational
        ? []
        : [.. from list in new AgendaReading(turn, read).View(Parts).Parts from entry in list.Entries select new AgendaPoint(list.Part.ToString(), entry.Reference.ToString())];
}

/// <summary>Where each message of the last circulation stands, and what was new in it.</summary>
internal sealed class CirculationLogHandler : Handler
{
    /// <summary>Messages about the papers of the latest meetings. Older ones are said to be older, and not read.</summary>
    private const int MostMessages = 1000;

    public override string Verb => PaperVerbs.Log;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("circulation", "circulation", "See who has the agenda and papers, and who could not be reached", SaidIn.Privately) { ForChair = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        MeetingTurn.Plan(turn, plan);
        GroupMails.Plan(turn, plan, Messages);
        foreach (var forum in turn.PossibleForums)
        {
            plan.Find(Kinds.Notice, NoticeDocument.Beginning(Messages(forum), MostMessages), forum.Value);
        }

        string Messages(ForumId forum) => CirculatePapers.MessagesOf(forum, turn.Data.Date(MeetingVerbs.Meeting));
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!Access.Runs(turn.Terms, turn.Roster, turn.Me, turn.Today))
        {
            return Outcome.Say(Refusals.Say(turn.IsMember ? Reason.RunnersOnly : Reason.NoSeat, turn.Words));
        }
        if (MeetingTurn.Of(turn, read).Named is not { Circulations: { Count: > 0 } sent } meeting)
        {
            return Outcome.Say(Refusals.Say(Reason.NothingOut, turn.Words));
        }
        var page = read.Find(Kinds.Notice, turn.Terms.Forum.Value);
        var notices = page.Items.ToDictionary(stored => stored.Id, stored => stored.Value.State);
        var mails = GroupMails.Of(turn, read, turn.Terms.Forum);
        var last = sent[^1];
        var known = sent.Count > 1 ? sent[^2].Agenda : last.Agenda;
        return Outcome.Show(CirculationCard.Render(new()
        {
            Terms = turn.Terms,
            Meeting = meeting,
            Circulation = last,
            To =
            [
                .. last.To.Select(person => (Person: person, Id: CirculatePapers.NoticeIdOf(meeting, last.Number, person))).Select(to =>
                    new CirculatedTo(turn.Roster.NameOf(to.Person), notices.TryGetValue(to.Id, out var state) ? state : null) { Mail = mails.Find(to.Id) }),
                .. turn.Roster.Awaited.Select(away => away.Email).Distinct().Select(address => (Address: address, Mail: mails.Find(CirculatePapers.MailIdOf(meeting, last.Number, address))))
                    .Where(away => away.Mail is not null).Select(away => new CirculatedTo(turn.Roster.NameAt(away.Address), null) { Mail = away.Mail }),
            ],
            ReadOf = page.Next is null ? null : MostMessages,
            Added = [.. last.Agenda.Except(known)],
            Gone = [.. known.Except(last.Agenda)],
        }, turn.Words));
    }
}
