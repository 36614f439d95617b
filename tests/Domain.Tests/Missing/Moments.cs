using FsCheck;
using FsCheck.Fluent;
using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Tests.Domain.Missing;

/// <summary>Moments of 2024 to 2032 to the minute, with those days met often on which people count wrongly.</summary>
internal static class Moments
{
    private static readonly DateTimeOffset First = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Last = new(2033, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>When the clocks change: 01:00 UTC of the last Sunday of March and of October.</summary>
    public static IReadOnlyList<DateTimeOffset> Changes { get; } =
        [.. from year in Enumerable.Range(2024, 9) from month in (int[])[3, 10] select new DateTimeOffset(LastSunday(year, month), new(1, 0), TimeSpan.Zero)];

    private static DateTimeOffset[] Edges { get; } =
    [
        .. Changes,
        .. from year in Enumerable.Range(2024, 9) from month in Enumerable.Range(1, 12) select UkTime.StartOf(new(year, month, 1)),
        .. from year in (int[])[2024, 2028, 2032] select UkTime.StartOf(new(year, 2, 29)),
    ];

    public static Gen<DateTimeOffset> Gen { get; } = FsCheck.Fluent.Gen.OneOf(
        FsCheck.Fluent.Gen.Choose(0, (int)(Last - First).TotalMinutes - 1).Select(minutes => First.AddMinutes(minutes)),
        from edge in FsCheck.Fluent.Gen.Elements(Edges)
        from minutes in FsCheck.Fluent.Gen.Choose(-3000, 3000)
        select edge.AddMinutes(minutes));

    public static Arbitrary<DateTimeOffset> Any { get; } = Gen.ToArbitrary();

    private static DateOnly LastSunday(int year, int month)
    {
        var last = new DateOnly(year, month, 31);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
