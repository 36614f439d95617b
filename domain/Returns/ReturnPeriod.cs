using System.Globalization;
using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Domain.Returns;

/// <summary>Local days, first and last included, that figures are of.</summary>
public readonly record struct ReturnPeriod(DateOnly From, DateOnly To)
{
    private const string Between = " to ";

    /// <summary>As files write it, and as people in the UK do.</summary>
    private static readonly string[] Dates = ["yyyy-MM-dd", "d/M/yyyy", "d MMMM yyyy", "d MMM yyyy"];

    public bool Overlaps(ReturnPeriod other) => From <= other.To && other.From <= To;

    /// <summary>2026-10-09 to 2026-11-19, as files write it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd}{Between}{To:yyyy-MM-dd}");

    public static ReturnPeriod? Read(string text) =>
        text.Split(Between) is [var from, var to] && Day(from) is { } first && Day(to) is { } last ? new(first, last) : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text.Trim(), Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && DayText.IsPlausible(day) ? day : null;
}
