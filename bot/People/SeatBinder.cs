using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.People;

/// <summary>
/// Finds out whose the awaited addresses are. The platform's own roster of the group's chats says so, with the Entra id:
/// a name never does. Whom it does not know is looked up in the directory by work address. Only forums that await somebody are looked at, and a roster asked for in vain waits a while.
/// </summary>
public sealed class SeatBinder(IDocumentStore store, Partnership partnership, IMessenger messenger, IDirectory directory, TimeProvider clock, ILogger<SeatBinder> log)
{
    private static readonly TimeSpan AskAgain = TimeSpan.FromMinutes(1);

    /// <summary>A group has one meeting chat, perhaps a channel; more are a mistake that must not cost a call each.</summary>
    private const int MostChats = 8;

    /// <summary>As many as one commit holds, beside the roster and its line in the audit trail: the next round binds the others.</summary>
    private const int MostPeople = IDocumentStore.MostOperations - 2;

    /// <summary>A long list is worked through in several rounds: each address costs a call.</summary>
    private const int MostQuestions = 20;

    private readonly Dictionary<ForumId, (string ETag, long At)> _asked = [];

    public async Task RunAsync(CancellationToken cancellation)
    {
        foreach (var terms in partnership.Forums)
        {
            var plan = new ReadPlan().Get(Kinds.Forum, terms.Forum.Value).Find(Kinds.Chat, new DocumentQuery(Kinds.Chat)
            {
                Equal = [("forum", terms.Forum.Value)],
                Take = MostChats,
            });
            var read = await store.ReadAsync(partnership.Id, plan, cancellation);
            if (read.Get(Kinds.Forum, terms.Forum.Value) is { } forum && forum.Value.Awaited is { Count: > 0 } && IsWorthAsking(terms, forum.ETag))
            {
                await BindAsync(forum, read.Find(Kinds.Chat).Items, cancellation);
            }
        }
    }

    private bool IsWorthAsking(TermsOfReference terms, string etag)
    {
        if (_asked.TryGetValue(terms.Forum, out var last) && last.ETag == etag && TimeProvider.System.GetElapsedTime(last.At) < AskAgain)
        {
            return false;
        }
        _asked[terms.Forum] = (etag, TimeProvider.System.GetTimestamp());
        return true;
    }

    private async Task BindAsync(Stored<ForumDocument> forum, IReadOnlyList<Stored<ChatDocument>> chats, CancellationToken cancellation)
    {
        var known = new Dictionary<string, PersonId>();
        var aliases = new List<(string Email, PersonId Person)>();
        var members = new Dictionary<PersonId, (ChatMember Member, ChatDocument Chat)>();
        foreach (var chat in chats)
        {
            var address = new ChatAddress(chat.Value.ConversationId, chat.Value.ServiceUrl, chat.Value.TenantId, Shared: true);
            foreach (var member in await messenger.MembersAsync(address, cancellation))
            {
                if (member is { Person: { } person, Email: { } email })
                {
                    known[email] = person;
                    members[person] = (member, chat.Value);
                    // A guest signs in by a name that nobody writes down. Only the tenant that keeps the chat answers for the addresses of its accounts.
                    if (member.Alias is { } alias && member.TenantId == chat.Value.TenantId)
                    {
                        aliases.Add((alias, person));
                    }
                }
            }
        }
        foreach (var claimed in aliases.GroupBy(one => one.Email).Where(claimed => !known.ContainsKey(claimed.Key)).ToList())
        {
            // An address that two accounts have is nobody's.
            if (claimed.Select(one => one.Person).Distinct().ToList() is [var person])
            {
                known[claimed.Key] = person;
            }
        }
        var stored = forum.Value.ToDomain();
        var findings = await LookUpAsync(stored, known, cancellation);
        var (roster, bound) = BindSeats.Decide(stored, known, MostPeople);
        roster = BindSeats.Note(roster, findings);
        if (bound.Count == 0)
        {
            if (roster != stored)
            {
                await store.CommitAsync(partnership.Id, [DocumentOperation.Replace(Kinds.Forum, forum, ForumDocument.From(roster))], cancellation);
            }
            return;
        }
        List<DocumentOperation> changes = [DocumentOperation.Replace(Kinds.Forum, forum, ForumDocument.From(roster))];
        var people = bound.Select(one => one.Person).Distinct().ToList();
        var plan = people.Aggregate(new ReadPlan(), (sofar, person) => sofar.Get(Kinds.Person, person.Value));
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        changes.AddRange(people.Select(person => Met(person, read.Get(Kinds.Person, person.Value), bound, members.TryGetValue(person, out var where) ? where : null)));
        changes.Add(DocumentOperation.Create(Kinds.Audit, $"{BindSeats.Name}:{forum.Id}:{forum.ETag}", new AuditDocument
        {
            At = clock.GetUtcNow(),
            By = "",
            Verb = BindSeats.Name,
            About = forum.Id,
            Detail = string.Join(' ', bound.Select(one => $"{one.Person}={one.Seat.Seat?.Value ?? one.Seat.Office.ToString()}")),
        }));
        // Somebody who changes the roster meanwhile wins; the next round binds what is left.
        if (await store.CommitAsync(partnership.Id, changes, cancellation))
        {
            PeopleLog.SeatsBound(log, forum.Id, bound.Count);
        }
    }

    /// <summary>Adds to <paramref name="known"/> whom the directory knows.</summary>
    /// <returns>Why it gave nobody for the others that it answered.</returns>
    private async ValueTask<List<DirectoryFinding>> LookUpAsync(Roster roster, Dictionary<string, PersonId> known, CancellationToken cancellation)
    {
        List<DirectoryFinding> findings = [];
        var asked = roster.Findings.Select(finding => finding.Email).ToHashSet();
        // Those never asked come first, so that twenty unknown addresses do not keep the rest waiting.
        foreach (var email in roster.Awaited.Select(one => one.Email).Distinct().Where(email => !known.ContainsKey(email)).OrderBy(asked.Contains).Take(MostQuestions))
        {
            switch (await directory.FindAsync(email, cancellation))
            {
                case DirectoryAnswer.Found found:
                    known[email] = found.Person;
                    break;
                case DirectoryAnswer.Nobody nobody:
                    findings.Add(new(email, nobody.Trouble));
                    break;
                default:
                    return findings;
            }
        }
        return findings;
    }

    private static DocumentOperation Met(
        PersonId person, Stored<PersonDocument>? stored, IReadOnlyList<(AwaitedSeat Seat, PersonId Person)> bound, (ChatMember Member, ChatDocument Chat)? where)
    {
        var document = stored?.Value ?? new PersonDocument { Id = person.Value, Name = bound.First(one => one.Person == person).Seat.Name };
        return DocumentOperation.Save(Kinds.Person, person.Value, stored, document with
        {
            ChatUserId = document.ChatUserId ?? where?.Member.ChatUserId,
            ServiceUrl = document.ServiceUrl ?? where?.Chat.ServiceUrl,
            TenantId = document.TenantId ?? where?.Chat.TenantId,
        });
    }
}
