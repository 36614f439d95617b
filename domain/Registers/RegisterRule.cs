namespace PanelAssistant.Domain.Registers;

/// <summary>One list that the terms ask a group to keep.</summary>
/// <param name="Listed">Entries that the document itself names.</param>
/// <param name="Clause">Id of the clause in the terms.</param>
public sealed record RegisterRule(RegisterKind Kind, IReadOnlyList<ListedEntry> Listed, string Clause);

/// <param name="Number">Of its reference; no two in a partnership are the same.</param>
public sealed record ListedEntry(int Number, string Title)
{
    /// <summary>The highest number that a document may give; entries that people add are counted from the next.</summary>
    public const int MostNumber = 99;
}
