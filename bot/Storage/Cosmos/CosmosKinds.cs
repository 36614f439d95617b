using System.Runtime.CompilerServices;

namespace PanelAssistant.Bot.Storage.Cosmos;

/// <summary>The kinds that the program declared, each with the fields that its indexes walk along.</summary>
internal sealed class CosmosKinds
{
    private readonly ConditionalWeakTable<DocumentKind, byte[][]> _fields = [];

    /// <exception cref="ArgumentException">Two kinds of one name, or a name that is no plain word.</exception>
    public CosmosKinds(IEnumerable<DocumentKind> kinds)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var kind in kinds)
        {
            if (!names.Add(Names.Checked(kind.Name)))
            {
                throw new ArgumentException($"Two kinds of document are named {kind.Name}.");
            }
            _fields.Add(kind, [.. kind.Indexes.SelectMany(fields => fields).Distinct().Select(field => System.Text.Encoding.UTF8.GetBytes(Names.Checked(field)))]);
        }
    }

    /// <exception cref="ArgumentException">The kind was not given to the store when it was opened.</exception>
    public byte[][] FieldsOf(DocumentKind kind) => _fields.TryGetValue(kind, out var fields)
        ? fields
        : throw new ArgumentException($"The store was opened without the kind {kind.Name}: add it to the list of kinds.");
}
