using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Cards.Missing;

/// <summary>The published verbs about missing episodes, and what their presses carry. The only home of these strings.</summary>
public static class MissingVerbs
{
    public const string Show = "missing.show";
    public const string List = "missing.list";
    public const string Return = RecordReturn.Name;
    public const string Interview = RecordReturnInterview.Name;
    public const string Correct = CorrectEpisode.Name;
    public const string Merge = MergeEpisodes.Name;
    public const string Import = ImportEpisodes.Name;

    public const string Child = "child";
    public const string Episode = "episode";

    /// <summary>Which page of the child's episodes, from 0.</summary>
    public const string Page = "page";

    /// <summary>Instead: which page of the archive, from 1.</summary>
    public const string Archive = "archive";

    /// <summary>Where the page of a list starts.</summary>
    public const string After = "after";

    /// <summary>Of a report that overlaps: the episode that it is another report of.</summary>
    public const string SameAs = "sameAs";

    public const string Serious = "serious";
    public const string Issue = "issue";
    public const string State = "state";
    public const string Who = "who";
    public const string Other = "other";
    public const string Rows = "rows";

    public static PressPayload About(string verb, EpisodeReference about, params IReadOnlyList<KeyValuePair<string, string>> more)
    {
        List<KeyValuePair<string, string>> values = [new(Child, about.Child.ToString())];
        if (about.Number is { } number)
        {
            values.Add(new(Episode, number.ToString()));
        }
        return new(verb, [.. values, .. more]);
    }
}
