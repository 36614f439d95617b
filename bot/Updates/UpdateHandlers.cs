using System.Globalization;
using System.Text;
using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Meetings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Updates;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Bot.Updates;

/// <summary>Whoever runs the list asks about one child now, without waiting for the day on which the requests go out.</summary>
internal sealed class AskUpdatesHandler : Handler
{
    public override string Verb => UpdateVerbs.Ask;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("ask updates", "ask updates CH-2041", "Ask the agencies and professionals for news of a child now", SaidIn.Privately) { ForChair = true, Read = ReferenceWords.Child }];

    public override string? Record(Turn turn) => ItemTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan)
    {
        ItemTurn.Plan(turn, plan);
        UpdateTurn.Plan(turn, plan);
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ItemTurn.Of(turn, read, ItemTurn.Runs) is not { } about)
        {
            return UpdateTurn.NotFound(turn);
        }
        var terms = about.Setting.Terms(about.Item.Forum);
        var roster = turn.RosterOf(about.Item.Forum);
        if (terms.Updates is null || roster.Series(terms) is not { } series || series.OnOrAfter(turn.Today) is var on && series.DueOf(on) is not { } due)
        {
            return Outcome.Say(Refusals.Say(terms.Updates is null ? Reason.NoUpdatesHere : Reason.NoMeetingDates, turn.Words));
        }
        var known = read.Find(Kinds.Update).Items.Select(stored => stored.Value.ToDomain());
        var asks = AskForUpdates.Decide(about.Item, about.Child, due, on, known, terms, roster, turn.Now);
        var done = turn.Words["Everybody who is asked about {0} has been asked. See what came: replies {0}", about.Item.Child];
        return turn.Repeated || asks.Count == 0
            ? Outcome.Say(done)
            : new Outcome(new Answer.Say(done))
            {
                Changes = [.. asks.Select(ask => DocumentOperation.Create(Kinds.Update, ask.Id, UpdateDocument.From(ask)))],
                Fact = new AuditFact(UpdateVerbs.Ask, about.Item.Child.ToString(), $"{about.Item.Forum} {asks.Count}"),
                Tell = [.. AskForUpdates.Tell(asks, NoticeKind.UpdateAsked, turn.Now).Select(notice => notice with { Id = $"{notice.Id}:{about.Item.Child}" })],
            };
    }
}

/// <summary>What the reader is asked for.</summary>
internal sealed class MyRequestsHandler : Handler
{
    private const int PageSize = 20;

    /// <summary>What was asked for a meeting that is over stays on record; a point of contact has some sixty of the last one.</summary>
    private const int MostRead = 300;

    /// <summary>Longer than a meeting comes after the day by which news of it was wanted, also where it moved.</summary>
    private const int DaysBack = 60;

    public override string Verb => UpdateVerbs.Mine;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("my requests", "my requests", "See of which children you are asked for news before a meeting", SaidIn.Privately)];

    public override void Plan(Turn turn, ReadPlan plan) => plan.Find(Kinds.Update, new DocumentQuery(Kinds.Update)
    {
        Equal = [("awaits", turn.Me.Value)],
        RangeField = "replyBy",
        AtLeast = Text(turn.Today.AddDays(-DaysBack)),
        OrderBy = "replyBy",
        Take = MostRead,
        After = turn.Data[UpdateVerbs.After],
    });

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var page = read.Find(Kinds.Update);
        var awaited = page.Items.Select(stored => stored.Value.ToDomain())
            .Where(ask => turn.Partnership.TryGet(ask.Forum, out var terms) && !ReplyToUpdate.IsOver(ask, terms, turn.RosterOf(ask.Forum), turn.Today)).ToList();
        return Outcome.Show(MyRequestsCard.Render(new(
            [.. awaited.Take(PageSize)],
            forum => turn.Partnership.TryGet(forum, out var terms) ? terms.ShortName : "",
            turn.Today,
            awaited.Count > PageSize ? After(awaited[PageSize - 1]) : page.Next,
            turn.Data[UpdateVerbs.After] is null), turn.Words));
    }

    private static string After(UpdateAsk last) => QueryCursor.Write(Encoding.UTF8.GetBytes(Text(last.ReplyBy)), last.Id);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>What came, for those who discuss the child; those who run the list without a seat see who has answered.</summary>
internal sealed class RepliesHandler : Handler
{
    public override string Verb => UpdateVerbs.Replies;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("replies", "replies CH-2041", "See what the agencies answered about a child", SaidIn.Privately) { ForMembers = true, Read = ReferenceWords.Child }];

    public override void Plan(Turn turn, ReadPlan plan) => UpdateTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared || !CaseReference.TryParse(turn.Data[UpdateVerbs.Child], out var child) || read.Get(Kinds.Child, child.ToString()) is not { } stored)
        {
            return UpdateTurn.NotFound(turn);
        }
        var record = stored.Value.ToDomain();
        var asked = UpdateTurn.Of(turn, read, (_, terms) => Reads(terms) || ItemTurn.Runs(turn, terms.Forum));
        if (asked.Count == 0)
        {
            return UpdateTurn.NotFound(turn);
        }
        if (Access.IsClosedByConflict(FlagTurn.EveryForums(turn, read, child), turn.Me))
        {
            return Outcome.Say(Refusals.Say(Reason.ClosedByConflict, turn.Words));
        }
        var asks = asked.Select(one => one.Value.ToDomain()).ToList();
        var group = turn.Partnership.Forums.First(terms => terms.Forum == asks[0].Forum);
        return Outcome.Show(RepliesCard.Render(new()
        {
            Child = child,
            Terms = group,
            Asks = asks,
            NameOf = ask => UpdateTurn.NameOf(turn, ask),
            WithText = Reads(group),
        }, turn.Words)) with
        { Fact = new(UpdateVerbs.Replies, child.ToString(), group.Forum.Value) };

        bool Reads(Domain.Forums.TermsOfReference terms) => Access.OpensChild(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today, record);
    }
}
