using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Minutes;

/// <summary>
/// The chair or the coordinator names who takes the minutes of a meeting (Oxfordshire Network, Panel and Forum: "the chair
/// will ensure minutes are taken").
/// </summary>
/// <param name="Taker">Holds a seat, or has a part in the group without one.</param>
public sealed record NameMinuteTaker(MinutesReference Minutes, PersonId? Taker, PersonId By)
{
    public const string Name = "minutes.taker";

    public Decision<ChangedMinutes> Decide(MeetingMinutes minutes, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!MinutesAccess.Keeps(By, terms, roster, today))
        {
            return Decision<ChangedMinutes>.Refuse(Reason.ChairOnly);
        }
        if (minutes.IsFinal)
        {
            return Decision<ChangedMinutes>.Refuse(Reason.MinutesLocked);
        }
        if (Taker is not { } taker || !MayTake(taker, roster, today))
        {
            return Decision<ChangedMinutes>.Refuse(Reason.MinuteTakerNeeded);
        }
        if (minutes.Taker == taker)
        {
            return new Decision<ChangedMinutes>.AlreadySo(new(minutes, null));
        }
        return Decision<ChangedMinutes>.Accept(
            new(minutes with { Taker = taker }, null),
            new AuditFact(Name, Minutes.ToString()),
            [.. taker == By ? (Notice[])[] : [Told(taker, "")], .. minutes.Taker is { } before && before != By && roster.HasPart(before, today) ? [Told(before, Instead)] : (Notice[])[]]);

        Notice Told(PersonId to, string text) => new()
        {
            Id = $"{Name}:{Minutes}:{to}:{now.ToUnixTimeSeconds()}{(text.Length > 0 ? ":" + text : "")}",
            To = to,
            Kind = NoticeKind.MinuteTakerNamed,
            Forum = minutes.Forum,
            NotBefore = now,
            Items = [new(Minutes.ToString(), text, minutes.Meeting)],
        };
    }

    /// <summary>What the notice says to whom was to take them until now: they write in them no more.</summary>
    public const string Instead = "instead";

    /// <summary>Somebody with a part in the group today: a member, an alternate, the coordinator, the front door.</summary>
    public static bool MayTake(PersonId person, Roster roster, DateOnly day) => roster.HasPart(person, day);

    /// <summary>
    /// Why a meeting may not be closed yet: somebody must have been named to take its minutes (Oxfordshire Panel, roles and
    /// responsibilities).
    /// </summary>
    public static Reason? BeforeClosing(MeetingMinutes? minutes) => minutes?.Taker is null ? Reason.MinuteTakerNeeded : null;
}
