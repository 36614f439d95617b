using System.Diagnostics.CodeAnalysis;

namespace PanelAssistant.Bot.Storage.Sqlite;

/// <summary>The tables of all kinds that the program declared.</summary>
internal sealed class KindTables
{
    private readonly Dictionary<DocumentKind, KindTable> _byKind = new(ByReference.Instance);

    /// <exception cref="ArgumentException">Two kinds of one name, or a name that is no plain word.</exception>
    public KindTables(IEnumerable<DocumentKind> kinds)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var kind in kinds)
        {
            if (!names.Add(kind.Name))
            {
                throw new ArgumentException($"Two kinds of document are named {kind.Name}.");
            }
            _byKind.Add(kind, new KindTable(kind));
        }
        All = [.. _byKind.Values];
    }

    public IReadOnlyList<KindTable> All { get; }

    /// <exception cref="ArgumentException">The kind was not given to the store when it was opened.</exception>
    public KindTable this[DocumentKind kind] => _byKind.TryGetValue(kind, out var table)
        ? table
        : throw new ArgumentException($"The store was opened without the kind {kind.Name}: add it to the list of kinds.");

    private sealed class ByReference : IEqualityComparer<DocumentKind>
    {
        public static readonly ByReference Instance = new();

        public bool Equals(DocumentKind? x, DocumentKind? y) => ReferenceEquals(x, y);

        public int GetHashCode([DisallowNull] DocumentKind kind) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(kind);
    }
}
