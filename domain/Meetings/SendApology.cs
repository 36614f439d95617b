using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// A member cannot come and says who does in their place, or why nobody can (Halton CSOG, section 6; Cheshire East,
/// membership; Oxfordshire Network, roles). Whoever runs the meeting may note it for them.
/// </summary>
public sealed record SendApology(PersonId For, PersonId By)
{
    public const string Name = "apology.send";

    /// <summary>A named alternate of the seat.</summary>
    public PersonId? Representative { get; init; }

    public string? RepresentativeName { get; init; }

    public string? WhyNone { get; init; }

    public bool? Briefed { get; init; }

    public bool? HasPapers { get; init; }

    /// <summary>The member's open actions: the representative reports on them.</summary>
    public IReadOnlyList<ActionItem> Actions { get; init; } = [];

    public Decision<Meeting> Decide(Meeting meeting, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (By != For && !meeting.Runs(terms, roster, By, today))
        {
            return Decision<Meeting>.Refuse(Reason.RunnersOnly);
        }
        if (roster.HeldBy(For, meeting.On).OrderBy(held => held.Role).ThenByDescending(held => terms.Seat(held.Seat).Listed).FirstOrDefault() is not { } seat)
        {
            return Decision<Meeting>.Refuse(By == For ? Reason.NoSeat : Reason.MemberNeeded);
        }
        if (meeting.State is MeetingState.Closed)
        {
            return Decision<Meeting>.Refuse(Reason.MeetingClosed);
        }
        var (name, why) = (Said(RepresentativeName), Said(WhyNone));
        if (name?.Length > Apology.MostText || why?.Length > Apology.MostText)
        {
            return Decision<Meeting>.Refuse(Reason.TextTooLong);
        }
        var represented = Representative is not null || name is not null;
        if (!represented && why is null)
        {
            return Decision<Meeting>.Refuse(Reason.RepresentativeNeeded);
        }
        if (Representative is { } representative && !MayCome(representative, terms, roster, meeting.On))
        {
            return Decision<Meeting>.Refuse(Reason.NotAnAlternate);
        }
        if (represented && (Briefed is null || HasPapers is null))
        {
            return Decision<Meeting>.Refuse(Reason.BriefingNeeded);
        }
        var earlier = meeting.Apologies.FirstOrDefault(apology => apology.Person == For);
        var apology = new Apology(For, seat.Seat, terms.AgencyOf(seat.Seat), By, now, meeting.Started is { } started && now > started.At)
        {
            Representative = Representative,
            RepresentativeName = Representative is null ? name : null,
            WhyNone = represented ? null : why,
            Briefed = represented ? Briefed : null,
            HasPapers = represented ? HasPapers : null,
        };
        if (earlier is not null)
        {
            apology = apology with { By = earlier.By, At = earlier.At, Late = earlier.Late };
        }
        if (apology == earlier)
        {
            return new Decision<Meeting>.AlreadySo(meeting);
        }
        var changed = meeting with { Apologies = [.. meeting.Apologies.Where(other => other.Person != For), apology] };
        var acting = MeetingChair.IsChair(terms, roster, For, today) && meeting.ActingChair is null ? MeetingChair.Next(terms, roster, meeting.On) : null;
        if (acting is { } person && person != For)
        {
            changed = changed.Handed(person, ChairMissing.Away, null, By, now);
        }
        return Decision<Meeting>.Accept(
            changed,
            new AuditFact(Name, meeting.Id, apology.Late ? "late" : represented ? "represented" : "none available"),
            [
                .. RoomNotices.Apology(changed, apology, this, terms, roster, now),
                .. acting is { } chairing && chairing != For ? RoomNotices.Acting(changed, chairing, By, terms, now) : [],
            ]);
    }

    /// <summary>Named alternates of the seats that the member holds, with authority to decide first.</summary>
    public static IReadOnlyList<SeatHolding> Alternates(PersonId member, Roster roster, DateOnly day) =>
    [
        .. roster.HeldBy(member, day).ToList().SelectMany(held => roster.HoldersOf(held.Seat, day))
            .Where(held => held.Role is not SeatRole.Member && held.Person != member)
            .DistinctBy(held => held.Person)
            .OrderBy(held => held.Role),
    ];

    private bool MayCome(PersonId representative, TermsOfReference terms, Roster roster, DateOnly day) =>
        Alternates(For, roster, day).Any(held => held.Person == representative && terms.Seats.Any(seat => seat.Id == held.Seat));

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
