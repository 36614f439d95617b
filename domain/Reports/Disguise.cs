namespace PanelAssistant.Domain.Reports;

/// <summary>
/// Other counts that would be printed in the same way and differ in one place: while there are any, nobody can tell that one.
/// They are looked for in steps of one, each repairing what the step before put out of balance.
/// </summary>
internal static class Disguise
{
    /// <summary>Where the search ends without a find, more is hidden: never less.</summary>
    private const int MostSteps = 200;

    public static bool Exists(IReadOnlyList<int> values, ShownAs[] shown, RelationsOfCells relations, int threshold, int cell) =>
        new Search([.. values], shown, relations.Around(cell, shown), threshold).From(cell);

    private sealed class Search(int[] values, ShownAs[] shown, IReadOnlyList<CountRelation> relations, int threshold)
    {
        private readonly bool[] _touched = new bool[values.Length];
        private int _steps;

        public bool From(int cell) => Step(cell, 1) || Step(cell, -1);

        private bool Step(int cell, int by)
        {
            if (_touched[cell] || !Prints(cell, values[cell] + by) || ++_steps > MostSteps)
            {
                return false;
            }
            _touched[cell] = true;
            values[cell] += by;
            if (Balances())
            {
                return true;
            }
            values[cell] -= by;
            _touched[cell] = false;
            return false;
        }

        private bool Balances()
        {
            for (var at = 0; at < relations.Count; at++)
            {
                if (!relations[at].Fits(values))
                {
                    return relations[at].Repairs(values).Any(repair => Step(repair.Cell, repair.By));
                }
            }
            return true;
        }

        private bool Prints(int cell, int value) => shown[cell] switch
        {
            ShownAs.Exact => false,
            ShownAs.Small => value >= 1 && value < threshold,
            ShownAs.Withheld => value >= threshold,
            _ => value >= 0,
        };
    }
}
