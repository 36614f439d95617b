namespace PanelAssistant.Cards.Minutes;

/// <summary>
/// Bars of what a table prints. A count that the table hides is no number here, so that neither a picture nor the file behind
/// it can tell it.
/// </summary>
/// <param name="Series">What the bars of a row are; one name where each row has one bar.</param>
/// <param name="Left">The rows that have no bar, because the table does not tell how many.</param>
public sealed record BarChart(string Title, IReadOnlyList<string> Series, IReadOnlyList<BarRow> Rows, IReadOnlyList<string> Left)
{
    /// <summary>What it shows, for those who cannot see it.</summary>
    public required string Description { get; init; }

    /// <summary>Which rows are not drawn; nothing when all are.</summary>
    public string? Caption { get; init; }
}

/// <param name="Values">One for each series.</param>
public sealed record BarRow(string Label, IReadOnlyList<int> Values);
