using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Domain.Closing;

/// <summary>
/// Whoever runs the meeting closes a child's item (Oxfordshire, introduction: challenge, planning and effective action,
/// monitoring included). The child then has a day to be looked at again, or leaves the list.
/// </summary>
public sealed record CloseItem(ForumId Forum, CaseReference Child, ClosingSaid Said, PersonId By)
{
    public const string Name = "item.close";

    /// <summary>
    /// The item as it stood in the meeting that is being closed for it: on the day itself it can be closed again, to put
    /// something right, though it may stand on the list of another meeting by then.
    /// </summary>
    /// <param name="held">The meeting that is held now: a child who was carried over to it is closed in it.</param>
    public static ForumItem InMeeting(ForumItem item, DateOnly today, DateOnly? held) =>
        item.State is not ItemState.Moved && item.Closing is { } last && Calendar.UkTime.DateOf(last.At) == today
            ? item with { Meeting = last.Meeting, State = item.State is ItemState.Closed ? ItemState.Listed : item.State }
            : item.IsHere && item.Meeting < held ? item with { Meeting = held }
            : item;

    /// <summary>The day of the meeting that is open, or is held today whether or not anybody opened it.</summary>
    public static DateOnly? HeldNow(Meeting? open, ReviewSetting setting, TermsOfReference terms) =>
        open?.On ?? (setting.Series(terms) is { } series && series.IsMeeting(setting.Today) ? setting.Today : null);

    /// <summary>Somebody who runs the forum, or who acts as the chair of the meeting that is open.</summary>
    public static bool MayClose(PersonId person, TermsOfReference terms, Roster roster, Meeting? open, DateOnly day) =>
        Access.Runs(terms, roster, person, day) || (open is not null && open.Forum == terms.Forum && open.Runs(terms, roster, person, day));

    /// <summary>Why the item cannot be closed by anybody now, or nothing.</summary>
    /// <param name="there">As it stands in the meeting.</param>
    /// <param name="held">The group's meeting that is open, or held today and not opened yet.</param>
    public static Reason? NotNow(ForumItem there, Meeting? held, ReviewSetting setting)
    {
        var terms = setting.Terms(there.Forum);
        return !there.IsHere ? Reason.NotListedHere
            : there.Meeting > setting.Today && !(there.Meeting <= held?.On) ? Reason.ItemNotDiscussed
            : PreviousReview.IsLacking(held, terms, setting.Series(terms)) ? Reason.PreviousFirst
            : null;
    }

    /// <param name="actions">About the child, given since the meeting began.</param>
    /// <param name="tool">The level of the child's latest screening.</param>
    /// <param name="held">The group's meeting that is open, or held today and not opened yet.</param>
    /// <returns>A refusal for <see cref="Reason.ItemLacks"/> says no more than that: <see cref="Lacks"/> says what.</returns>
    public Decision<ForumItem> Decide(ForumItem item, int actions, RiskLevel? tool, Meeting? held, ReviewSetting setting)
    {
        var (terms, today) = (setting.Terms(Forum), setting.Today);
        if (!MayClose(By, terms, setting.RosterOf(Forum), held, today))
        {
            return Decision<ForumItem>.Refuse(Reason.NotFound);
        }
        var there = InMeeting(item, today, HeldNow(held, setting, terms));
        if (NotNow(there, held, setting) is { } why)
        {
            return Decision<ForumItem>.Refuse(why);
        }
        if (Said.Texts.Any(text => text?.Length > ItemClosing.MostText))
        {
            return Decision<ForumItem>.Refuse(Reason.TextTooLong);
        }
        if (Lacks.Of(there, Said, actions, tool, terms).Count > 0)
        {
            return Decision<ForumItem>.Refuse(Reason.ItemLacks);
        }
        if (Fault(tool, setting) is { } fault)
        {
            return Decision<ForumItem>.Refuse(fault);
        }
        var closing = new ItemClosing
        {
            Meeting = there.Meeting,
            Actions = actions,
            NoActionWhy = Text(Said.NoActionWhy),
            Monitor = Said.Monitor,
            MonitorOn = Said.MonitorOn,
            ChallengeConsidered = Said.ChallengeConsidered,
            Level = Said.Level,
            ToolLevel = tool,
            LevelWhy = Text(Said.LevelWhy),
            Interventions = Said.Interventions,
            ReviewOn = Said.ReviewOn,
            EndWhy = Said.ReviewOn is null ? Text(Said.EndWhy) : null,
            By = By,
            At = setting.Now,
        };
        return Decision<ForumItem>.Accept(
            Closed(there, closing, setting),
            new AuditFact(Name, item.Id, $"{there.Meeting:yyyy-MM-dd} {(closing.ReviewOn is { } day ? $"review {day:yyyy-MM-dd}" : "ended")}"));
    }

    private Reason? Fault(RiskLevel? tool, ReviewSetting setting) => this switch
    {
        { Said.Monitor: { } monitor } when setting.RosterOf(Forum).Find(monitor, setting.Today) is null => Reason.MemberNeeded,
        { Said.MonitorOn: { } day } when day < setting.Today => Reason.DateInPast,
        { Said.Level: { } level } when tool is { } other && level != other && string.IsNullOrWhiteSpace(Said.LevelWhy) => Reason.ReasonNeeded,
        { Said.ReviewOn: null } when string.IsNullOrWhiteSpace(Said.EndWhy) => Reason.ReviewOrEndNeeded,
        { Said.ReviewOn: { } review } when review <= setting.Today => Reason.ReviewOrEndNeeded,
        { Said.ReviewOn: { } review } when review > setting.Today.AddYears(1) => Reason.DateTooFar,
        _ => null,
    };

    private static ForumItem Closed(ForumItem item, ItemClosing closing, ReviewSetting setting)
    {
        IReadOnlyList<ItemClosing> closings = [.. item.Closings.Where(earlier => earlier.Meeting != closing.Meeting || earlier.Meeting is null).TakeLast(ItemClosing.Most - 1), closing];
        if (closing.ReviewOn is not { } review)
        {
            return item with { Closings = closings, State = ItemState.Closed, HeldFor = null, NextCheck = null };
        }
        var verdict = item.HeldFor is HeldFor.SocialCareCheck ? RouteVerdict.Held : RouteVerdict.Admitted;
        return ListItem.For(item with { Closings = closings, Late = null }, verdict, setting.Series(setting.Terms(item.Forum)), review);
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
