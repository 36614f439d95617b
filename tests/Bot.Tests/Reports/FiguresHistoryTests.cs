using PanelAssistant.Bot.Reports;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage.Sqlite;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Reports;
using PanelAssistant.Tests.Bot.Storage;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Reports;

/// <summary>The counters of the store, over three invented years in which much is told late and put right.</summary>
public sealed class FiguresHistoryTests
{
    private static readonly TermsLibrary Library = TermsLibrary.InTheBox("halton");
    private static readonly Partnership Partnership = new("years", Library.All);
    private const int Seed = 20261129;

    private static readonly DateOnly Begun = new(2026, 1, 5);
    private static readonly DateOnly Over = new(2028, 12, 31);

    [Fact, Trait("Requirement", "HS-10"), Trait("Requirement", "HS-09")]
    public async Task After_any_events_and_late_corrections_the_counters_say_what_a_plain_count_says_and_final_ones_never_change()
    {
        using var folder = new TemporaryFolder();
        await using var store = new SqliteDocumentStore(folder.File("years.db"), Kinds.All, TimeProvider.System);
        var history = new InventedHistory(store, Partnership.Id, Library.ForForum(new("csog")), Seed);
        var steps = new Random(Seed);
        var sweep = new FiguresSweep(store, Partnership);
        foreach (var terms in Partnership.Forums)
        {
            Assert.True(await store.CommitAsync(Partnership.Id, [DocumentOperation.Create(Kinds.Forum, terms.Forum.Value, ForumDocument.From(new() { Forum = terms.Forum, FirstMeeting = Begun.AddDays(2), Holdings = [] }))], TestContext.Current.CancellationToken));
        }
        var stands = new Dictionary<string, FiguresDocument>();
        var (compared, changed) = (0, 0);
        for (var today = Begun; today <= Over; today = today.AddDays(steps.Next(3, 26)))
        {
            await history.GoOnAsync(today);
            var now = UkTime.At(today, new(23, 30));
            await sweep.RunAsync(now, TestContext.Current.CancellationToken);
            foreach (var terms in Partnership.Forums)
            {
                foreach (var period in FiguresSweep.Periods(terms, new() { Forum = terms.Forum, FirstMeeting = Begun.AddDays(2), Holdings = [] }, today))
                {
                    var id = FiguresDocument.IdOf(terms.Forum, period);
                    var stored = (await store.ReadAsync(Partnership.Id, new ReadPlan().Get(Kinds.Figures, id), TestContext.Current.CancellationToken)).Get(Kinds.Figures, id)!.Value;
                    if (stands.TryGetValue(id, out var final))
                    {
                        Assert.Equal(Text(final), Text(stored));
                        changed += Plainly(history, terms, period, now) == Text(stored) ? 0 : 1;
                        continue;
                    }
                    Assert.Equal(now, stored.Counted);
                    Assert.Equal(Plainly(history, terms, period, now), Text(stored));
                    Assert.Equal(PlainCount.Actions(history, period, now), Actions(stored.ToDomain()));
                    compared++;
                    if (stored.Final)
                    {
                        stands[id] = stored;
                    }
                }
            }
        }
        // The history was one in which this could have failed.
        Assert.InRange(compared, 400, int.MaxValue);
        Assert.InRange(stands.Count, 80, int.MaxValue);
        Assert.InRange(changed, 100, int.MaxValue);
        Assert.True(history.Children.Count > 60 && history.Episodes.Count > 20 && history.Items.Count > 20 && history.Actions.Count > 20);
    }

    private static string Plainly(InventedHistory history, TermsOfReference terms, ReportPeriod period, DateTimeOffset now) => Text(PlainCount.Of(history, terms, period, now));

    private static string Text(FiguresDocument stored) => Text(stored.Printed().Counts);

    private static string Text(IReadOnlyDictionary<FigureCell, int> counts) =>
        string.Join('\n', counts.Where(count => count.Value != 0).Select(count => $"{FigureText.Of(count.Key)}: {count.Value}").Order(StringComparer.Ordinal));

    private static IReadOnlyList<int> Actions(Figures figures)
    {
        var work = figures.Work.Single(work => work.Forum.Value == "csog");
        return [work[Work.ActionsAdded], work[Work.ActionsDone], work[Work.ActionsInTime], work[Work.ActionsLate], work[Work.ActionsOpen], work[Work.ActionsOverdue], work[Work.ActionsBlocked]];
    }
}
