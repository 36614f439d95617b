using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Cards.Records;

/// <summary>What is held about one child, as far as one reader may have it, as one paper.</summary>
public sealed record ChildPaperView
{
    public required Child Child { get; init; }

    /// <summary>Their role opens the child's own record: else neither it nor the child's name is in it.</summary>
    public required bool IsOpen { get; init; }

    public required ExportPurpose Purpose { get; init; }

    public required string AskedBy { get; init; }

    public required DateTimeOffset Made { get; init; }

    public required IReadOnlyList<ExportEntry> Entries { get; init; }

    /// <summary>Groups whose part is not in it, as they are called.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }

    /// <summary>Something is not in it that only some roles may read.</summary>
    public required bool Withheld { get; init; }

    /// <summary>References that are this child's own; another child's is taken out wherever somebody wrote it.</summary>
    public required Predicate<CaseReference> Tells { get; init; }

    public bool IsWhole => IsOpen && LeftOut.Count == 0 && !Withheld;
}
