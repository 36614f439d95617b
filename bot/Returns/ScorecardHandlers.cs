using PanelAssistant.Bot.Minutes;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Returns;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Bot.Returns;

/// <summary>The scorecard of the next meeting, or of the one that is named. Typed: "scorecard", "scorecard last", "scorecard 25 November 2026".</summary>
internal sealed class ScorecardHandler : Handler
{
    public override string Verb => ReturnVerbs.Scorecard;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("scorecard", "scorecard LAST", "See the figures of all agencies side by side, with targets", SaidIn.Privately) { ForMembers = true, Read = ReturnsTurn.Read }];

    public override void Plan(Turn turn, ReadPlan plan) => ReturnsTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) =>
        ReturnsTurn.Of(turn, read) is not { } about ? ReturnsTurn.Nowhere(turn)
        : about is { Kept: null, IsOver: true } ? Outcome.Say(Refusals.Say(Reason.NoReturnsOfThatMeeting, turn.Words))
        : Outcome.Show(ScorecardCard.Render(about.Scorecard(turn, about.Returns), turn.Data.Number(ReturnVerbs.First) ?? 0, turn.Words));
}

/// <summary>Gives one person a way to the scorecard's file. Typed: "scorecard file", "scorecard csv last".</summary>
internal sealed class ScorecardFileHandler : Handler
{
    public override string Verb => ReturnVerbs.File;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("scorecard file", "scorecard file", "Get the scorecard as a Word file", SaidIn.Privately) { ForMembers = true, Read = static text => Words(text, ReturnVerbs.Word) },
        new("scorecard csv", "scorecard csv", "Get the scorecard as CSV", SaidIn.Privately) { ForMembers = true, Read = static text => Words(text, ReturnVerbs.Csv) },
        new("scorecard xlsx", "scorecard xlsx", "", SaidIn.Privately) { ForMembers = true, Read = static text => Words(text, ReturnVerbs.Xlsx) },
    ];

    public override void Plan(Turn turn, ReadPlan plan) => ReturnsTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ReturnsTurn.Of(turn, read) is not { } about)
        {
            return ReturnsTurn.Nowhere(turn);
        }
        var link = FileLink.New(turn);
        var shown = Outcome.Show(ScorecardFileCard.Render(about.Scorecard(turn, about.Returns), link.Address, (int)FileTicketDocument.Lasts.TotalMinutes, turn.Words));
        return link.Address is null || turn.Repeated ? shown : shown with
        {
            Changes =
            [
                DocumentOperation.Create(Kinds.FileTicket, link.Id, new FileTicketDocument
                {
                    Person = turn.Me.Value,
                    Minutes = "",
                    Report = new(about.Terms.Forum.Value, ScorecardFiles.Kind, $"{about.Meeting:yyyy-MM-dd}", null, turn.Data[ReturnVerbs.Format] is ReturnVerbs.Csv or ReturnVerbs.Xlsx ? turn.Data[ReturnVerbs.Format]! : ReturnVerbs.Word),
                    Until = turn.Now + FileTicketDocument.Lasts,
                }, FileTicketDocument.Lasts),
            ],
            Fact = new(Verb, about.Terms.Forum.Value, $"{about.Meeting:yyyy-MM-dd}"),
        };
    }

    private static Dictionary<string, string> Words(string text, string format) => new(ReturnsTurn.Read(text)) { [ReturnVerbs.Format] = format };
}

/// <summary>The figure that a measure is to reach. Typed: "scorecard target return-interviews 90", "scorecard target return-interviews none".</summary>
internal sealed class SetMeasureTargetHandler : Handler
{
    private const string None = "none";

    public override string Verb => ReturnVerbs.Target;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("scorecard target", "scorecard target MEASURE 90", "Set the figure that a measure of the scorecard is to reach", SaidIn.Privately)
        {
            ForChair = true,
            Read = static text => text.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var measure, var value]
                ? new Dictionary<string, string> { [ReturnVerbs.Measure] = measure, [ReturnVerbs.Value] = value }
                : TypedCommand.All(ReturnVerbs.Measure, text),
        },
    ];

    public override string? Record(Turn turn) => ReturnVerbs.Give;

    public override void Plan(Turn turn, ReadPlan plan) => ReturnsTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ReturnsTurn.Of(turn, read) is not { } about)
        {
            return ReturnsTurn.Nowhere(turn);
        }
        if (about.IsOver)
        {
            return Outcome.Say(Refusals.Say(Reason.ReturnsClosed, turn.Words));
        }
        var measure = about.Rule.Measure(turn.Data[ReturnVerbs.Measure]);
        var typed = turn.Data[ReturnVerbs.Value] is { } said && !said.Equals(None, StringComparison.OrdinalIgnoreCase) ? said : null;
        var (value, fault) = typed is null || measure is null ? (0, null) : TypedFigure.Read(typed, measure);
        if (turn.Repeated)
        {
            return Show(about.Returns, Done());
        }
        // The card with an empty field takes the target away; a command that ends too early takes nothing.
        if (fault is not null || (measure is not null && !turn.Data.Sent(ReturnVerbs.Value) && Access.Runs(about.Terms, turn.RosterOf(about.Terms.Forum), turn.Me, turn.Today)))
        {
            return Show(about.Returns, Refusals.Say(Reason.FigureNeeded, turn.Words), refused: true);
        }
        return new SetMeasureTarget(measure, typed is null ? null : value, turn.Me).Decide(about.Returns, about.Terms, turn.RosterOf(about.Terms.Forum), turn.Now) switch
        {
            Decision<MeetingReturns>.Accepted accepted => Show(accepted.State, Done()) with { Changes = [about.Save(accepted.State)], Fact = accepted.Fact },
            Decision<MeetingReturns>.AlreadySo already => Show(already.State, Done()),
            Decision<MeetingReturns>.Refused refused => Show(about.Returns, Refusals.Say(refused.Why, turn.Words), refused: true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };

        string Done() => typed is null
            ? turn.Words["The target is taken away, for this meeting and those after it."]
            : turn.Words["The target is set, for this meeting and those after it."];

        Outcome Show(MeetingReturns returns, string words, bool refused = false) => Outcome.Show(ScorecardCard.Render(about.Scorecard(turn, returns, words, refused), 0, turn.Words));
    }
}
