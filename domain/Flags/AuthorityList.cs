using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Flags;

/// <summary>
/// The children whom the local authority has flagged on its own database (Halton CSOG, section 3: it brings its list to
/// each agenda), beside those whom the group has flagged. Kept together, so that comparing them reads one record.
/// </summary>
public sealed record AuthorityList
{
    /// <summary>Children on either list. No authority's is near it; what is longer is a mistake.</summary>
    public const int Most = 1000;

    public required ForumId Forum { get; init; }

    /// <summary>Local day on which the list that stands here was given; nothing when none has been.</summary>
    public DateOnly? Given { get; init; }

    public PersonId? By { get; init; }

    /// <summary>By number.</summary>
    public IReadOnlyList<ListedChild> Listed { get; init; } = [];

    /// <summary>The group's own flags, by number.</summary>
    public IReadOnlyList<CaseReference> Flagged { get; init; } = [];

    public static AuthorityList None(ForumId forum) => new() { Forum = forum };

    public ThreeLists Compare()
    {
        var flagged = Flagged.ToHashSet();
        var listed = Listed.Select(line => line.Child).ToHashSet();
        return new(
            [.. Listed.Where(line => flagged.Contains(line.Child))],
            [.. Listed.Where(line => !flagged.Contains(line.Child))],
            [.. Flagged.Where(child => !listed.Contains(child))]);
    }

    /// <summary>The list after a decision about a flag.</summary>
    public AuthorityList After(Flag flag) => flag.IsFlagged == Flagged.Contains(flag.Child)
        ? this
        : this with { Flagged = Sorted(flag.IsFlagged ? Flagged.Append(flag.Child) : Flagged.Where(child => child != flag.Child)) };

    internal static IReadOnlyList<CaseReference> Sorted(IEnumerable<CaseReference> children) => [.. children.OrderBy(child => child.Number)];
}

/// <param name="On">Since when the authority has it, where its list says so.</param>
public sealed record ListedChild(CaseReference Child, DateOnly? On);

/// <summary>Where the two lists agree and where they differ.</summary>
public sealed record ThreeLists(IReadOnlyList<ListedChild> Both, IReadOnlyList<ListedChild> AuthorityOnly, IReadOnlyList<CaseReference> GroupOnly);
