namespace PanelAssistant.Domain.Reports;

/// <summary>Which relations each count of a table stands in.</summary>
internal sealed class RelationsOfCells
{
    private readonly IReadOnlyList<CountRelation> _all;
    private readonly List<int>[] _of;

    public RelationsOfCells(IReadOnlyList<CountRelation> relations, int cells)
    {
        _all = relations;
        _of = [.. Enumerable.Range(0, cells).Select(_ => new List<int>())];
        for (var at = 0; at < relations.Count; at++)
        {
            foreach (var cell in relations[at].Parts.Append(relations[at].Total))
            {
                _of[cell].Add(at);
            }
        }
    }

    /// <summary>The relations that a change of the count may reach, in their order: a count that is printed as it is stops it.</summary>
    public IReadOnlyList<CountRelation> Around(int cell, ShownAs[] shown)
    {
        var reached = new bool[_of.Length];
        var taken = new bool[_all.Count];
        var next = new Stack<int>();
        Reach(cell);
        while (next.TryPop(out var from))
        {
            foreach (var at in _of[from])
            {
                if (!taken[at])
                {
                    taken[at] = true;
                    foreach (var other in _all[at].Parts)
                    {
                        Reach(other);
                    }
                    Reach(_all[at].Total);
                }
            }
        }
        return [.. _all.Where((_, at) => taken[at])];

        void Reach(int other)
        {
            if (!reached[other] && (other == cell || shown[other] is not ShownAs.Exact))
            {
                reached[other] = true;
                next.Push(other);
            }
        }
    }
}
