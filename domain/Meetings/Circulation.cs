namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// The final agenda with its papers, or a numbered supplement to it that says what changed (Oxfordshire Panel: the administrator
/// disseminates the final agenda and papers). Kept as it went out.
/// </summary>
/// <param name="Number">0 for the final agenda; 1 for the first supplement.</param>
/// <param name="Changed">What changed, in the sender's words; nothing for the final agenda.</param>
/// <param name="Agenda">What the agenda drew from the records on that day.</param>
/// <param name="To">Everybody to whom one message went.</param>
public sealed record Circulation(
    int Number, PersonId By, DateTimeOffset At, string? Changed, IReadOnlyList<AgendaPoint> Agenda, IReadOnlyList<PersonId> To)
{
    public const int MostChanged = 500;
}

/// <summary>One line of a final agenda, by reference.</summary>
/// <param name="Part">Which part of the agenda.</param>
public sealed record AgendaPoint(string Part, string Reference);

/// <summary>Somebody has read the papers.</summary>
/// <param name="Until">The last circulation that was out then: a later supplement is not read yet.</param>
public sealed record PapersRead(PersonId Person, DateTimeOffset At, int Until);
