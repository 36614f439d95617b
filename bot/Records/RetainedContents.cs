using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Records;

/// <param name="Children">Those who stand in it.</param>
/// <param name="Knows">Which of those who run the group may know of it.</param>
internal sealed record RetainedContents(RecordClass Class, ClosedRecord Closed, RetainedChildren Children, Func<PersonId, TermsOfReference, Roster, DateOnly, bool> Knows)
{
    public RetentionLook Look(Partnership partnership, DateOnly today) => RetentionLook.At(Class, Closed, partnership.Forums[0].Profile.Retention, today);
}
