using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Notices;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Minutes;

/// <summary>Who gets which copy, and where each message stands.</summary>
internal class CirculationHandler(string verb, params TypedCommand[] typed) : MinutesHandler(verb, typed)
{
    /// <summary>
    /// Messages of one meeting's minutes, to each person as often as it took. Where no day was named they are those of the
    /// latest meetings: where one beyond them stands is said not to be looked up.
    /// </summary>
    private const int MostMessages = 1000;

    public CirculationHandler()
        : this(MinutesVerbs.Circulation, new TypedCommand("minutes circulation", "minutes circulation 25 November 2026", "See who got the minutes", SaidIn.Privately) { Read = MinutesTyped.Day, ForChair = true })
    {
    }

    public override void Plan(Turn turn, ReadPlan plan)
    {
        base.Plan(turn, plan);
        GroupMails.Plan(turn, plan, Messages);
        foreach (var forum in turn.PossibleForums)
        {
            plan.Find(Kinds.Notice, NoticeDocument.Beginning(Messages(forum), MostMessages), forum.Value);
        }

        string Messages(ForumId forum) => SendMinutes.MessagesOf(forum, turn.Data.Date(MinutesVerbs.Meeting));
    }

    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read) =>
        !about.HasPart ? MinutesTurn.NotFound(turn)
        : !about.Keeps && !about.IsTaker ? about.Refuse(Reason.ChairOnly)
        : !about.Minutes.IsFinal ? about.Refuse(about.Minutes.HasDraft ? Reason.MinutesNotApproved : Reason.NoMinutes)
        : Draw(turn, about, about.Minutes, read);

    /// <param name="queued">Mails that this press sends off.</param>
    protected static Outcome Draw(Turn turn, MinutesTurn about, MeetingMinutes minutes, ReadSet read, string? said = null, IReadOnlyList<Mail>? queued = null)
    {
        var mails = GroupMails.Of(turn, read, about.Terms.Forum);
        var states = States(turn, about, minutes, read);
        var more = read.Find(Kinds.Notice, about.Terms.Forum.Value).Next is not null;
        var circulation = Circulation.Of(minutes, about.Groups, turn.Today);
        var away = turn.Partnership.Mails ? circulation.Away : [];
        return Outcome.Show(CirculationCard.Render(new(
            minutes,
            about.Terms.ShortName,
            [
                .. circulation.Copies.Select(copy => new CirculationLine(
                NameOf(turn, copy.To),
                AgencyOf(turn, about, copy.To),
                copy.Kind,
                minutes.Sent.Any(sent => sent.To == copy.To) ? states.TryGetValue(copy.To, out var state) ? state.State : DeliveryState.Queued : null,
                minutes.ReadBy.FirstOrDefault(one => one.By == copy.To)?.At)
                {
                    Mail = states.TryGetValue(copy.To, out var known) ? known.Mail : null,
                    IsCorrected = SendMinutes.IsCorrectedFor(copy.To, minutes, about.Groups, turn.Today),
                    IsOlder = more && !states.ContainsKey(copy.To) && minutes.Sent.Any(sent => sent.To == copy.To) && minutes.Sent.All(sent => sent.To != copy.To || sent.At < turn.Now),
                }),
                .. away.Select(member => new CirculationLine(member.Name, about.Terms.Agency(AgencyOf(about, member)).Name, CopyKind.Full, null, null)
                {
                    IsAway = true,
                    Mail = queued?.Any(mail => mail.To == member.Email) is true ? new(DeliveryState.Queued) : mails.LatestTo(member.Email, minutes.Meeting),
                }),
            ],
            [.. circulation.Nobody.Except(away.Select(member => AgencyOf(about, member))).Select(agency => about.Terms.Agency(agency).Name)],
            [.. about.Terms.MinutesTo.Select(line => about.Terms.Clause(line.Clause).Rule).Distinct()],
            said), turn.Words));
    }

    /// <summary>The state of the latest message to each person, and of the mail in its place.</summary>
    protected static Dictionary<PersonId, (DeliveryState State, MailStanding? Mail)> States(Turn turn, MinutesTurn about, MeetingMinutes minutes, ReadSet read)
    {
        var mails = GroupMails.Of(turn, read, about.Terms.Forum);
        var latest = minutes.Sent.GroupBy(sent => sent.To).ToDictionary(own => SendMinutes.MessageId(minutes.Reference, own.MaxBy(sent => sent.Round)!), own => own.Key);
        return read.Find(Kinds.Notice, about.Terms.Forum.Value).Items.Where(stored => latest.ContainsKey(stored.Id)).ToDictionary(stored => latest[stored.Id], stored => (stored.Value.State, mails.Find(stored.Id)));
    }

    /// <summary>Somebody of another group is known by its roster.</summary>
    private static string NameOf(Turn turn, PersonId person) =>
        turn.Rosters.Values.FirstOrDefault(roster => roster.Find(person, turn.Today) is not null || roster.Others.Any(other => other.Id == person))?.NameOf(person)
        ?? turn.Words["a professional of an item"];

    private static AgencyId AgencyOf(MinutesTurn about, AwaitedSeat member) => about.Terms.AgencyOf(member.Seat!.Value);

    private static string AgencyOf(Turn turn, MinutesTurn about, PersonId person) =>
        about.Roster.Find(person, turn.Today) is { } held ? about.Terms.Agency(about.Terms.AgencyOf(held.Seat)).Name : turn.Words["not a member"];
}

/// <summary>Sends them, or sends them again to those who did not get them.</summary>
internal sealed class SendMinutesHandler() : CirculationHandler(MinutesVerbs.Send,
    new TypedCommand("send minutes", "send minutes 25 November 2026", "Send approved minutes to whom the terms name", SaidIn.Privately) { Read = MinutesTyped.Day, ForChair = true })
{
    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read)
    {
        if (!about.HasPart)
        {
            return MinutesTurn.NotFound(turn);
        }
        var failed = States(turn, about, about.Minutes, read)
            .Where(state => (state.Value.Mail?.State ?? state.Value.State) is DeliveryState.Failed or DeliveryState.NotReachable).Select(state => state.Key).ToList();
        var mails = turn.Partnership.Mails ? SendMinutes.MailsFor(about.Minutes, about.Groups, turn.Today, GroupMails.Of(turn, read, about.Terms.Forum).OfMinutes(about.Minutes.Meeting)) : [];
        var decision = new SendMinutes(about.Minutes.Reference, failed, turn.Me) { Mails = mails }.Decide(about.Minutes, about.Groups, turn.Today, turn.Now);
        return (turn.Repeated ? new Decision<MeetingMinutes>.AlreadySo(about.Minutes) : decision) switch
        {
            Decision<MeetingMinutes>.Accepted accepted => Draw(turn, about, accepted.State, read, turn.Words["Queued: {0} messages. Each leads its reader to their own copy.", accepted.Tell.Count + mails.Count], mails) with
            {
                Changes = [.. about.Save(accepted.State), .. mails.Select(mail => DocumentOperation.Create(Kinds.Mail, mail.Id, MailDocument.From(mail, turn.Now)))],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<MeetingMinutes>.AlreadySo already => Draw(turn, about, already.State, read, turn.Words["Everybody was sent theirs. Nothing was sent again."]),
            Decision<MeetingMinutes>.Refused refused => about.Refuse(refused.Why),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }
}

internal sealed class ConfirmReadHandler() : MinutesHandler(MinutesVerbs.Read,
    new TypedCommand("read minutes", "read minutes 25 November 2026", "Say that you have read the minutes", SaidIn.Privately) { Read = MinutesTyped.Day, ForMembers = true })
{
    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read)
    {
        var thanks = turn.Words["Thank you. It is noted that you have read them."];
        return (turn.Repeated ? new Decision<MeetingMinutes>.AlreadySo(about.Minutes) : new ConfirmRead(about.Minutes.Reference, turn.Me).Decide(about.Minutes, about.Groups, turn.Today, turn.Now)) switch
        {
            Decision<MeetingMinutes>.Accepted accepted => about.View(accepted.State, thanks) with { Changes = about.Save(accepted.State), Fact = accepted.Fact },
            Decision<MeetingMinutes>.AlreadySo already => about.View(already.State, thanks),
            _ => MinutesTurn.NotFound(turn),
        };
    }
}
