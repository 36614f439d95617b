using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.Meetings;

/// <summary>The minutes and actions of the last meeting were reviewed in this one, or it stands why not.</summary>
/// <param name="SkippedWhy">Nothing when they were reviewed.</param>
public sealed record PreviousReview(string? SkippedWhy, PersonId By, DateTimeOffset At)
{
    public const int MostWhy = 1000;

    /// <summary>
    /// The day of the meeting that is to be looked back at first, where the terms let that be skipped only with a reason
    /// (Oxfordshire Network, roles and responsibilities). The first meeting of a series has nothing to look back at.
    /// </summary>
    public static DateOnly? LastOf(Meeting meeting, TermsOfReference terms, MeetingSeries? series) =>
        terms.FirstItem is null ? null : series?.Before(meeting.On);

    /// <summary>It was neither reviewed nor skipped with a reason, so nothing that comes after it is closed.</summary>
    /// <param name="held">The meeting that is open or held today, if there is one.</param>
    public static bool IsLacking(Meeting? held, TermsOfReference terms, MeetingSeries? series) =>
        held is { State: not MeetingState.Closed, Previous: null } && LastOf(held, terms, series) is not null;
}
