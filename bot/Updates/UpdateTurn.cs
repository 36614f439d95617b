using System.Globalization;
using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Updates;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Bot.Updates;

/// <summary>What the verbs about updates share: what was asked about a child before its next meeting, and of whom.</summary>
internal static class UpdateTurn
{
    /// <summary>Sixty children and a dozen to ask of each.</summary>
    private const int Most = 800;

    private const int MostOfChild = 60;

    /// <summary>Less than the shortest rhythm, so that what the last meeting asked is rarely read again.</summary>
    private const int DaysMoved = 21;

    /// <summary>Longer than any rhythm asks ahead.</summary>
    private const int DaysAhead = 100;

    /// <summary>Those of a meeting held on or after a day, or shortly before: one that moved keeps the day on which it was first due.</summary>
    public static DocumentQuery Around(ForumId forum, DateOnly day) => new(Kinds.Update)
    {
        Equal = [("forum", forum.Value)],
        RangeField = "meeting",
        AtLeast = Text(day.AddDays(-DaysMoved)),
        AtMost = Text(day.AddDays(DaysAhead)),
        OrderBy = "meeting",
        Descending = true,
        Take = Most,
    };

    public static void Plan(Turn turn, ReadPlan plan)
    {
        FlagTurn.Plan(turn, plan);
        if (CaseReference.TryParse(turn.Data[UpdateVerbs.Child], out var child))
        {
            plan.Find(Kinds.Update, new DocumentQuery(Kinds.Update) { Equal = [("child", child.ToString())], RangeField = "meeting", OrderBy = "meeting", Descending = true, Take = MostOfChild });
        }
    }

    /// <summary>What was asked about the child for its latest meeting in a group: the one that the press names, or else the first that fits.</summary>
    public static IReadOnlyList<Stored<UpdateDocument>> Of(Turn turn, ReadSet read, Func<Stored<UpdateDocument>, TermsOfReference, bool> fits)
    {
        if (!CaseReference.TryParse(turn.Data[UpdateVerbs.Child], out _))
        {
            return [];
        }
        var all = read.Find(Kinds.Update).Items;
        var first = all.FirstOrDefault(stored => (turn.Data[UpdateVerbs.Forum] is not { } named || stored.Value.Forum == named)
            && turn.Partnership.TryGet(new ForumId(stored.Value.Forum), out var terms) && fits(stored, terms));
        return first is null ? [] : [.. all.Where(stored => stored.Value.Forum == first.Value.Forum && stored.Value.Meeting == first.Value.Meeting)];
    }

    public static Outcome NotFound(Turn turn) => Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));

    /// <summary>An agency by its name, a professional by theirs.</summary>
    public static string NameOf(Turn turn, UpdateAsk ask) =>
        turn.Partnership.TryGet(ask.Forum, out var terms) && ask.Agency is { } agency ? terms.Agency(agency).Name
        : ask.To is { } person ? turn.RosterOf(ask.Forum).NameOf(person)
        : "";

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
