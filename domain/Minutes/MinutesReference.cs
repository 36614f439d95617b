using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Domain.Minutes;

/// <summary>Which minutes: a group and the local day on which its meeting was held, <c>csog:2026-11-25</c>.</summary>
public readonly record struct MinutesReference(ForumId Forum, DateOnly Meeting)
{
    private const string DayFormat = "yyyy-MM-dd";

    public static bool TryParse([NotNullWhen(true)] string? text, out MinutesReference reference)
    {
        var at = text?.LastIndexOf(':') ?? -1;
        if (at > 0 && DayText.TryParse(text.AsSpan(at + 1), out var day))
        {
            reference = new(new ForumId(text![..at]), day);
            return true;
        }
        reference = default;
        return false;
    }

    public override string ToString() => $"{Forum}:{Meeting.ToString(DayFormat, CultureInfo.InvariantCulture)}";
}
