using System.Globalization;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Cards.Returns;

/// <summary>Measures, figures and what is wrong with them, in words.</summary>
internal static class ReturnWords
{
    public static string Source(SourceType source, Language words) => words[source switch
    {
        SourceType.Police => "Police",
        SourceType.Health => "Health",
        SourceType.YouthJustice => "Youth justice",
        SourceType.SocialCare => "Social care",
        _ => "Voluntary sector",
    }];

    public static string Unit(MeasureUnit unit, Language words) => words[unit switch
    {
        MeasureUnit.Persons => "number of people",
        MeasureUnit.Episodes => "number of episodes",
        MeasureUnit.Count => "number",
        MeasureUnit.Percent => "in percent",
        _ => "in days",
    }];

    /// <summary>14, 71.5 %, &lt;5, or that there is none: a gap is never a zero.</summary>
    public static string Figure(ShownFigure figure, MeasureUnit unit, Language words) => figure.As switch
    {
        FigureAs.Exact => Figure(figure.Value!.Value, unit),
        FigureAs.Small => $"<{figure.Below!.Value.ToString(CultureInfo.InvariantCulture)}",
        FigureAs.Withheld => words["not shown"],
        FigureAs.NotAvailable => words["not available"],
        _ => words["no figure"],
    };

    public static string Figure(decimal value, MeasureUnit unit) => unit is MeasureUnit.Percent ? $"{TypedFigure.Write(value)} %" : TypedFigure.Write(value);

    public static string Target(ScorecardRow row, Language words) => (row.Target, row.Direction) switch
    {
        (null, _) => words["none"],
        ({ } aim, MeasureDirection.MoreIsBetter) => words["{0} or more", Figure(aim, row.Unit)],
        ({ } aim, _) => words["{0} or less", Figure(aim, row.Unit)],
    };

    public static string Result(ScorecardRow row, Language words) => words[row.Result switch
    {
        ScorecardResult.Met => "met",
        ScorecardResult.NotMet => "not met",
        ScorecardResult.NotShown => "not shown",
        ScorecardResult.Missing => "no figure was given",
        ScorecardResult.SourceSilent => "its source sent nothing",
        _ when row is { Target: not null, Value.As: FigureAs.NotAvailable, Direction: not MeasureDirection.Neither } => "there is no figure to compare",
        _ => "no target",
    }];

    public static string Period(ReturnPeriod period, Language words) => words["{0} to {1}", Dates.Of(period.From, words), Dates.Of(period.To, words)];

    /// <summary>What the meeting does not have, a line each: nothing when it has all.</summary>
    public static IEnumerable<string> Gaps(ReturnGaps gaps, ReturnRule rule, Language words)
    {
        if (gaps.Silent.Count > 0)
        {
            yield return words["Sources that sent nothing: {0}.", string.Join(", ", gaps.Silent.Select(source => Source(source, words)))];
        }
        if (gaps.Missing.Count > 0)
        {
            yield return Missing(gaps.Missing, rule.Measures.Count, words);
        }
    }

    /// <summary>3 of 12 measures missing, and which.</summary>
    public static string Missing(IReadOnlyList<ReturnMeasure> missing, int of, Language words) => missing.Count == of && of > 1
        ? words["All {0} measures missing: {1}.", of, Titles(missing)]
        : of == 1
            ? words["The measure is missing: {0}.", Titles(missing)]
            : words["{0} of {1} measures missing: {2}.", missing.Count, of, Titles(missing)];

    public static string Standing(ReturnStanding standing, int measures, Language words) => standing switch
    {
        { IsComplete: true } => words["Complete."],
        { Sent: false } => words["Nothing sent. {0}", Missing(standing.Missing, measures, words)],
        { Missing.Count: 0 } => words["Analysis missing: the figures are there, and the return stays open until a short analysis is."],
        { AnalysisMissing: true } => words["{0} Analysis missing.", Missing(standing.Missing, measures, words)],
        _ => Missing(standing.Missing, measures, words),
    };

    /// <summary>Where it stands, apart from the number of its row, and what to do about it.</summary>
    public static string Fault(ReturnFault fault, Language words)
    {
        var place = (fault.Row, fault.Measure) switch
        {
            ({ }, { } measure) => words["column {0} ({1})", Column(fault.Field, words), measure],
            ({ }, _) => words["column {0}", Column(fault.Field, words)],
            (_, { } measure) => words["{0}, {1}", measure, Column(fault.Field, words)],
            _ => Column(fault.Field, words),
        };
        return words["{0}: {1}", place, What(fault, words)];
    }

    public static bool Are(NoticeKind kind) => kind is NoticeKind.ReturnOwed or NoticeKind.ReturnsOwed;

    public static string Title(Notice notice, Language words)
    {
        var item = notice.Items[0];
        return notice.Kind is NoticeKind.ReturnOwed
            ? words["Data return of your agency to the {0}, due {1}", item.Reference, Day(item, words)]
            : words["{0}: data returns that were due {1} are not complete", item.Reference, Day(item, words)];
    }

    public static string Line(NoticeKind kind, NoticeItem item, Language words) => (kind, item.Text) switch
    {
        (NoticeKind.ReturnOwed, "") => words["Analysis missing: write in a few lines what the figures say."],
        (NoticeKind.ReturnOwed, _) => words["Still missing: {0}. A short analysis completes it.", PlainText.Escape(item.Text)],
        _ => words["Not complete: {0}.", PlainText.Escape(item.Text)],
    };

    public static IReadOnlyList<CardAction> Buttons(Notice notice, Language words) =>
    [
        notice.Kind is NoticeKind.ReturnOwed
            ? new Press(words["Open the data return"], new(ReturnVerbs.Give, new KeyValuePair<string, string>(ReturnVerbs.Forum, notice.Forum.Value)))
            : new Press(words["Open the data returns"], new(ReturnVerbs.List, new KeyValuePair<string, string>(ReturnVerbs.Forum, notice.Forum.Value))),
    ];

    private static string Titles(IEnumerable<ReturnMeasure> measures) => string.Join(", ", measures.Select(measure => measure.Title));

    private static string Day(NoticeItem item, Language words) => item.Due is { } due ? Dates.Of(due, words) : "";

    private static string Column(ReturnField field, Language words) => words[field switch
    {
        ReturnField.Measure => "measure",
        ReturnField.Value => "value",
        ReturnField.Note => "note why there is none",
        ReturnField.Analysis => "analysis",
        _ => "period",
    }];

    private static string What(ReturnFault fault, Language words) => fault.Kind switch
    {
        ReturnFaultKind.NotANumber => words["write the figure as a number, such as 14 or 71.5; where there is none, leave it empty and say why beside it"],
        ReturnFaultKind.Negative => words["a figure is 0 or more"],
        ReturnFaultKind.OverHundred => words["a percentage is 100 or less"],
        ReturnFaultKind.SaysNothing => words["this says nothing to the group: write it in a few words, or leave it empty"],
        ReturnFaultKind.NotWhole => words["this counts things, so write a whole number"],
        ReturnFaultKind.TooPrecise => words["write at most two digits after the point"],
        ReturnFaultKind.TooLarge => words["the figure is too large"],
        ReturnFaultKind.BothGiven => words["there is a figure, so it needs no reason why there is none: leave one of the two empty"],
        ReturnFaultKind.TextTooLong => words["the text is too long: shorten it"],
        ReturnFaultKind.Identifying => words["something in it may tell who somebody is: take out names, initials, birth dates, numbers, addresses and schools"],
        ReturnFaultKind.UnknownMeasure => words["there is no such measure: write its id as the form shows it"],
        ReturnFaultKind.OtherAgencys => words["another agency brings that measure: take the row out"],
        ReturnFaultKind.MeasureTwice => words["row {0} has the measure already: keep one of the two", fault.FirstRow!],
        ReturnFaultKind.RowBroken => words["check the row's quotation marks, and that it has as many fields as the heading"],
        ReturnFaultKind.PeriodNotReadable => words["write two days, such as 2027-01-01 to 2027-03-31"],
        ReturnFaultKind.PeriodBackwards => words["the last day is before the first"],
        ReturnFaultKind.PeriodTooLong => words["it is longer than a year"],
        ReturnFaultKind.PeriodTooLate => words["it must end before the meeting"],
        ReturnFaultKind.PeriodsDiffer => words["row {0} is of other days: a return is of one period", fault.FirstRow!],
        _ => words["your agency has reported {0} already, and the days overlap: begin after them", Period(fault.Other!.Value, words)],
    };
}
