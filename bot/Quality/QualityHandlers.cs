using System.Globalization;
using System.Security.Cryptography;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Quality;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Quality;

namespace PanelAssistant.Bot.Quality;

internal sealed class ShowSampleHandler : Handler
{
    public override string Verb => QualityVerbs.Show;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("quality sample", "quality sample", "See which items of other groups' work your strategic group looks at", SaidIn.Privately) { ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan) => QualityTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) => QualityTurn.Of(turn, read) is { } about ? about.Show(about.Sample) : QualityTurn.Refuse(turn);
}

/// <summary>Draws the sample for the next meeting. Drawn twice, it stays the first.</summary>
internal sealed class DrawSampleHandler : Handler
{
    /// <summary>Items of one group that are drawn from: those closed last.</summary>
    private const int MostDrawnFrom = 100;

    public override string Verb => QualityVerbs.Draw;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("draw sample", "draw sample", "Draw items of other groups' work by chance, to look at their quality", SaidIn.Privately) { ForChair = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        QualityTurn.Plan(turn, plan);
        foreach (var group in Groups(turn))
        {
            plan.Find(Kinds.Item, new DocumentQuery(Kinds.Item)
            {
                Equal = [("forum", group.Value)],
                RangeField = "closedFor",
                AtLeast = turn.Today.AddMonths(-QualityRule.MostMonths).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                OrderBy = "closedFor",
                Descending = true,
                Take = MostDrawnFrom,
            }, group.Value);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (QualityTurn.Of(turn, read) is not { } about)
        {
            return QualityTurn.Refuse(turn);
        }
        var drawn = about.Sample?.Meeting == DrawSample.MeetingFor(about.Terms, about.Roster, turn.Today) ? about.Sample : null;
        var items = Groups(turn).Where(group => turn.Partnership.TryGet(group, out var terms) && about.Terms.Quality!.Of.Contains(terms.Family))
            .Select(group => (group, (IReadOnlyList<ForumItem>)[.. read.Find(Kinds.Item, group.Value).Items.Select(stored => stored.Value.ToDomain())])).ToList();
        var done = turn.Words["The sample is drawn. The members are told."];
        return new DrawSample(turn.Me).Decide(drawn, items, about.Terms, about.Roster, turn.Now, RandomNumberGenerator.GetInt32) switch
        {
            Decision<QualitySample>.Accepted accepted => about.Show(accepted.State, done) with
            {
                Changes = [DocumentOperation.Create(Kinds.Quality, accepted.State.Id, QualitySampleDocument.Of(accepted.State))],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<QualitySample>.AlreadySo already => about.Show(already.State, done),
            Decision<QualitySample>.Refused refused => about.Show(about.Sample, Refusals.Say(refused.Why, turn.Words), refused: true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    /// <summary>Of every group that may look at samples: whose the press is, is known once it is read.</summary>
    private static IEnumerable<ForumId> Groups(Turn turn)
    {
        var families = QualityTurn.Kept(turn).SelectMany(terms => terms.Quality!.Of).ToHashSet();
        return turn.Partnership.Forums.Where(terms => families.Contains(terms.Family)).Select(terms => terms.Forum);
    }
}

internal sealed class ShowSampledItemHandler : Handler
{
    public override string Verb => QualityVerbs.Item;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("quality item", "quality item 3", "See how one item of the sample was dealt with", SaidIn.Privately) { Read = static text => TypedCommand.All(QualityVerbs.Number, text) }];

    public override void Plan(Turn turn, ReadPlan plan) => QualityTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) =>
        QualityTurn.Of(turn, read) is not { } about ? QualityTurn.Refuse(turn)
        : about.Item is { } item ? about.Show(about.Sample!, item)
        : Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
}

/// <summary>Typed: "quality finding 3 partly WHAT FALLS SHORT".</summary>
internal sealed class RecordFindingHandler : Handler
{
    public override string Verb => QualityVerbs.Find;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("quality finding", "quality finding 3 partly WHAT FALLS SHORT (or: meets, short)", "Say what you find of one item of the sample", SaidIn.Privately) { Read = Words }];

    public override void Plan(Turn turn, ReadPlan plan) => QualityTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (QualityTurn.Of(turn, read) is not { } about)
        {
            return QualityTurn.Refuse(turn);
        }
        if (about is not { Sample: { } sample, Item: { } item })
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        var done = turn.Words["The finding is saved."];
        var note = turn.Data[QualityVerbs.Note] is { } typed ? PlainText.Clean(typed) : null;
        return turn.Repeated
            ? about.Show(sample, item, done)
            : new RecordFinding(item.Number, turn.Data.Choice<QualityJudgement>(QualityVerbs.Judgement), note, turn.Me).Decide(sample, about.Terms, about.Roster, turn.Partnership.Words, turn.Now) switch
            {
                Decision<QualitySample>.Accepted accepted => about.Show(accepted.State, accepted.State[item.Number]!, done) with { Changes = [about.Save(accepted.State)], Fact = accepted.Fact },
                Decision<QualitySample>.AlreadySo => about.Show(sample, item, done),
                Decision<QualitySample>.Refused refused => about.Show(sample, item, Refusals.Say(refused.Why, turn.Words), refused: true),
                _ => throw new InvalidOperationException("A decision has three forms."),
            };
    }

    private static Dictionary<string, string> Words(string text)
    {
        var parts = text.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var read = new Dictionary<string, string>();
        if (parts.Length > 0)
        {
            read[QualityVerbs.Number] = parts[0];
        }
        if (parts.Length > 1)
        {
            read[QualityVerbs.Judgement] = string.Equals(parts[1], "short", StringComparison.OrdinalIgnoreCase) ? nameof(QualityJudgement.FallsShort) : parts[1];
        }
        if (parts.Length > 2)
        {
            read[QualityVerbs.Note] = parts[2];
        }
        return read;
    }
}
