using PanelAssistant.Bot.Reports;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Tests.Benchmarks.Reports;

/// <summary>Five years of an operational group and of the strategic group that hears of it in figures.</summary>
internal static class LongHistory
{
    public static readonly DateTimeOffset Now = UkTime.At(new(2028, 2, 10), new(12, 0));

    private const int Days = 1826;

    private static readonly DateOnly Today = UkTime.DateOf(Now);
    private static readonly DateOnly Begun = Today.AddDays(-Days);
    private static readonly PersonId Worker = new("10ca1000-0000-4000-8000-000000000001");

    private static TermsLibrary Library { get; } = TermsLibrary.InTheBox("halton");

    public static PersonId Reader { get; } = new("10ca1000-0000-4000-8000-000000000002");

    public static TermsOfReference Strategic { get; } = Library.ForForum(new("cssg"));

    private static TermsOfReference Operational { get; } = Library.ForForum(new("csog"));

    public static Partnership Partnership { get; } = new("bench", Library.All);

    public static Incoming Says(string words, int at) => new Incoming.Said(words)
    {
        ActivityId = $"{words}-{at}",
        Speaker = new(Reader, "29:reader", "Alex Example-Director", "en-GB"),
        Place = new("a:reader", PlaceKind.Personal, "http://127.0.0.1", "tenant"),
    };

    /// <summary>Actions and children spread evenly over the five years; one in a hundred actions is open, one child in ten is at risk now.</summary>
    public static async Task FillAsync(IDocumentStore store, int actions, int children)
    {
        await CommitAsync(store,
        [
            DocumentOperation.Create(Kinds.Forum, Operational.Forum.Value, ForumDocument.From(Roster(Operational, Worker, "health-lead"))),
            DocumentOperation.Create(Kinds.Forum, Strategic.Forum.Value, ForumDocument.From(Roster(Strategic, Reader, Strategic.Seats[0].Id.Value))),
        ]);
        await CommitAsync(store, Enumerable.Range(1, actions).Select(Action));
        await CommitAsync(store, Enumerable.Range(1, children).Select(Child));
        await CommitAsync(store, Enumerable.Range(1, children).Select(Item));
        await CommitAsync(store, Enumerable.Range(1, children).Where(child => child % 2 == 0).Select(Missing));
    }

    /// <summary>What was counted in each period before those that the sweep counts today.</summary>
    /// <returns>How many periods there are now.</returns>
    public static async Task<int> CountedBeforeAsync(IDocumentStore store)
    {
        List<DocumentOperation> earlier = [];
        foreach (var terms in Partnership.Forums)
        {
            var series = Roster(terms, Worker, "health-lead").Series(terms);
            foreach (var sequence in FiguresSweep.Periods(terms, Roster(terms, Worker, "health-lead"), Today).GroupBy(period => period.Sequence))
            {
                var oldest = sequence.MinBy(period => period.From)!;
                var id = FiguresDocument.IdOf(terms.Forum, oldest);
                var stored = (await store.ReadAsync(Partnership.Id, new ReadPlan().Get(Kinds.Figures, id))).Get(Kinds.Figures, id)!.Value;
                for (var period = oldest.Before(series); period is not null && period.From >= Begun; period = period.Before(series))
                {
                    earlier.Add(DocumentOperation.Create(Kinds.Figures, FiguresDocument.IdOf(terms.Forum, period), stored with { FirstDay = period.From, LastDay = period.To, Final = true }));
                }
            }
        }
        await CommitAsync(store, earlier);
        return earlier.Count;
    }

    private static Roster Roster(TermsOfReference terms, PersonId person, string seat) => new()
    {
        Forum = terms.Forum,
        FirstMeeting = new(2023, 2, 15),
        Holdings = [new(person, "Alex Example-Member", new(seat), SeatRole.Member, new(2023, 1, 1), null)],
    };

    private static DateOnly Day(int number) => Begun.AddDays(number * 7919 % Days);

    private static DocumentOperation Action(int number)
    {
        var due = Day(number);
        var open = number % 100 == 0;
        var created = UkTime.At(due.AddDays(-20), new(9, 0));
        return DocumentOperation.Create(Kinds.Action, $"A-{number}", ActionDocument.From(new()
        {
            Reference = ActionReference.Of(number),
            Forum = Operational.Forum,
            What = "Agree with the school and the placement who rings whom when the young person is late home",
            Owner = Worker,
            OwnerSeat = new("health-lead"),
            Due = due,
            State = open ? ActionState.Open : ActionState.Done,
            Objective = $"{1 + (number % 4)}.{1 + (number % 6)}",
            CreatedBy = Worker,
            Created = created,
            Updates = open ? [] : [new(UkTime.At(due.AddDays(number % 9 - 6), new(10, 0)), Worker, ActionUpdateKind.Done, "They agreed.")],
        }));
    }

    private static DocumentOperation Child(int number)
    {
        var from = Day(number);
        var now = number % 10 == 0;
        return DocumentOperation.Create(Kinds.Child, CaseReference.Of(number).ToString(), ChildDocument.From(
            new()
            {
                Reference = CaseReference.Of(number),
                FirstName = "Sam",
                LastName = $"Example-Child{number}",
                Born = BirthDate.Of(new DateOnly(2008, 1, 1).AddDays(number % 3000)),
                Area = Operational.Areas[number % Operational.Areas.Count],
                Exploitation = [(ExploitationType)(number % 3), ExploitationType.Other],
                OpenToSocialCare = Known.Yes,
                SiblingsOpen = Known.NotKnown,
                LeadProfessional = "Robin Example-Worker",
                Referral = ReferralReference.Of(number),
                AtRiskSince = now ? from : null,
                PastSpells = now ? [] : [new(from, from.AddDays(90))],
                Level = new(1, (RiskLevel)(number % 4), "tool", "1", Worker, Now),
                Brought = [Operational.Forum],
            },
            Worker.Value));
    }

    private static DocumentOperation Item(int number)
    {
        var since = Day(number);
        var here = number % 100 == 0;
        var item = new ForumItem
        {
            Forum = Operational.Forum,
            Child = CaseReference.Of(number),
            Referral = ReferralReference.Of(number),
            Referrer = Worker,
            Since = since,
            Grounds = [new(Ground.Exploitation, Because.Concern, "admission")],
            State = here ? ItemState.Listed : ItemState.Closed,
            Tags = [new(since, [Themes.All[number % Themes.All.Count].Id], null, Worker, Now)],
            Closings = [new() { Meeting = since, ReviewOn = since.AddDays(42), By = Worker, At = Now }],
        };
        return DocumentOperation.Create(Kinds.Item, item.Id, ItemDocument.From(item));
    }

    private static DocumentOperation Missing(int number)
    {
        var latest = UkTime.At(Day(number), new(21, 0));
        var record = MissingRecord.None(Operational.Forum, CaseReference.Of(number)) with
        {
            LastNumber = 4,
            Referral = ReferralReference.Of(number),
            Episodes =
            [
                .. Enumerable.Range(1, 4).Select(at =>
                {
                    var started = latest.AddDays(-30 * (4 - at));
                    return new Episode { Number = at, Started = started, Returned = started.AddHours(number % 40), Reports = [] };
                }),
            ],
        };
        return DocumentOperation.Create(Kinds.Missing, record.Child.ToString(), MissingDocument.From(record));
    }

    private static async Task CommitAsync(IDocumentStore store, IEnumerable<DocumentOperation> writes)
    {
        foreach (var some in writes.Chunk(IDocumentStore.MostOperations).Chunk(8))
        {
            await Task.WhenAll(some.Select(one => store.CommitAsync(Partnership.Id, one).AsTask()));
        }
    }
}
