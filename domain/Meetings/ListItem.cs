using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// Puts a child on a group's list. There is no way to a list but through the review: it is asked for here, and only the front
/// door's decision or its keyworker's answer brings one.
/// </summary>
internal static class ListItem
{
    /// <summary>Early enough before a meeting, and after the night.</summary>
    private static readonly TimeOnly CheckHour = new(8, 0);

    public static ForumItem Of(FrontDoorReview review, RouteAnswer answer, bool needsScreening, ReviewSetting setting) => Place(
        new()
        {
            Forum = answer.Terms.Forum,
            Child = review.Child,
            Referral = review.Referral,
            Referrer = review.Referrer,
            Since = setting.Today,
            Grounds = answer.Grounds,
            State = ItemState.Listed,
            NeedsScreening = needsScreening,
            Screening = review.Screening,
        },
        answer,
        setting);

    /// <summary>The item as a group has it from now on: for its next meeting, held if anything is lacking.</summary>
    public static ForumItem Place(ForumItem item, RouteAnswer answer, ReviewSetting setting)
    {
        var placed = item with
        {
            Forum = answer.Terms.Forum,
            Grounds = answer.Grounds,
            NeedsScreening = item.NeedsScreening || answer.Terms.Cadence.ScreeningDaysBefore is not null,
            WentTo = null,
            Late = null,
            // How another group closed it is that group's own.
            Closings = item.Forum == answer.Terms.Forum ? item.Closings : [],
            PaperChecks = item.Forum == answer.Terms.Forum ? item.PaperChecks : [],
            Scrutiny = item.Forum == answer.Terms.Forum ? item.Scrutiny : [],
            Plans = item.Forum == answer.Terms.Forum ? item.Plans : [],
        };
        return For(placed, answer.ByGrounds, setting.Series(answer.Terms), setting.Today);
    }

    /// <summary>An item that is there, on further grounds. What waited only for social care waits no longer.</summary>
    public static ForumItem OnGrounds(ForumItem item, RouteAnswer answer, ReviewSetting setting)
    {
        var known = item with { Grounds = answer.Grounds };
        return known.HeldFor is HeldFor.SocialCareCheck ? For(known, answer.ByGrounds, setting.Series(answer.Terms), setting.Today) : known;
    }

    /// <summary>The same for a meeting on or after the day.</summary>
    public static ForumItem For(ForumItem item, RouteVerdict verdict, MeetingSeries? series, DateOnly day)
    {
        var meeting = series?.OnOrAfter(day);
        var held = verdict is RouteVerdict.Held ? HeldFor.SocialCareCheck : Screening(item, series, meeting);
        return item with
        {
            State = held is null ? ItemState.Listed : ItemState.Held,
            HeldFor = held,
            Meeting = meeting,
            Late = held is HeldFor.LateScreening ? new LateScreening(meeting!.Value) : item.Late,
            NextCheck = CheckOn(meeting),
        };
    }

    public static DateTimeOffset? CheckOn(DateOnly? meeting) => meeting is { } day ? UkTime.At(day, CheckHour) : null;

    private static HeldFor? Screening(ForumItem item, MeetingSeries? series, DateOnly? meeting) => item switch
    {
        { NeedsScreening: false } => null,
        { Screening: null } => HeldFor.ScreeningTool,
        { Screening: { } mark } => meeting is { } day && IsLate(mark, series!, day) ? HeldFor.LateScreening : null,
    };

    private static bool IsLate(ScreeningMark mark, MeetingSeries series, DateOnly meeting) => series.ScreeningsCloseFor(meeting) <= mark.At;
}
