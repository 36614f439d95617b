using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Tests.Bot.Reports;

/// <summary>What may happen to the records of a group over years, and be put right afterwards. All of it is held here as well as in the store.</summary>
internal sealed class InventedHistory(IDocumentStore store, string partition, TermsOfReference terms, int seed)
{
    private const int MostLate = 25;

    private static readonly PersonId Worker = new("worker");

    private readonly Random _random = new(seed);

    public List<Child> Children { get; } = [];

    public Dictionary<CaseReference, List<Episode>> Episodes { get; } = [];

    public Dictionary<CaseReference, ForumItem> Items { get; } = [];

    public List<ActionItem> Actions { get; } = [];

    /// <summary>A few days' events, of which some are told late and some correct what was told before.</summary>
    public async Task GoOnAsync(DateOnly today)
    {
        for (var events = _random.Next(2, 9); events > 0; events--)
        {
            await (_random.Next(10) switch
            {
                0 or 1 => ReferAsync(today),
                2 => SpellAsync(today),
                3 => CorrectAsync(today),
                4 or 5 => MissAsync(today),
                6 => PutRightAsync(),
                7 => TagAsync(today),
                8 => GiveAsync(today),
                _ => DoAsync(today),
            });
        }
    }

    private Task ReferAsync(DateOnly today)
    {
        Children.Add(new()
        {
            Reference = CaseReference.Of(Children.Count + 1),
            FirstName = "Sam",
            LastName = $"Example-Child{Children.Count}",
            Born = BirthDate.Of(today.AddYears(-18).AddDays(_random.Next(-300, 3600))),
            Area = Area(),
            Exploitation = Types(),
            OpenToSocialCare = Known.Yes,
            SiblingsOpen = Known.NotKnown,
            Referral = ReferralReference.Of(Children.Count + 1),
            AtRiskSince = _random.Next(3) == 0 ? null : Late(today),
            Level = _random.Next(3) == 0 ? null : new(1, Level(), "tool", "1", Worker, default),
        });
        return SaveAsync(Children.Count - 1);
    }

    /// <summary>A spell of risk ends, or another begins.</summary>
    private Task SpellAsync(DateOnly today)
    {
        if (Children.Count == 0)
        {
            return Task.CompletedTask;
        }
        var at = _random.Next(Children.Count);
        var child = Children[at];
        Children[at] = child switch
        {
            { AtRiskSince: { } since } => child with { AtRiskSince = null, PastSpells = [.. child.PastSpells, new(since, Later(since, today))] },
            { PastSpells: [.., var last] } => child with { AtRiskSince = Later(last.To.AddDays(1), today) },
            _ => child with { AtRiskSince = Late(today) },
        };
        return SaveAsync(at);
    }

    /// <summary>What was known of a child turns out otherwise, also of long ago.</summary>
    private Task CorrectAsync(DateOnly today)
    {
        if (Children.Count < 2)
        {
            return Task.CompletedTask;
        }
        var at = _random.Next(Children.Count);
        var child = Children[at];
        Children[at] = _random.Next(7) switch
        {
            0 => child with { Area = Area() },
            1 => child with { Exploitation = Types() },
            2 => child with { Born = BirthDate.Of(child.Born.Day.AddDays(_random.Next(-400, 400))) },
            3 => child with { Level = new(2, Level(), "tool", "1", Worker, default) },
            4 when child.PastSpells is [.., var last] => child with { PastSpells = [.. child.PastSpells.SkipLast(1), last with { To = Later(last.From, child.AtRiskSince?.AddDays(-1) ?? today) }] },
            5 when child.PastSpells.Count > 0 => child with { PastSpells = [.. child.PastSpells.SkipLast(1)] },
            6 when _random.Next(4) == 0 => child with { JoinedTo = Children[(at + 1) % Children.Count].Reference },
            _ => child with { Area = Area() },
        };
        return SaveAsync(at);
    }

    private Task MissAsync(DateOnly today)
    {
        if (Children.Count == 0)
        {
            return Task.CompletedTask;
        }
        var child = Children[_random.Next(Children.Count)].Reference;
        var known = Episodes.GetValueOrDefault(child) ?? [];
        if (known is [.., { IsOpen: true } missing])
        {
            known[^1] = missing with { Returned = Noon(Later(UkTime.DateOf(missing.Started).AddDays(1), today.AddDays(1))).AddHours(-_random.Next(30)) is var back && back > missing.Started ? back : missing.Started.AddHours(1) };
        }
        else
        {
            var started = Noon(Late(today)).AddHours(_random.Next(-11, 11));
            if (known is [.., var last] && started < last.Returned)
            {
                return Task.CompletedTask;
            }
            known.Add(new() { Number = known.Count + 1, Started = started, Returned = _random.Next(4) == 0 ? null : started.AddMinutes(_random.Next(60, 3000)), Reports = [] });
        }
        Episodes[child] = known;
        return SaveAsync(child);
    }

    /// <summary>An interview is put on record, or an episode was shorter, or was none.</summary>
    private Task PutRightAsync()
    {
        if (Episodes.Count == 0)
        {
            return Task.CompletedTask;
        }
        var child = Episodes.Keys.ElementAt(_random.Next(Episodes.Count));
        var known = Episodes[child];
        if (known.Count == 0)
        {
            return Task.CompletedTask;
        }
        var at = _random.Next(known.Count);
        switch (_random.Next(4))
        {
            case 0 or 1 when known[at].Returned is { } back:
                known[at] = known[at] with { Interview = new(InterviewState.Offered, back.AddHours(_random.Next(1, 140)), null, Worker) };
                break;
            case 2 when known[at].Returned is { } back:
                known[at] = known[at] with { Started = known[at].Started.AddMinutes((back - known[at].Started).TotalMinutes / 2) };
                break;
            case 3:
                known.RemoveAt(at);
                break;
        }
        return SaveAsync(child);
    }

    private Task TagAsync(DateOnly today)
    {
        if (Children.Count == 0)
        {
            return Task.CompletedTask;
        }
        var child = Children[_random.Next(Children.Count)].Reference;
        var item = Items.GetValueOrDefault(child) ?? new ForumItem
        {
            Forum = terms.Forum,
            Child = child,
            Referral = ReferralReference.Of(1),
            Referrer = Worker,
            Since = today,
            Grounds = [],
            State = ItemState.Listed,
        };
        var tag = new ItemTag(today, [.. Themes.All.Where(_ => _random.Next(6) == 0).Select(theme => theme.Id)], null, Worker, Noon(today));
        Items[child] = item with { Tags = [.. item.Tags.Where(known => known.On != today), tag] };
        return SaveAsync(Kinds.Item, item.Id, ItemDocument.From(Items[child]));
    }

    private Task GiveAsync(DateOnly today)
    {
        Actions.Add(new()
        {
            Reference = ActionReference.Of(Actions.Count + 1),
            Forum = terms.Forum,
            What = "Visit.",
            Owner = Worker,
            OwnerSeat = new("health-lead"),
            Due = today.AddDays(_random.Next(-5, 60)),
            State = ActionState.Open,
            CreatedBy = Worker,
            Created = Noon(Late(today)),
        });
        return SaveAction(Actions.Count - 1);
    }

    /// <summary>Done, or blocked, or not done after all.</summary>
    private Task DoAsync(DateOnly today)
    {
        if (Actions.Count == 0)
        {
            return Task.CompletedTask;
        }
        var at = _random.Next(Actions.Count);
        var action = Actions[at];
        Actions[at] = action.IsOpen
            ? _random.Next(4) == 0
                ? action with { State = ActionState.Blocked }
                : action with { State = ActionState.Done, Updates = [.. action.Updates, new(Noon(today), Worker, ActionUpdateKind.Done, null)] }
            : _random.Next(3) == 0 ? action with { State = ActionState.Open, Due = today.AddDays(10) } : action;
        return SaveAction(at);
    }

    private Task SaveAsync(int child) => SaveAsync(Kinds.Child, Children[child].Reference.ToString(), ChildDocument.From(Children[child], Worker.Value));

    private Task SaveAsync(CaseReference child) => SaveAsync(
        Kinds.Missing, child.ToString(), MissingDocument.From(MissingRecord.None(terms.Forum, child) with { Episodes = [.. Episodes[child]], LastNumber = Episodes[child].Count }));

    private Task SaveAction(int at) => SaveAsync(Kinds.Action, Actions[at].Reference.ToString(), ActionDocument.From(Actions[at]));

    private async Task SaveAsync<T>(DocumentKind<T> kind, string id, T document)
        where T : class
    {
        var stored = (await store.ReadAsync(partition, new ReadPlan().Get(kind, id))).Get(kind, id);
        Assert.True(await store.CommitAsync(partition, [DocumentOperation.Save(kind, id, stored, document)]));
    }

    private string Area() => _random.Next(12) == 0 ? "Elsewhere" : terms.Areas[_random.Next(terms.Areas.Count)];

    private RiskLevel Level() => (RiskLevel)_random.Next(4);

    private IReadOnlyList<ExploitationType> Types() => [.. Enum.GetValues<ExploitationType>().Where(_ => _random.Next(3) == 0).DefaultIfEmpty(ExploitationType.Other)];

    private DateOnly Late(DateOnly today) => today.AddDays(-_random.Next(MostLate));

    private DateOnly Later(DateOnly from, DateOnly today) => from >= today ? from : from.AddDays(_random.Next(today.DayNumber - from.DayNumber + 1));

    private static DateTimeOffset Noon(DateOnly day) => UkTime.At(day, new(12, 0));
}
