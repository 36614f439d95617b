using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;

namespace PanelAssistant.Bot.Turns;

/// <summary>The partnership this deployment serves: its forums' rules, and the partition of everything it stores.</summary>
/// <param name="administrators">Who may give the first seats and tie chats to groups: named in the settings.</param>
public sealed class Partnership(string id, IEnumerable<TermsOfReference> forums, IEnumerable<PersonId>? administrators = null)
{
    private readonly PersonId[] _administrators = [.. administrators ?? []];

    private readonly TermsOfReference[] _forums = [.. forums];

    private readonly ConditionalWeakTable<Roster, Roster> _current = [];

    public string Id { get; } = id;

    public IReadOnlyList<TermsOfReference> Forums => _forums;

    public bool IsAdministrator(PersonId person) => Array.IndexOf(_administrators, person) >= 0;

    /// <summary>The words that <c>glossary</c> explains.</summary>
    public Glossary Glossary { get; init; } = Glossary.Empty;

    /// <summary>Where the bot's files are fetched, for example https://panel.example.org; nothing while there is no such address.</summary>
    public Func<string?> FileAddress { get; init; } = static () => null;

    /// <summary>Whoever is not reached in Teams is told by mail that minutes or papers wait.</summary>
    public bool Mails { get; init; }

    /// <summary>Whether a group's locked minutes are put in a folder of its own.</summary>
    public Predicate<ForumId> Files { get; init; } = static _ => false;

    /// <summary>Words of its terms, which name nobody.</summary>
    public PassedWords Words => field ??= PassedWords.Of(_forums);

    public bool TryGet(ForumId forum, [NotNullWhen(true)] out TermsOfReference? terms)
    {
        terms = Array.Find(_forums, known => known.Forum == forum);
        return terms is not null;
    }

    /// <summary>A roster that is stored, under the terms that hold now. Every press asks, so each roster is looked through once.</summary>
    public Roster? Current(Roster? stored)
    {
        if (stored is null)
        {
            return null;
        }
        if (_current.TryGetValue(stored, out var known))
        {
            return known;
        }
        var current = TryGet(stored.Forum, out var terms) ? stored.Under(terms) : stored;
        _current.AddOrUpdate(stored, current);
        return current;
    }

    /// <summary>Who sits where: what is stored, and those who sit in one forum because they chair another.</summary>
    /// <param name="stored">The roster that is stored for a forum, if there is one.</param>
    public IReadOnlyDictionary<ForumId, Roster> Rosters(Func<ForumId, Roster?> stored)
    {
        var rosters = new Dictionary<ForumId, Roster>(_forums.Length);
        foreach (var terms in _forums)
        {
            if (Current(stored(terms.Forum)) is { } roster)
            {
                rosters[terms.Forum] = roster;
            }
        }
        foreach (var terms in _forums)
        {
            if (terms.SeatsByOffice)
            {
                var own = rosters.GetValueOrDefault(terms.Forum) ?? new Roster { Forum = terms.Forum, Holdings = [] };
                rosters[terms.Forum] = own.WithChairsOf(terms, _forums.Where(other => rosters.ContainsKey(other.Forum)).Select(other => (other, rosters[other.Forum])));
            }
        }
        return rosters;
    }
}
