using System.Globalization;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Quality;

namespace PanelAssistant.Cards.Quality;

/// <summary>The published verbs about samples of quality, and what their presses carry.</summary>
public static class QualityVerbs
{
    public const string Show = "quality.show";
    public const string Draw = DrawSample.Name;
    public const string Item = "quality.item";
    public const string Find = RecordFinding.Name;

    public const string Forum = "forum";

    /// <summary>The day of the meeting that the sample was drawn for; the latest sample where none is named.</summary>
    public const string Meeting = "meeting";
    public const string Number = "number";
    public const string Judgement = "judgement";
    public const string Note = "note";

    public static PressPayload In(string verb, ForumId forum) => new(verb, new KeyValuePair<string, string>(Forum, forum.Value));

    public static PressPayload About(string verb, QualitySample sample, int number) => new(verb,
        new(Forum, sample.Forum.Value), new(Meeting, sample.Meeting.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), new(Number, number.ToString(CultureInfo.InvariantCulture)));
}
