using PanelAssistant.Bot.Referrals;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;

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
        if (CaseReference.TryParse(named, out var reference)
            && read.Get(Kinds.Child, reference.ToString())?.Value is { } child
            && ScreeningSubject.MayScreen(turn, child))
        {
            mine = [child];
        }
        return Outcome.Show(ScreeningStartCard.For(
            new([.. mine.Select(known => (CaseReference.Of(known.Number), PlainText.Clean(MyReferralsHandler.Initials(known))))], named is not null && mine is not [_]),
            turn.Words));
    }
}

/// <summary>A child's screenings, newest first, with the direction between them.</summary>
internal sealed class ScreeningHistoryHandler : Handler
{
    private const int PageSize = 5;

    public override string Verb => ScreeningVerbs.History;

    public override bool OnlyReads => true;

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
            plan.Get(Kinds.Child, child.ToString()).Find(Kinds.Screening, ScreeningSubject.Latest(child, PageSize, turn.Data[ScreeningVerbs.Cursor]));
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
        var page = read.Find(Kinds.Screening);
        var lines = page.Items.Select(found => new ScreeningHistoryLine(
            found.Value.ToDomain(), found.Value.BeforeToDomain(), UkTime.DateOf(found.Value.At), turn.Roster.NameOf(new PersonId(found.Value.By))));
        return Outcome.Show(ScreeningHistoryCard.For(new(child, [.. lines], page.Next), turn.Words));
    }
}
