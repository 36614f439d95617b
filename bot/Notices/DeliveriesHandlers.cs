using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Notices;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain;

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
            plan.Find(Kinds.Notice, Latest(turn, ("forum", forum.Value), "created"), forum.Value);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var run = RunGroups.Of(turn);
        if (run.Count == 0)
        {
            return Outcome.Say(Refusals.Say(turn.IsMember ? Reason.ChairOnly : Reason.NoSeat, turn.Words));
        }
        // Nobody looks seven times for whom nobody has reached: those of all their groups stand in one list.
        IReadOnlyList<TermsOfReference> shown = onlyTrouble ? run : [run[0]];
        var page = onlyTrouble ? read.Find(Kinds.Notice) : read.Find(Kinds.Notice, run[0].Forum.Value);
        return Outcome.Show(DeliveriesCard.Render(new DeliveriesView
        {
            Forum = onlyTrouble && turn.Data[NoticeVerbs.Forum] is null ? null : run[0].Forum,
            Group = run.Count > 1 && !onlyTrouble ? run[0].ShortName : null,
            Others = onlyTrouble ? [] : [.. run.Skip(1).Select(terms => (terms.ShortName, terms.Forum))],
            OnlyTrouble = onlyTrouble,
            Lines =
            [
                .. shown.SelectMany(terms => InTrouble(turn, read, terms)),
                .. from stored in page.Items
                   where stored.Value.IsKnown
                   let terms = shown.FirstOrDefault(one => one.Forum.Value == stored.Value.Forum)
                   where terms is not null
                   select Line(turn, terms, stored.Value, GroupMails.Of(turn, read, terms.Forum).Find(stored.Id)) with { Group = shown.Count > 1 ? terms.ShortName : null },
            ],
            Next = page.Next,
        }, turn.Words));
    }

    private IEnumerable<DeliveryLine> InTrouble(Turn turn, ReadSet read, TermsOfReference terms) =>
        onlyTrouble && turn.Data[NoticeVerbs.After] is null
            ? GroupMails.Of(turn, read, terms.Forum).All.Where(one => one.Standing.IsInTrouble || one.Standing.Trouble is not null).Select(one => Line(turn, terms, one.Mail, one.Standing))
            : [];

    private static DocumentQuery Latest(Turn turn, (string, string) equal, string orderBy) => new(Kinds.Notice)
    {
        Equal = [equal],
        OrderBy = orderBy,
        Descending = true,
        Take = DeliveriesCard.PageSize,
        After = turn.Data[NoticeVerbs.After],
    };

    private static DeliveryLine Line(Turn turn, TermsOfReference terms, MailDocument mail, MailStanding standing) => new(
        turn.RosterOf(terms.Forum).NameAt(mail.To),
        $"{DeliveriesCard.Kind(mail.Kind, turn.Words)} {Dates.Of(mail.Meeting, turn.Words)}",
        mail.State,
        At(turn, mail.Settled ?? mail.Created))
    { Mail = standing };

    private static DeliveryLine Line(Turn turn, TermsOfReference terms, NoticeDocument notice, MailStanding? mail)
    {
        return new(
            turn.RosterOf(terms.Forum).NameOf(new PersonId(notice.To)),
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
        [new("undelivered", "undelivered", "See whom nobody has reached", SaidIn.Privately) { ForChair = true, Read = static text => RosterRights.ReadForum(NoticeVerbs.Forum, text) }];
}

internal sealed class DeliveriesHandler() : DeliveriesHandlerBase(onlyTrouble: false)
{
    public override string Verb => NoticeVerbs.Deliveries;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("deliveries", "deliveries", "See every notice and where it stands", SaidIn.Privately) { ForChair = true, Read = static text => RosterRights.ReadForum(NoticeVerbs.Forum, text) }];
}
