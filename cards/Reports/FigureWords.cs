using System.Globalization;
using System.Text.RegularExpressions;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Reports;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Reports;

/// <summary>Figures, periods and what they count, in words.</summary>
public static partial class FigureWords
{
    private const string Less = "−";

    public static string Period(ReportPeriod period, Language words) => period.Kind switch
    {
        PeriodKind.Month => Dates.OfMonth(period.From, words),
        PeriodKind.Meetings => words["between meetings, {0} to {1}", Dates.Of(period.From, words), Dates.Of(period.To, words)],
        _ => words["{0} to {1}", Dates.OfMonth(period.From, words), Dates.OfMonth(period.To, words)],
    };

    public static string Measure(Measure measure, Language words) => measure switch
    {
        Domain.Reports.Measure.AtRisk => words["At risk at any time in the period"],
        Domain.Reports.Measure.NewlyAtRisk => words["Newly agreed to be at risk"],
        Domain.Reports.Measure.MissingChildren => words["Children who went missing"],
        Domain.Reports.Measure.MissingRepeatedly => words["Of these, more than once"],
        Domain.Reports.Measure.Episodes => words["Missing episodes that began"],
        Domain.Reports.Measure.EpisodesOverDay => words["Of these, over 24 hours"],
        Domain.Reports.Measure.Returns => words["Returns"],
        Domain.Reports.Measure.InterviewsOffered => words["Of these, return interview offered"],
        Domain.Reports.Measure.InterviewsInTime => words["Of these, in time"],
        _ => words["Children whose item was tagged"],
    };

    public static string Slice(Slice slice, Figures figures, Language words) => slice.Kind switch
    {
        SliceKind.Type => words[((ExploitationType)slice.Code).Title()],
        SliceKind.Level => slice == Domain.Reports.Slice.NotScreened ? words["Not screened"] : RiskWords.Of((RiskLevel)slice.Code, words),
        SliceKind.Age => words[((AgeBand)slice.Code).Title()],
        SliceKind.Group => slice.Code == (int)AgeGroup.Child ? words["Children (under 18)"] : words["Adults (18 and over)"],
        SliceKind.Theme => words[Themes.All[slice.Code].Title],
        _ => figures.Areas[slice.Code],
    };

    public static string By(SliceKind kind, Language words) => kind switch
    {
        SliceKind.Type => words["by form of exploitation"],
        SliceKind.Level => words["by level of risk"],
        SliceKind.Age => words["by age"],
        SliceKind.Group => words["children and adults"],
        SliceKind.Theme => words["by theme"],
        _ => words["by area"],
    };

    /// <summary>12 (+3): the count, and where both can be told what it is more than before.</summary>
    public static string Count(FigureCell cell, Figures now, Figures? before)
    {
        var text = now.Text(cell);
        return before is not null && now[cell].ChangeSince(before[cell]) is { } change
            ? $"{text} ({(change > 0 ? "+" : change < 0 ? Less : "±")}{Math.Abs(change).ToString(CultureInfo.InvariantCulture)})"
            : text;
    }

    /// <summary>The numbers that <see cref="Count"/> wrote; nothing of one that is not told.</summary>
    public static bool TryRead(string text, out int count, out int? change)
    {
        (count, change) = (0, null);
        if (Written().Match(text) is not { Success: true } read)
        {
            return false;
        }
        count = int.Parse(read.Groups[1].Value, CultureInfo.InvariantCulture);
        if (read.Groups[2].Success)
        {
            change = int.Parse(read.Groups[3].Value, CultureInfo.InvariantCulture) * (read.Groups[2].Value == Less ? -1 : 1);
        }
        return true;
    }

    public static string Part(FiguresPart part, Language words) => part switch
    {
        FiguresPart.Risk => words["At risk"],
        FiguresPart.Areas => words["Areas compared"],
        FiguresPart.Missing => words["Missing from home"],
        _ => words["Themes and places"],
    };

    [GeneratedRegex(@"^(0|[1-9][0-9]{0,8})(?: \(([+−±])([0-9]{1,9})\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
