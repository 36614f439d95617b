using PanelAssistant.Domain;
using PanelAssistant.Domain.Returns;
using static PanelAssistant.Tests.Domain.Returns.ReturnsWorld;

namespace PanelAssistant.Tests.Domain.Returns;

public sealed class SaveReturnTests
{
    private static readonly SaveReturn All = new(Meeting, Officer)
    {
        Figures = [Sent("missing-episodes", 31), Sent("missing-children", 12), Sent("exploitation-crimes", 40), Sent("disruptions", null, "The new system starts in January")],
    };

    [Fact]
    [Trait("Requirement", "CE-04")]
    public void Figures_without_an_analysis_leave_the_return_open_until_the_analysis_comes()
    {
        var figures = Saved(All);
        var standing = ReturnStanding.Of(Terms.Agency(Police), figures, Rule);
        Assert.Equal((true, true, false, 0), (standing.Sent, standing.AnalysisMissing, standing.IsComplete, standing.Missing.Count));

        var whole = Saved(new(Meeting, OtherOfficer) { Analysis = "Fewer begin at the weekend." }, figures);
        Assert.True(ReturnStanding.Of(Terms.Agency(Police), whole, Rule).IsComplete);
        Assert.Equal([Officer, OtherOfficer], whole.Of(Police)!.Saves.Select(save => save.By));
        Assert.Equal(31, whole.Of(Police)!.Figure("missing-episodes")!.Value);

        var emptied = Saved(new(Meeting, Officer) { Analysis = "" }, whole);
        Assert.True(ReturnStanding.Of(Terms.Agency(Police), emptied, Rule).AnalysisMissing);
    }

    [Fact]
    [Trait("Requirement", "CE-08")]
    public void What_is_missing_is_named_for_an_agency_and_for_the_group()
    {
        var returns = Saved(new(Meeting, Officer) { Figures = [Sent("missing-episodes", 31)], Analysis = "Fewer." });
        Assert.Equal(["missing-children", "exploitation-crimes", "disruptions"], ReturnStanding.Of(Terms.Agency(Police), returns, Rule).Missing.Select(measure => measure.Id));
        Assert.Equal(11, ReturnGaps.Of(returns, Rule).Missing.Count);
        Assert.Equal(12, Rule.Measures.Count);
        // A reason why there is none is an answer.
        Assert.DoesNotContain(ReturnGaps.Of(Saved(All), Rule).Missing, measure => measure.Id == "disruptions");
    }

    [Fact]
    [Trait("Requirement", "CE-21")]
    public void A_source_is_silent_when_none_of_its_agencies_sent_anything()
    {
        Assert.Equal(Enum.GetValues<SourceType>(), Rule.Sources.Select(source => source.Type).Order());
        Assert.Equal(Enum.GetValues<SourceType>(), ReturnGaps.Of(Empty, Rule).Silent.Order());
        var returns = Saved(new(Meeting, Carer) { Figures = [Sent("supported-after-harm", 0)] }, Saved(All));
        Assert.Equal([SourceType.Health, SourceType.YouthJustice, SourceType.SocialCare], ReturnGaps.Of(returns, Rule).Silent);
        // Taken back, it is silent again.
        Assert.Contains(SourceType.VoluntarySector, ReturnGaps.Of(Saved(new(Meeting, Carer) { Figures = [Sent("supported-after-harm", null)] }, returns), Rule).Silent);
    }

    [Fact]
    public void Only_who_sits_for_an_agency_gives_its_return_and_only_for_its_measures()
    {
        Assert.Equal(Reason.NoAgencyToReturn, Refused(Decide(new(Meeting, new("stranger")) { Analysis = "Fewer." })));
        Assert.Equal(Reason.ReturnFaulty, Refused(Decide(new(Meeting, Carer) { Figures = [Sent("missing-episodes", 3)] })));
        Assert.Equal(Reason.ReturnsClosed, Refused(Decide(All, over: true)));
        Assert.Equal(Reason.ReturnsClosed, Refused(Decide(All with { Meeting = new(2026, 11, 25) })));
    }

    [Fact]
    public void A_card_from_before_a_colleague_saved_takes_nothing_away()
    {
        var first = Saved(All with { Version = 0 });
        Assert.Equal(Reason.ReturnChangedMeanwhile, Refused(Decide(new(Meeting, OtherOfficer) { Version = 0, Analysis = "Fewer." }, first)));
        Assert.Equal(2, Saved(new(Meeting, OtherOfficer) { Version = 1, Analysis = "Fewer." }, first).Of(Police)!.Version);
        Assert.IsType<Decision<MeetingReturns>.AlreadySo>(Decide(All with { Version = 1 }, first));
        Assert.IsType<Decision<MeetingReturns>.AlreadySo>(Decide(new(Meeting, Officer) { Analysis = "" }));
    }

    [Theory]
    [InlineData("2027-01-05", "2027-01-01", ReturnFaultKind.PeriodBackwards)]
    [InlineData("2026-12-01", "2027-01-06", ReturnFaultKind.PeriodTooLate)]
    [InlineData("2025-01-01", "2026-12-30", ReturnFaultKind.PeriodTooLong)]
    [InlineData("2026-11-19", "2026-12-30", ReturnFaultKind.PeriodOverlaps)]
    [InlineData("2026-10-01", "2026-10-09", ReturnFaultKind.PeriodOverlaps)]
    [InlineData("2026-11-20", "2026-12-30", null)]
    public void A_period_that_cannot_be_or_was_reported_before_is_refused(string from, string to, ReturnFaultKind? kind)
    {
        var before = MeetingReturns.For(new(2026, 11, 25), Series, Terms, null, Now).With(new() { Agency = Police, Period = new(new(2026, 10, 9), new(2026, 11, 19)), Analysis = "More." });
        var command = All with { Period = new(DateOnly.Parse(from), DateOnly.Parse(to)) };
        var faults = command.Faults(Empty, [before], Police, Meeting, Passes, Today);
        Assert.Equal(kind is { } wrong ? [wrong] : [], faults.Select(fault => fault.Kind));
        Assert.Equal(kind is null, Decide(command, others: before) is Decision<MeetingReturns>.Accepted);
    }

    [Fact]
    public void The_usual_days_follow_those_of_the_meeting_before_and_begin_after_what_was_reported()
    {
        var before = MeetingReturns.For(new(2026, 11, 25), Series, Terms, null, Now);
        Assert.Equal(new ReturnPeriod(new(2026, 11, 20), new(2026, 12, 30)), Empty.Usual);
        Assert.Equal(before.Usual.To.AddDays(1), Empty.Usual.From);
        var longer = before.With(new() { Agency = Police, Period = new(new(2026, 10, 1), new(2026, 11, 24)), Analysis = "More." });
        Assert.Equal(new ReturnPeriod(new(2026, 11, 25), new(2026, 12, 30)), SaveReturn.PeriodOf(Police, Empty, [longer]));
    }

    [Fact]
    public void Words_that_tell_who_somebody_is_are_refused_where_they_stand()
    {
        var command = new SaveReturn(Meeting, Officer) { Figures = [Sent("disruptions", null, "Avery Johnson was ill"), Sent("missing-episodes", 3, "and a reason")], Analysis = "CH-2041 went missing" };
        Assert.Equal(
            [(ReturnFaultKind.Identifying, ReturnField.Note), (ReturnFaultKind.BothGiven, ReturnField.Note), (ReturnFaultKind.Identifying, ReturnField.Analysis)],
            command.Faults(Empty, [], Police, Meeting, Passes, Today).Select(fault => (fault.Kind, fault.Field)));
        Assert.Equal(Reason.ReturnFaulty, Refused(Decide(command)));
    }

    [Theory]
    [InlineData("14", "missing-episodes", 14)]
    [InlineData("1,250", "missing-episodes", 1250)]
    [InlineData(" 71.5 %", "return-interviews", 71.5)]
    [InlineData("100", "return-interviews", 100)]
    [InlineData("0", "camhs-wait", 0)]
    public void A_figure_is_read_as_people_write_it(string text, string measure, double value) => Assert.Equal(((decimal)value, null), TypedFigure.Read(text, Measure(measure)));

    [Theory]
    [InlineData("-1", "missing-episodes", ReturnFaultKind.Negative)]
    [InlineData("−0.5", "camhs-wait", ReturnFaultKind.Negative)]
    [InlineData("100.1", "return-interviews", ReturnFaultKind.OverHundred)]
    [InlineData("14.5", "missing-episodes", ReturnFaultKind.NotWhole)]
    [InlineData("14.555", "camhs-wait", ReturnFaultKind.TooPrecise)]
    [InlineData("10000000000", "missing-episodes", ReturnFaultKind.TooLarge)]
    [InlineData("71,5", "camhs-wait", ReturnFaultKind.NotANumber)]
    [InlineData("<5", "missing-children", ReturnFaultKind.NotANumber)]
    [InlineData("many", "missing-children", ReturnFaultKind.NotANumber)]
    [InlineData("1e3", "missing-children", ReturnFaultKind.NotANumber)]
    [InlineData("12 %", "missing-children", ReturnFaultKind.NotANumber)]
    [InlineData("٣", "missing-children", ReturnFaultKind.NotANumber)]
    public void What_is_no_figure_of_the_measure_is_refused(string text, string measure, ReturnFaultKind kind) => Assert.Equal(kind, TypedFigure.Read(text, Measure(measure)).Fault);
}
