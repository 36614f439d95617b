using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Minutes;

/// <summary>
/// A child's extract was put on one of the systems that the terms name (Oxfordshire Panel: ICS, NICHE and RMO). Nothing here
/// writes to them: a person does, and says so.
/// </summary>
public sealed record TickUpload(MinutesReference Minutes, CaseReference Child, string System, PersonId By)
{
    public const string Name = "minutes.upload";

    public Decision<MeetingMinutes> Decide(MeetingMinutes minutes, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (terms.UploadTo.FirstOrDefault(known => known.Id == System) is not { } system || !May(By, system, minutes, terms, roster, today))
        {
            return Decision<MeetingMinutes>.Refuse(Reason.NotFound);
        }
        if (MinutesCopy.ExtractOf(minutes, Child) is null)
        {
            return Decision<MeetingMinutes>.Refuse(minutes.IsFinal ? Reason.NotFound : Reason.MinutesNotApproved);
        }
        return IsDone(minutes, Child.ToString(), System)
            ? new Decision<MeetingMinutes>.AlreadySo(minutes)
            : Decision<MeetingMinutes>.Accept(
                minutes with { Uploads = [.. minutes.Uploads.Where(tick => tick.Child != Child.ToString() || tick.System != System), new(Child.ToString(), System, By, now)] }, new AuditFact(Name, Minutes.ToString(), $"{Child} {System}"));
    }

    /// <summary>Those who look after the minutes, and members of the agency whose system it is.</summary>
    public static bool May(PersonId person, UploadSystem system, MeetingMinutes minutes, TermsOfReference terms, Roster roster, DateOnly day) =>
        MinutesAccess.Keeps(person, terms, roster, day) || minutes.IsTakenBy(person, roster, day)
        || roster.HeldBy(person, day).Any(held => terms.AgencyOf(held.Seat) == system.Agency && !terms.Seat(held.Seat).SeesOwnReferralsOnly);

    /// <summary>The extract that is on the system is the child's as it stands now: a correction of the child's item asks for it again.</summary>
    public static bool IsDone(MeetingMinutes minutes, string child, string system) =>
        minutes.Uploads.FirstOrDefault(tick => tick.Child == child && tick.System == system) is { } done
        && !minutes.Addenda.Any(addendum => addendum.Item == child && addendum.At > done.At);

    /// <summary>What is still to be put where.</summary>
    public static IEnumerable<(MinutesItem Child, UploadSystem System)> Outstanding(MeetingMinutes minutes, TermsOfReference terms) =>
        from item in minutes.Body.Items
        where item.IsChild && minutes.IsFinal
        from system in terms.UploadTo
        where !IsDone(minutes, item.Reference, system.Id)
        select (item, system);
}
