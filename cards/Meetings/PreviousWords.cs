using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>How the minutes and actions of the last meeting stand in the one that is held.</summary>
internal static class PreviousWords
{
    public static string Of(PreviousReview? said, Func<PersonId, string> nameOf, Language words) => said switch
    {
        null => words["Neither reviewed nor skipped yet. Until then neither a child's item nor the meeting can be closed."],
        { SkippedWhy: { } why } => words["Skipped, as {0} noted on {1}: {2}", PlainText.Escape(nameOf(said.By)), Dates.OfMoment(said.At, words), PlainText.Escape(why)],
        _ => words["Reviewed, as {0} noted on {1}.", PlainText.Escape(nameOf(said.By)), Dates.OfMoment(said.At, words)],
    };

    public static Press Reviewed(Meeting meeting, Language words) =>
        new(words["They were reviewed"], MeetingVerbs.About(MeetingVerbs.Previous, meeting, new KeyValuePair<string, string>(MeetingVerbs.Reviewed, Forms.ChoiceField.Yes))) { WithInputs = false };

    /// <summary>With the reason beside it.</summary>
    public static Press Skip(Meeting meeting, Language words) =>
        new(words["Skip them, for this reason"], MeetingVerbs.About(MeetingVerbs.Previous, meeting, new KeyValuePair<string, string>(MeetingVerbs.Reviewed, Forms.ChoiceField.No)));

    public static TextInput Why(string? said, Language words) =>
        new(MeetingVerbs.SkipWhy, words["If they are skipped: why?"]) { Multiline = true, MaxLength = PreviousReview.MostWhy, Value = said };
}
