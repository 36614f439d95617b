using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Domain.Meetings;

/// <summary>The last local day for agenda and papers.</summary>
/// <param name="Date">The date by the rule.</param>
/// <param name="Kind">What kind of day that is: a weekend or bank holiday is worth a warning.</param>
/// <param name="Proposed">The date itself, or the working day before it when nobody is at work on it.</param>
/// <param name="HolidaysKnown">False when the table of bank holidays does not reach, so the date needs a look.</param>
public sealed record PapersDeadline(DateOnly Date, DayKind Kind, DateOnly Proposed, bool HolidaysKnown)
{
    public bool NeedsWarning => Proposed != Date || !HolidaysKnown;
}
