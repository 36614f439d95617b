using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Cards.Returns;

/// <summary>The published verbs about data returns and the scorecard, and what their presses carry.</summary>
public static class ReturnVerbs
{
    /// <summary>Without a figure or an analysis it brings the form.</summary>
    public const string Give = SaveReturn.Name;

    /// <summary>Without a table it brings the place to paste one.</summary>
    public const string Import = "return.import";
    public const string List = "return.list";
    public const string Scorecard = "scorecard.show";
    public const string File = "scorecard.file";
    public const string Target = SetMeasureTarget.Name;

    public const string Forum = "forum";

    /// <summary>The day on which the meeting was first due; typed, the day on which it is held.</summary>
    public const string Meeting = "meeting";

    /// <summary>In place of a meeting: the one before the next.</summary>
    public const string Last = "last";

    public const string Version = "version";
    public const string From = "from";
    public const string To = "to";
    public const string Analysis = "analysis";

    /// <summary>A single measure and its figure, or why there is none, as they are typed.</summary>
    public const string Measure = "measure";
    public const string Value = "value";
    public const string Why = "why";

    public const string Table = "table";
    public const string Agency = "agency";
    public const string First = "first";
    public const string Format = "format";
    public const string Word = "word";
    public const string Csv = "csv";
    public const string Xlsx = Reports.ReportVerbs.Xlsx;

    public static string ValueOf(ReturnMeasure measure) => $"value-{measure.Id}";

    public static string WhyOf(ReturnMeasure measure) => $"why-{measure.Id}";

    public static PressPayload Of(string verb, MeetingReturns returns, params IReadOnlyList<KeyValuePair<string, string>> more) =>
        new(verb, [new(Forum, returns.Forum.Value), new(Meeting, $"{returns.Meeting:yyyy-MM-dd}"), .. more]);
}
