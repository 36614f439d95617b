using System.Diagnostics.CodeAnalysis;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Bot.Turns;

/// <summary>The partnership this deployment serves: its forums' rules, and the partition of everything it stores.</summary>
/// <param name="administrators">Who may give the first seats and tie chats to groups: named in the settings.</param>
public sealed class Partnership(string id, IEnumerable<TermsOfReference> forums, IEnumerable<PersonId>? administrators = null)
{
    private readonly PersonId[] _administrators = [.. administrators ?? []];

    private readonly TermsOfReference[] _forums = [.. forums];

    public string Id { get; } = id;

    public IReadOnlyList<TermsOfReference> Forums => _forums;

    public bool IsAdministrator(PersonId person) => Array.IndexOf(_administrators, person) >= 0;

    public bool TryGet(ForumId forum, [NotNullWhen(true)] out TermsOfReference? terms)
    {
        terms = Array.Find(_forums, known => known.Forum == forum);
        return terms is not null;
    }
}
