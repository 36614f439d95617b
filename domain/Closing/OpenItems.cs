using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Domain.Closing;

/// <summary>The children of a meeting whose item nobody has closed.</summary>
public static class OpenItems
{
    /// <summary>It stands on the agenda of the meeting, and was not closed in it.</summary>
    public static bool IsFor(ForumItem item, DateOnly meeting) =>
        item.IsHere && (item.Meeting is null || item.Meeting <= meeting) && !(item.Closing is { } last && UkTime.DateOf(last.At) >= meeting);

    /// <summary>Those that keep a meeting from being closed: none where the terms ask for nothing. What is held waits for something else.</summary>
    public static IReadOnlyList<CaseReference> Of(IEnumerable<ForumItem> items, DateOnly meeting, TermsOfReference terms) => terms.Closing.Parts.Count == 0
        ? []
        : [.. items.Where(item => item.State is ItemState.Listed && IsFor(item, meeting)).Select(item => item.Child).Distinct().OrderBy(child => child.Number)];
}
