using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Notices;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Bot.Notices;

/// <summary>Where notices stand, person by person, for the chair and the coordinator.</summary>
internal abstract class DeliveriesHandlerBase(bool onlyTrouble) : Handler
{
    public override bool OnlyReads => true;

    public override void Plan(Turn turn, ReadPlan plan)
    {
        GroupMails.Plan(turn, plan);
        if (onlyTrouble)
        {
            plan.Find(Kinds.Notice, Latest(turn, ("queue", "trouble"), "notBefore"));
            return;
        }
        foreach (var forum in turn.PossibleForums)
        {
            plan.Find(Kinds.Notice, Latest(turn, ("forum", forum.Value), "created"));
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!turn.MayChair && turn.Roster.Coordinator != turn.Me)
        {
            return Outcome.Say(Refusals.Say(turn.IsMember ? Reason.ChairOnly : Reason.NoSeat, turn.Words));
        }
        var page = onlyTrouble ? read.Find(Kinds.Notice) : read.Find(Kinds.Notice, "forum", turn.Terms.Forum.Value);
        var mails = GroupMails.Of(turn, read, turn.Terms.Forum);
        return Outcome.Show(DeliveriesCard.Render(new DeliveriesView
        {
            Forum = turn.Terms.Forum,
            OnlyTrouble = onlyTrouble,
            Lines =
            [
                .. onlyTrouble && turn.Data[NoticeVerbs.After] is null ? mails.All.Where(one => one.Standing.IsInTrouble || one.Standing.Trouble is not null).Select(one => Line(turn, one.Mail, one.Standing)) : [],
                .. page.Items.Where(stored => stored.Value.IsKnown && stored.Value.Forum == turn.Terms.Forum.Value).Select(stored => Line(turn, stored.Value, mails.Find(stored.Id))),
            ],
            Next = page.Next,
        }, turn.Words));
    }

    private static DocumentQuery Latest(Turn turn, (string, string) equal, string orderBy) => new(Kinds.Notice)
    {
        Equal = [equal],
        OrderBy = orderBy,
        Descending = true,
        Take = DeliveriesCard.PageSize,
        After = turn.Data[NoticeVerbs.After],
    };

    private static DeliveryLine Line(Turn turn, MailDocument mail, MailStanding standing) => new(
        turn.Roster.NameAt(mail.To),
        $"{DeliveriesCard.Kind(mail.Kind, turn.Words)} {Dates.Of(mail.Meeting, turn.Words)}",
        mail.State,
        At(turn, mail.Settled ?? mail.Created))
    { Mail = standing };

    private static DeliveryLine Line(Turn turn, NoticeDocument notice, MailStanding? mail)
    {
        return new(
            turn.Roster.NameOf(new PersonId(notice.To)),
            $"{DeliveriesCard.Kind(notice.Kind, turn.Words)} {string.Join(", ", notice.Items.Select(item => item.Reference))}",
            notice.State,
            At(turn, notice.Settled ?? notice.Created))
        { Mail = mail };
    }

    private static string At(Turn turn, DateTimeOffset moment)
    {
        var at = UkTime.Local(moment);
        return $"{Dates.Of(DateOnly.FromDateTime(at.DateTime), turn.Words)} {at:HH:mm}";
    }
}

internal sealed class UndeliveredHandler() : DeliveriesHandlerBase(onlyTrouble: true)
{
    public override string Verb => NoticeVerbs.Undelivered;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("undelivered", "undelivered", "See whom nobody has reached", SaidIn.Privately) { ForChair = true }];
}

internal sealed class DeliveriesHandler() : DeliveriesHandlerBase(onlyTrouble: false)
{
    public override string Verb => NoticeVerbs.Deliveries;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("deliveries", "deliveries", "See every notice and where it stands", SaidIn.Privately) { ForChair = true }];
}
