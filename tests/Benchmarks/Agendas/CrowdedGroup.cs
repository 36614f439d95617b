using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Tests.Benchmarks.Agendas;

/// <summary>A group that follows thousands of children, at risk since any day of the last two years.</summary>
internal static class CrowdedGroup
{
    /// <summary>Weeks before the papers of Wednesday 1 March 2028 close, on the day before its invitations go out.</summary>
    public static readonly DateTimeOffset Now = UkTime.At(new(2028, 2, 10), new(12, 0));

    public static readonly DateTimeOffset InvitationsGoOut = UkTime.At(new(2028, 2, 11), new(9, 0));

    private const int Days = 730;

    private static readonly PersonId Member = new("10ca1000-0000-4000-8000-000000000016");
    private static readonly PersonId Lead = new("10ca1000-0000-4000-8000-000000000025");

    public static TermsOfReference Terms { get; } = TermsLibrary.InTheBox().ForForum(new("csog"));

    private static readonly Roster Roster = new()
    {
        Forum = Terms.Forum,
        FirstMeeting = new(2025, 12, 24),
        Holdings = [new(Member, "Alex Example-Healthlead", new("health-lead"), SeatRole.Member, new(2026, 1, 1), null)],
    };

    public static Incoming Says(string words, int at) => new Incoming.Said(words)
    {
        ActivityId = $"{words}-{at}",
        Speaker = new(Member, "29:member", "Alex Example-Healthlead", "en-GB"),
        Place = new("a:member", PlaceKind.Personal, "http://127.0.0.1", "tenant"),
    };

    public static async Task FillAsync(IDocumentStore store, string partition, int children, int old)
    {
        await store.CommitAsync(partition, [DocumentOperation.Create(Kinds.Forum, Terms.Forum.Value, ForumDocument.From(Roster))]);
        foreach (var batch in Enumerable.Range(1, children).Select(Child).Chunk(IDocumentStore.MostOperations))
        {
            await store.CommitAsync(partition, batch);
        }
        foreach (var batch in Enumerable.Range(0, old).Select(at => Screening(1 + (at % children), 1 + (at / children))).Chunk(IDocumentStore.MostOperations))
        {
            await store.CommitAsync(partition, batch);
        }
    }

    /// <summary>So many episodes for each child, the latest on any day of the last year: about a quarter were missing within the window.</summary>
    public static async Task FillMissingAsync(IDocumentStore store, string partition, int children, int episodes)
    {
        foreach (var batch in Enumerable.Range(1, children).Select(child => Missing(child, episodes / children)).Chunk(IDocumentStore.MostOperations))
        {
            await store.CommitAsync(partition, batch);
        }
    }

    /// <summary>Children on the list, whose admission is asked again on the day of the meeting.</summary>
    public static async Task FillListAsync(IDocumentStore store, string partition, int items, DateTimeOffset check)
    {
        foreach (var batch in Enumerable.Range(1, items).Select(child => Item(child, check)).Chunk(IDocumentStore.MostOperations))
        {
            await store.CommitAsync(partition, batch);
        }
    }

    /// <summary>So many actions about children on the list, given in the meeting, and somebody who takes its minutes.</summary>
    public static async Task FillMeetingAsync(IDocumentStore store, string partition, int items, int actions, DateTimeOffset held)
    {
        var minutes = MeetingMinutes.None(new(Terms.Forum, UkTime.DateOf(held))) with { Taker = Member };
        await store.CommitAsync(partition, [DocumentOperation.Create(Kinds.Minutes, minutes.Reference.ToString(), MinutesDocument.From(minutes))]);
        foreach (var batch in Enumerable.Range(1, actions).Select(number => Action(number, 1 + (number % items), held)).Chunk(IDocumentStore.MostOperations))
        {
            await store.CommitAsync(partition, batch);
        }
    }

    private static DocumentOperation Action(int number, int child, DateTimeOffset held)
    {
        var action = new ActionItem
        {
            Reference = ActionReference.Of(number),
            Forum = Terms.Forum,
            What = $"Agree with the school who calls whom on a day like the last one, and write it down: {number}",
            Owner = Member,
            Due = UkTime.DateOf(held).AddDays(42),
            Child = CaseReference.Of(child),
            CreatedBy = Member,
            Created = held,
        };
        return DocumentOperation.Create(Kinds.Action, action.Reference.ToString(), ActionDocument.From(action));
    }

    private static DocumentOperation Missing(int number, int episodes)
    {
        var latest = Now.AddDays(-1 - (number * 37 % 365));
        var record = MissingRecord.None(Terms.Forum, CaseReference.Of(number)) with
        {
            LastNumber = episodes,
            Referral = ReferralReference.Of(number),
            Episodes =
            [
                .. Enumerable.Range(1, episodes).Select(at =>
                {
                    var started = latest.AddDays(-50 * (episodes - at));
                    var returned = started.AddHours(number % 40 == 0 && at == episodes ? 30 : 2);
                    return new Episode
                    {
                        Number = at,
                        Started = started,
                        Returned = returned,
                        Told = true,
                        CountTold = true,
                        Reminded = InterviewReminder.OverdueTold,
                        Reports = [new() { Started = started, Returned = returned, Source = EpisodeSource.Imported, By = Member, At = returned }],
                    };
                }),
            ],
        };
        return DocumentOperation.Create(
            Kinds.Missing, record.Child.ToString(), MissingDocument.From(record with { ListedUntil = MissingCriteria.LastDay(record, Terms.Missing!) }));
    }

    private static DocumentOperation Item(int number, DateTimeOffset check)
    {
        var item = new ForumItem
        {
            Forum = Terms.Forum,
            Child = CaseReference.Of(number),
            Referral = ReferralReference.Of(number),
            Referrer = Lead,
            Since = UkTime.DateOf(Now),
            Grounds = [new(Ground.Exploitation, Because.Concern, "admission")],
            State = ItemState.Listed,
            Meeting = UkTime.DateOf(check),
            NextCheck = check,
        };
        return DocumentOperation.Create(Kinds.Item, item.Id, ItemDocument.From(item));
    }

    private static DocumentOperation Child(int number)
    {
        var began = Now.AddDays(-(number % Days));
        var child = AtRisk.Agreed(
            new()
            {
                Reference = CaseReference.Of(number),
                FirstName = "Sam",
                LastName = $"Example-Child{number}",
                Born = BirthDate.Of(new(2015, 1, 1)),
                Area = Terms.Areas[number % Terms.Areas.Count],
                Exploitation = [ExploitationType.Criminal],
                OpenToSocialCare = Known.Yes,
                SiblingsOpen = Known.NotKnown,
                PlacedBy = number % 10 == 0 ? "Exampleshire Council" : null,
                LeadProfessional = "Robin Example-Worker",
                LeadPerson = Lead,
                Referral = ReferralReference.Of(number),
                Level = new(10, RiskLevel.Moderate, "tool", "1", Member, Now.AddDays(-(number % 300))),
            },
            Terms, Roster, began);
        while (child.Watch?.Next is { } next && next <= Now && LookAtClocks.Decide(child, Terms, Roster, next < began ? began : next) is Decision<Child>.Accepted looked)
        {
            child = looked.State;
        }
        return DocumentOperation.Create(Kinds.Child, child.Reference.ToString(), ChildDocument.From(child, Lead.Value));
    }

    private static DocumentOperation Screening(int child, int number) => DocumentOperation.Create(
        Kinds.Screening,
        ScreeningDocument.IdOf(CaseReference.Of(child), number),
        new()
        {
            Child = CaseReference.Of(child).ToString(),
            Number = number,
            Tool = "tool",
            ToolVersion = "1",
            By = Member.Value,
            At = Now.AddDays(-30 * number),
            Draft = $"{child}-{number}",
            HarmNow = [],
            Findings = [],
            Vulnerabilities = [],
            Strengths = [],
            Level = RiskLevel.Moderate,
            Reason = "Nothing has changed since the last time, as far as anybody can tell.",
            Confidence = Confidence.Medium,
        });
}
