using System.Globalization;
using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Domain.Meetings;

/// <summary>Which invitation of which meeting a notice is about: <c>2026-11-25/3</c>, by the day the meeting was first due.</summary>
public readonly record struct InvitedTo(DateOnly Due, int Number)
{
    public static string Text(Meeting meeting, Invitation invitation) => $"{meeting.Due:yyyy-MM-dd}/{invitation.Number}";

    public static InvitedTo? Read(string text) =>
        text.Split('/') is [var day, var number]
        && DayText.TryParse(day, out var due)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new(due, count)
            : null;
}
