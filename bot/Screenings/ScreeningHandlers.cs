using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Referrals;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Bot.Screenings;

/// <summary>"screening" asks which child; "screening CH-2041" goes straight to a card that begins it.</summary>
internal sealed class ScreeningStartHandler : Handler
{
    private const int MostChildren = 25;

    public override string Verb => ScreeningVerbs.Start;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("screening", "screening CH-2041", "Send a screening of a child", SaidIn.Privately) { Read = static text => TypedCommand.All(ScreeningVerbs.About, text) },
        new("screen", "screening", "", SaidIn.Privately) { Read = static text => TypedCommand.All(ScreeningVerbs.About, text) },
    ];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        plan.Find(Kinds.Child, new DocumentQuery(Kinds.Child) { Equal = [("referrer", turn.Me.Value)], Descending = true, Take = MostChildren });
        if (CaseReference.TryParse(turn.Data[ScreeningVerbs.About], out var child))
        {
            plan.Get(Kinds.Child, child.ToString());
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var mine = read.Find(Kinds.Child).Items.Select(stored => stored.Value).ToList();
        var named = turn.Data[ScreeningVerbs.About];
        var found = CaseReference.TryParse(named, out var reference)
            && read.Get(Kinds.Child, reference.ToString())?.Value is { } known
            && ScreeningSubject.MayScreen(turn, known) ? known : null;
        if (found is not null)
        {
            mine = [found];
        }
        return Outcome.Show(ScreeningStartCard.For(
            new([.. mine.Select(child => (CaseReference.Of(child.Number), PlainText.Clean(MyReferralsHandler.Initials(child))))], named is { Length: > 0 } && found is null),
            turn.Words));
    }
}

/// <summary>A child's screenings, newest first, with the direction between them.</summary>
internal sealed class ScreeningHistoryHandler : Handler
{
    private const int PageSize = 5;

    public override string Verb => ScreeningVerbs.History;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("screenings", "screenings CH-2041", "See a child's screenings and their direction", SaidIn.Privately)
        {
            Read = static text => TypedCommand.All(ScreeningVerbs.About, text),
        },
    ];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (CaseReference.TryParse(turn.Data[ScreeningVerbs.About], out var child))
        {
            plan.Find(Kinds.Screening, ScreeningSubject.Latest(child, PageSize, turn.Data[ScreeningVerbs.Cursor]));
            FlagTurn.Plan(turn, child, plan);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!CaseReference.TryParse(turn.Data[ScreeningVerbs.About], out var child)
            || read.Get(Kinds.Child, child.ToString()) is not { } stored
            || !ScreeningSubject.MayScreen(turn, stored.Value))
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        if (Access.IsClosedByConflict(FlagTurn.EveryForums(turn, read, child), turn.Me))
        {
            return Outcome.Say(Refusals.Say(Reason.ClosedByConflict, turn.Words));
        }
        var page = read.Find(Kinds.Screening);
        return Outcome.Show(ScreeningHistoryCard.For(new(child, [.. page.Items.Select(found => ScreeningSubject.Line(turn, stored.Value, found.Value))], page.Next), turn.Words)) with { Fact = new(ScreeningVerbs.History, child.ToString()) };
    }
}

/// <summary>One screening as it was answered. Opening it is on record.</summary>
internal sealed class ReadScreeningHandler : Handler
{
    public override string Verb => ScreeningVerbs.Read;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("read screening", "read screening CH-2041 2", "Read a screening of a child as it was answered (without a number: the latest)", SaidIn.Privately) { Read = Words }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (CaseReference.TryParse(turn.Data[ScreeningVerbs.About], out var child))
        {
            FlagTurn.Plan(turn, child, plan);
            if (turn.Data.Number(ScreeningVerbs.Number) is { } number)
            {
                plan.Get(Kinds.Screening, ScreeningDocument.IdOf(child, number));
            }
            else
            {
                plan.Find(Kinds.Screening, ScreeningSubject.Latest(child, 1));
            }
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared
            || !CaseReference.TryParse(turn.Data[ScreeningVerbs.About], out var child)
            || read.Get(Kinds.Child, child.ToString()) is not { } stored
            || Named(turn, read, child) is not { } screening
            || ScreeningSubject.Line(turn, stored.Value, screening.Value) is not { MayRead: true } line)
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        if (Access.IsClosedByConflict(FlagTurn.EveryForums(turn, read, child), turn.Me))
        {
            return Outcome.Say(Refusals.Say(Reason.ClosedByConflict, turn.Words));
        }
        return Outcome.Show(ScreeningCard.For(new(line, ScreeningTools.Current), turn.Words)) with
        {
            Fact = new(ScreeningVerbs.Read, child.ToString(), $"{line.Screening.Number}"),
        };
    }

    private static Stored<ScreeningDocument>? Named(Turn turn, ReadSet read, CaseReference child) =>
        turn.Data.Number(ScreeningVerbs.Number) is { } number ? read.Get(Kinds.Screening, ScreeningDocument.IdOf(child, number))
        : turn.Data[ScreeningVerbs.Number] is null && read.Find(Kinds.Screening).Items is [var latest, ..] ? latest
        : null;

    private static Dictionary<string, string> Words(string text)
    {
        var parts = text.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var words = new Dictionary<string, string> { [ScreeningVerbs.About] = parts is [var child, ..] ? child : "" };
        if (parts is [_, var number])
        {
            words[ScreeningVerbs.Number] = number;
        }
        return words;
    }
}
