namespace PanelAssistant.Domain.Forums;

/// <summary>The clauses that a file's rules may cite: its own, and those that its partnership shares.</summary>
internal sealed class ClauseBook(IReadOnlyList<Clause> clauses)
{
    public IReadOnlyList<Clause> All => clauses;

    public bool Holds(string id) => clauses.Any(clause => clause.Id == id);

    /// <summary>The id of the clause that a rule rests on.</summary>
    public string Cited(StrictValue value)
    {
        var id = value.Id();
        return Holds(id) ? id : throw value.Refuse($"There is no clause \"{id}\".");
    }
}
