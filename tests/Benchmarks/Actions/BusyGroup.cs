using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Tests.Benchmarks.Actions;

/// <summary>Partnerships whose groups have given more actions than any of them could do.</summary>
internal static class BusyGroup
{
    public const int Partnerships = 10;

    private const int Members = 60;

    public static readonly DateTimeOffset Now = UkTime.At(new(2028, 2, 10), new(12, 0));

    public static readonly DateOnly Today = UkTime.DateOf(Now);

    private static readonly DateOnly Due = new(2028, 2, 9);

    public static TermsOfReference Terms { get; } = TermsLibrary.InTheBox().ForForum(new("csog"));

    /// <summary>Somebody whom every member of the group may open.</summary>
    public static Child Child { get; } = new()
    {
        Reference = CaseReference.Of(2041),
        FirstName = "Sam",
        LastName = "Example-Child",
        Born = BirthDate.Of(new(2015, 1, 1)),
        Area = Terms.Areas[0],
        Exploitation = [ExploitationType.Criminal],
        OpenToSocialCare = Known.Yes,
        SiblingsOpen = Known.NotKnown,
        LeadProfessional = "Robin Example-Worker",
        Referral = ReferralReference.Of(1),
    };

    public static Partnership Partnership(int number) => new($"bench-{number}", [Terms]);

    public static Incoming Says(string words, int at) => new Incoming.Said(words)
    {
        ActivityId = $"{words}-{at}",
        Speaker = new(Person(0), "29:member", "Alex Example-Chair", "en-GB"),
        Place = new("a:member", PlaceKind.Personal, "http://127.0.0.1", "tenant"),
    };

    /// <summary>Spread evenly; each member has ten open ones at most, all else is closed: years of work.</summary>
    public static async Task FillAsync(IDocumentStore store, int actions)
    {
        for (var number = 0; number < Partnerships; number++)
        {
            await CommitAsync(store, number, [DocumentOperation.Create(Kinds.Forum, Terms.Forum.Value, ForumDocument.From(Roster(Members)))]);
            await CommitAsync(store, number, Enumerable.Range(1, actions / Partnerships).Select(at => Write(at, Person(at % Members), at <= Members * 10, null)));
        }
    }

    /// <summary>All are due the day before, and none of their owners was reminded yet.</summary>
    public static async Task FillMorningAsync(IDocumentStore store, int actions, int owners)
    {
        await CommitAsync(store, 0, [DocumentOperation.Create(Kinds.Forum, Terms.Forum.Value, ForumDocument.From(Roster(owners)))]);
        await CommitAsync(store, 0, Enumerable.Range(1, actions).Select(at => Write(at, Person(at % owners), true, Now.AddHours(-3))));
    }

    public static Roster Roster(int members) => new()
    {
        Forum = Terms.Forum,
        FirstMeeting = new(2025, 12, 24),
        Holdings = [.. Enumerable.Range(0, members).Select(at => new SeatHolding(Person(at), $"Alex Example-Member{at}", new(at == 0 ? "police-ppu-chair" : "health-lead"), SeatRole.Member, new(2026, 1, 1), null))],
    };

    private static PersonId Person(int at) => new($"10ca1000-0000-4000-8000-{at:D12}");

    private static DocumentOperation Write(int number, PersonId owner, bool open, DateTimeOffset? nudge) =>
        DocumentOperation.Create(Kinds.Action, $"A-{number}", ActionDocument.From(new()
        {
            Reference = ActionReference.Of(number),
            Forum = Terms.Forum,
            What = "Agree with the school and the placement who rings whom when the young person is late home",
            Owner = owner,
            Due = Due.AddDays(-(number % 30)),
            State = open ? ActionState.Open : ActionState.Done,
            CreatedBy = Person(0),
            Created = Now.AddDays(-60),
            NextNudge = nudge,
        }));

    private static async Task CommitAsync(IDocumentStore store, int partnership, IEnumerable<DocumentOperation> writes)
    {
        foreach (var some in writes.Chunk(IDocumentStore.MostOperations).Chunk(8))
        {
            await Task.WhenAll(some.Select(one => store.CommitAsync(Partnership(partnership).Id, one).AsTask()));
        }
    }
}
