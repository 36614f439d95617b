using System.Globalization;
using System.Text.RegularExpressions;

namespace PanelAssistant.Domain.Returns;

/// <summary>A figure as people write it: 14, 1,250, 71.5 or 90 %.</summary>
public static partial class TypedFigure
{
    public const decimal Most = 1_000_000_000;

    private const int MostPercent = 100;

    private const int MostLength = 20;

    /// <summary>The figure, or what is wrong with it.</summary>
    public static (decimal Value, ReturnFaultKind? Fault) Read(string text, ReturnMeasure measure)
    {
        var plain = text.Trim();
        plain = measure.Unit is MeasureUnit.Percent ? plain.TrimEnd('%').TrimEnd() : plain;
        if (plain is ['-' or '−', ..] && Number().IsMatch(plain[1..].TrimStart()))
        {
            return (0, ReturnFaultKind.Negative);
        }
        if (Plain(plain) is not { } value)
        {
            return (0, ReturnFaultKind.NotANumber);
        }
        return (value, measure switch
        {
            { Unit: MeasureUnit.Percent } when value > MostPercent => ReturnFaultKind.OverHundred,
            { IsWhole: true } when decimal.Truncate(value) != value => ReturnFaultKind.NotWhole,
            _ when decimal.Round(value, 2) != value => ReturnFaultKind.TooPrecise,
            _ when value > Most => ReturnFaultKind.TooLarge,
            _ => null,
        });
    }

    /// <summary>14, 1,250 or 71.5; nothing for anything else.</summary>
    public static decimal? Plain(string plain) => plain.Length <= MostLength && Number().IsMatch(plain)
        ? decimal.Parse(plain.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : null;

    /// <summary>As it can be read again: 71.5.</summary>
    public static string Write(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    // A comma stands before three digits only: "71,5" is not 715.
    [GeneratedRegex(@"^(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.[0-9]+)?\z")]
    private static partial Regex Number();
}
