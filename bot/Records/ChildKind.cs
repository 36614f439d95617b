using PanelAssistant.Bot.Storage;
using PanelAssistant.Cards.Records;
using PanelAssistant.Domain;

namespace PanelAssistant.Bot.Records;

/// <summary>A kind of document about a child: how those of one child are found, how old they are, how they are told.</summary>
internal abstract class ChildKind(DocumentKind kind)
{
    public DocumentKind Kind { get; } = kind;

    /// <summary>A document of this kind says that the child came to a group.</summary>
    public bool CameToGroup { get; init; }

    /// <summary>The others are found by it, so it goes in the last commit.</summary>
    public bool LeadsToOthers { get; init; }

    /// <summary>Ids that documents of this child have.</summary>
    public Func<ChildScope, IEnumerable<string>> Ids { get; init; } = static _ => [];

    /// <summary>Values by which they are asked for.</summary>
    public Func<ChildScope, IEnumerable<(string Field, string Value)>> Asked { get; init; } = static _ => [];

    /// <summary>The second field of the index along which they are asked for, if it has one.</summary>
    public string? OrderBy { get; init; }

    public abstract void Plan(ReadPlan plan, ChildScope scope, ChildPlaces places);

    public abstract IEnumerable<ChildFound> Found(ReadSet read, ChildScope scope, ChildPlaces places);
}

/// <summary>How far the lists of one child have been read.</summary>
internal sealed class ChildPlaces
{
    private readonly Dictionary<string, string?> _after = [];

    public bool IsFirst { get; private set; } = true;

    public bool IsOver => !IsFirst && _after.Values.All(static place => place is null);

    public bool Wants(string list) => IsFirst || _after.GetValueOrDefault(list) is not null;

    public string? After(string list) => _after.GetValueOrDefault(list);

    public void Note(string list, string? next) => _after[list] = next;

    public void Turn() => IsFirst = false;
}

/// <summary>One document about a child.</summary>
/// <param name="Group">Whose work it is; nothing for the child's own record and what came in about the child.</param>
/// <param name="Last">The latest entry in it, if it says when.</param>
internal sealed record ChildFound(
    ChildKind Of, string Id, object Document, ForumId? Group, DocumentOperation Delete, DateTimeOffset? Last, bool IsOpen, Func<ExportBook, IEnumerable<ExportEntry>> Tell);

internal sealed class ChildKind<T>(DocumentKind<T> kind) : ChildKind(kind)
    where T : class
{
    private const int PageSize = 100;

    public required Func<T, DateTimeOffset?> Last { get; init; }

    public Predicate<T> IsOpen { get; init; } = static _ => false;

    /// <summary>The group whose work it is, by its id; nothing where no group answers for it alone.</summary>
    public Func<T, string?> Group { get; init; } = static _ => null;

    /// <summary>In words, for everything about the child; nothing for what only serves the program.</summary>
    public Func<Stored<T>, ExportBook, IEnumerable<ExportEntry>> Tell { get; init; } = static (_, _) => [];

    public override void Plan(ReadPlan plan, ChildScope scope, ChildPlaces places)
    {
        foreach (var id in places.IsFirst ? Ids(scope) : [])
        {
            plan.Get(kind, id);
        }
        foreach (var (field, value) in Asked(scope))
        {
            var list = ListOf(value);
            if (places.Wants(list))
            {
                plan.Find(kind, new DocumentQuery(kind) { Equal = [(field, value)], OrderBy = OrderBy, Take = PageSize, After = places.After(list) }, list);
            }
        }
    }

    public override IEnumerable<ChildFound> Found(ReadSet read, ChildScope scope, ChildPlaces places)
    {
        foreach (var id in places.IsFirst ? Ids(scope) : [])
        {
            if (read.Get(kind, id) is { } stored)
            {
                yield return Of(stored);
            }
        }
        foreach (var (_, value) in Asked(scope))
        {
            var list = ListOf(value);
            if (places.Wants(list))
            {
                var page = read.Find(kind, list);
                foreach (var stored in page.Items)
                {
                    yield return Of(stored);
                }
                places.Note(list, page.Next);
            }
        }
    }

    private string ListOf(string value) => $"{kind.Name} of {value}";

    private ChildFound Of(Stored<T> stored) =>
        new(this, stored.Id, stored.Value, Group(stored.Value) is { } group ? new ForumId(group) : null, DocumentOperation.Delete(kind, stored), Last(stored.Value), IsOpen(stored.Value), book => Tell(stored, book));
}
