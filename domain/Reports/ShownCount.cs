using System.Globalization;

namespace PanelAssistant.Domain.Reports;

/// <summary>A count as a report may print it. Whoever holds one cannot get at what was hidden.</summary>
/// <param name="As">How it is printed.</param>
/// <param name="Count">Only of one that is printed as it is.</param>
public readonly record struct ShownCount(ShownAs As, int? Count)
{
    public const string WithheldText = "not shown";

    public static ShownCount Of(ShownAs how, int value) => new(how, how is ShownAs.Exact ? value : null);

    /// <summary>12, &lt;5 or "not shown".</summary>
    public string Text(int threshold) => As switch
    {
        ShownAs.Exact => Count!.Value.ToString(CultureInfo.InvariantCulture),
        ShownAs.Small => $"<{threshold.ToString(CultureInfo.InvariantCulture)}",
        _ => WithheldText,
    };

    /// <summary>The difference of two counts, where both are printed: any other difference would tell the hidden one.</summary>
    public int? ChangeSince(ShownCount before) => Count - before.Count;
}

public enum ShownAs
{
    Exact,

    /// <summary>From 1 to one less than the threshold.</summary>
    Small,

    /// <summary>The threshold or more; hidden because a small count could be worked out from it.</summary>
    Withheld,

    /// <summary>Of a breakdown that is not printed at all: it may be any number.</summary>
    Dropped,
}
