using System.Runtime.InteropServices;

namespace PanelAssistant.Domain.Reports;

/// <summary>
/// Counts of persons that are printed together, and what a reader knows of how they hang together. Small ones are hidden, and
/// of the others as few as it takes so that no hidden one can be worked out: for each there is another set of counts that
/// would be printed in exactly the same way (practice: "totals do not let it be worked out").
/// </summary>
/// <param name="threshold">Counts from 1 to one less are small. 0 hides nothing.</param>
public sealed class CountTable(int threshold)
{
    /// <summary>Below three a small count would always be one.</summary>
    public const int LeastThreshold = 3;

    public const int MostThreshold = 20;

    public const int UsualThreshold = 5;

    private readonly List<int> _values = [];
    private readonly List<ShownAs?> _released = [];
    private readonly List<CountRelation> _relations = [];

    /// <returns>By which relations and the answer name it.</returns>
    /// <param name="value">The count.</param>
    /// <param name="released">How an earlier report has printed it already: that cannot be taken back.</param>
    public int Add(int value, ShownAs? released = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        _values.Add(value);
        _released.Add(released);
        return _values.Count - 1;
    }

    /// <summary>The parts add up to the total: areas, levels, age bands.</summary>
    public void AddsUp(int total, IEnumerable<int> parts) => _relations.Add(new CountRelation.AddsUp { Total = total, Parts = [.. parts] });

    /// <summary>The same of counts from several reports, between which a record may have been corrected: then no reader can rely on it.</summary>
    public void AddsUpIfItDoes(int total, IReadOnlyList<int> parts) => AddIfItFits(new CountRelation.AddsUp { Total = total, Parts = parts });

    /// <summary>
    /// Each person of the total is in one part or in several, as with forms of exploitation: no part is more than the total, and
    /// together they are no less. Somebody who is in no part breaks the second, and then no reader can rely on it.
    /// </summary>
    public void Covers(int total, IEnumerable<int> parts) => AddIfItFits(new CountRelation.Covers { Total = total, Parts = [.. parts] });

    /// <summary>Episodes of children: one or more of each, and so many of the children have more than one.</summary>
    public void Repeats(int things, int persons, int withSeveral) => AddIfItFits(new CountRelation.Repeats { Total = things, Parts = [persons, withSeveral] });

    /// <summary>How each count is printed, in the order in which they were added.</summary>
    public IReadOnlyList<ShownCount> Protect()
    {
        var shown = _values.Select((value, at) => _released[at] ?? (value > 0 && value < threshold ? ShownAs.Small : ShownAs.Exact)).ToArray();
        if (threshold > 0)
        {
            var relations = new RelationsOfCells(_relations, _values.Count);
            var told = Told(shown, relations);
            // A printing that is widened is looked at from the beginning: what hides one count may uncover another.
            for (var at = 0; at < shown.Length; at++)
            {
                if (shown[at] is not ShownAs.Exact && !told[at] && !Disguise.Exists(_values, shown, relations, threshold, at) && Widen(shown, told, at))
                {
                    at = -1;
                }
            }
        }
        return [.. shown.Select((how, at) => ShownCount.Of(how, _values[at]))];
    }

    /// <summary>Hides one more count: the smallest part beside it, else a total, else the breakdown, else anything.</summary>
    /// <returns>False when nothing is left to hide.</returns>
    private bool Widen(ShownAs[] shown, bool[] told, int cell)
    {
        var beside = _relations.Where(relation => relation.Has(cell)).ToList();
        var parts = beside.SelectMany(relation => relation.Parts).Where(Hideable).OrderBy(part => _values[part]).ToList();
        var totals = beside.Select(relation => relation.Total).Where(Hideable).ToList();
        var elsewhere = Enumerable.Range(0, shown.Length).Where(Hideable).OrderBy(other => _values[other]).ToList();
        if (parts is [var smallest, ..])
        {
            shown[smallest] = ShownAs.Withheld;
            return true;
        }
        if (totals is [var total, ..])
        {
            shown[total] = ShownAs.Withheld;
            return true;
        }
        if (Drop(beside.SelectMany(relation => relation.Parts)))
        {
            return true;
        }
        if (elsewhere is [var other, ..])
        {
            shown[other] = ShownAs.Withheld;
            return true;
        }
        return Drop(Enumerable.Range(0, shown.Length));

        bool Hideable(int at) => shown[at] is ShownAs.Exact && _released[at] is null && !told[at] && _values[at] >= threshold;

        bool Drop(IEnumerable<int> cells)
        {
            var droppable = cells.Where(at => shown[at] is not ShownAs.Dropped && _released[at] is null && !told[at]).Distinct().ToList();
            droppable.ForEach(at => shown[at] = ShownAs.Dropped);
            return droppable.Count > 0;
        }
    }

    /// <summary>
    /// What earlier reports tell by themselves, so that hiding anything now would hide nothing: counts whose parts they have
    /// all printed, and what could be worked out from them alone.
    /// </summary>
    private bool[] Told(ShownAs[] shown, RelationsOfCells relations)
    {
        var before = shown.Select((how, at) => _released[at] is null ? ShownAs.Dropped : how).ToArray();
        return
        [
            .. shown.Select((how, at) => _released[at] is null
                ? _relations.OfType<CountRelation.AddsUp>().Any(relation => relation.Total == at && relation.Parts.Count > 0 && relation.Parts.All(part => _released[part] is ShownAs.Exact))
                : how is not ShownAs.Exact && !Disguise.Exists(_values, before, relations, threshold, at)),
        ];
    }

    private void AddIfItFits(CountRelation relation)
    {
        if (relation.Fits(CollectionsMarshal.AsSpan(_values)))
        {
            _relations.Add(relation);
        }
    }
}
