namespace PanelAssistant.Domain.Meetings;

/// <summary>A meeting of a series that is held on another day than the rhythm gives. Kept with the roster, so that every count of the series honours it.</summary>
/// <param name="Due">The day on which it was first due: what it keeps when it moves.</param>
/// <param name="On">The day on which it stands now.</param>
/// <param name="Earlier">Days on which it stood in between: what was written down then still leads here.</param>
public sealed record MovedMeeting(DateOnly Due, DateOnly On, IReadOnlyList<DateOnly> Earlier)
{
    public bool Stood(DateOnly date) => Due == date || Earlier.Contains(date);

    public MovedMeeting To(DateOnly day) => new(Due, day, On == Due ? Earlier : [.. Earlier.Where(earlier => earlier != day), On]);
}
