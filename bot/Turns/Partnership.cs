using System.Diagnostics.CodeAnalysis;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Privacy;

namespace PanelAssistant.Bot.Turns;

/// <summary>The partnership this deployment serves: its forums' rules, and the partition of everything it stores.</summary>
public sealed class Partnership(string id, IEnumerable<TermsOfReference> forums)
{
    private readonly TermsOfReference[] _forums = [.. forums];

    public string Id { get; } = id;

    public IReadOnlyList<TermsOfReference> Forums => _forums;

    /// <summary>Words of its terms, which name nobody.</summary>
    public PassedWords Words => field ??= PassedWords.Of(_forums);

    public bool TryGet(ForumId forum, [NotNullWhen(true)] out TermsOfReference? terms)
    {
        terms = Array.Find(_forums, known => known.Forum == forum);
        return terms is not null;
    }
}
