using PanelAssistant.Cards.Words;

namespace PanelAssistant.Cards.Csv;

/// <summary>
/// What is wrong with rows of a pasted table, one line for all rows with the same fault: whoever left out a column has one
/// thing to put right, not three hundred.
/// </summary>
internal static class RowFaults
{
    private const int MostRuns = 20;

    /// <param name="faults">Row numbers and what is wrong there, in the order of the table.</param>
    /// <param name="most">Lines; what is beyond is counted.</param>
    public static IEnumerable<string> Lines(IEnumerable<(int Row, string Why)> faults, int most, Language words)
    {
        var groups = faults.GroupBy(fault => fault.Why, fault => fault.Row, StringComparer.Ordinal).ToList();
        foreach (var group in groups.Take(most))
        {
            yield return words["{0}: {1}", Rows([.. group.Distinct()], words), group.Key];
        }
        if (groups.Skip(most).Sum(group => group.Count()) is > 0 and var more)
        {
            yield return words["And {0} more.", more];
        }
    }

    /// <summary>"Row 4", "Rows 4, 6 to 22".</summary>
    private static string Rows(IReadOnlyList<int> rows, Language words)
    {
        if (rows is [var only])
        {
            return words["Row {0}", only];
        }
        var runs = Runs(rows).ToList();
        var named = string.Join(", ", runs.Take(MostRuns).Select(run => run.First == run.Last ? $"{run.First}" : words["{0} to {1}", run.First, run.Last]));
        return runs.Count > MostRuns
            ? words["Rows {0} and {1} more", named, runs.Skip(MostRuns).Sum(run => run.Last - run.First + 1)]
            : words["Rows {0}", named];
    }

    private static IEnumerable<(int First, int Last)> Runs(IReadOnlyList<int> rows)
    {
        for (var at = 0; at < rows.Count;)
        {
            var end = at + 1;
            while (end < rows.Count && rows[end] == rows[end - 1] + 1)
            {
                end++;
            }
            yield return (rows[at], rows[end - 1]);
            at = end;
        }
    }
}
