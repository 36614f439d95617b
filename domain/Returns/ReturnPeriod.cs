using System.Globalization;
using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Domain.Returns;

/// <summary>Local days, first and last included, that figures are of.</summary>
public readonly record struct ReturnPeriod(DateOnly From, DateOnly To)
{
    private const string Between = " to ";

    public bool Overlaps(ReturnPeriod other) => From <= other.To && other.From <= To;

    /// <summary>2026-10-09 to 2026-11-19, as files write it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd}{Between}{To:yyyy-MM-dd}");

    public static ReturnPeriod? Read(string text) =>
        text.Split(Between) is [var from, var to] && DayText.TryParse(from.Trim(), out var first) && DayText.TryParse(to.Trim(), out var last) ? new(first, last) : null;
}
