using PanelAssistant.Cards.Returns;
using PanelAssistant.Domain.Csv;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Returns;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class ReturnSamples
{
    private static readonly TermsOfReference Group = TermsLibrary.InTheBox("cheshire-east").ForForum(new("steering-group"));

    private static readonly ReturnRule Rule = Group.Returns!;

    private static readonly DateOnly Day = DateOnly.FromDateTime(Now.UtcDateTime);

    private static readonly MeetingReturns Empty = new()
    {
        Forum = Group.Forum,
        Meeting = Day.AddDays(9),
        Due = Day.AddDays(4),
        Usual = new(Day.AddDays(-38), Day.AddDays(3)),
    };

    private static readonly AgencyReturn Officers = new()
    {
        Agency = new("police"),
        Period = Empty.Usual,
        Figures = [new("missing-episodes", 31, null), new("missing-children", 4, null), new("exploitation-crimes", 1250, null), new("disruptions", null, "The new system starts in January")],
        Analysis = "Most episodes are short and begin after school. <b>Fewer</b> begin at the weekend than before.",
        Saves = [new(Police, Now.AddDays(-1)), new(Health, Now)],
        Version = 2,
    };

    private static readonly MeetingReturns Partly = Empty with
    {
        Returns =
        [
            Officers,
            new() { Agency = new("local-authority"), Period = Empty.Usual, Figures = [new("children-at-risk", 48, null), new("return-interviews", 83.5m, null)], Saves = [new(Health, Now)], Version = 1 },
            new() { Agency = new("icb"), Period = Empty.Usual, Figures = [new("health-concerns", 12, null)], Analysis = "Sexual health services raise most.", Saves = [new(Health, Now)], Version = 1 },
            new() { Agency = new("education"), Period = Empty.Usual, Analysis = "Attendance fell in two areas.", Saves = [new(Health, Now)], Version = 1 },
        ],
        Targets = [new("missing-episodes", 30, Police, Now), new("return-interviews", 80, Police, Now), new("missing-children", 3, Police, Now)],
    };

    private static readonly MeetingReturns Before = Empty with
    {
        Meeting = Empty.Meeting.AddDays(-42),
        Returns = [Officers with { Figures = [new("missing-episodes", 36, null), new("missing-children", 14, null)] }],
    };

    private static GiveReturnView Give(MeetingReturns returns, string agency) => new()
    {
        Terms = Group,
        Rule = Rule,
        Returns = returns,
        Agency = Group.Agency(new(agency)),
        Held = Empty.Meeting,
        Period = Empty.Usual,
        NameOf = Roster.NameOf,
    };

    private static ScorecardView Card(MeetingReturns returns, MeetingReturns? before = null) => new() { Terms = Group, Rule = Rule, Returns = returns, Before = before, Held = Empty.Meeting };

    private static ImportReturnView Import { get; } = new(Group, Rule, Empty, Group.Agency(new("police")));

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("returns/give", words => GiveReturnCard.Render(Give(Empty, "police"), words)),
        new("returns/give, saved", words => GiveReturnCard.Render(Give(Partly, "police") with { Before = Before.Of(new("police")), Said = words["The return is saved. You may change it until the meeting is over."] }, words)),
        new("returns/give, wrong", words => GiveReturnCard.Render(Give(Empty, "local-authority") with
        {
            Sent = new Dictionary<string, string> { ["value-children-at-risk"] = "-4", ["value-return-interviews"] = "140 %" },
            Faults =
            [
                new(ReturnFaultKind.Negative, ReturnField.Value) { Measure = "Children assessed as at risk of exploitation" },
                new(ReturnFaultKind.OverHundred, ReturnField.Value) { Measure = "Return interviews within 72 hours" },
                new(ReturnFaultKind.PeriodOverlaps, ReturnField.Period) { Other = Before.Usual },
                new(ReturnFaultKind.Identifying, ReturnField.Analysis),
            ],
        }, words)),
        new("returns/give, no measure", words => GiveReturnCard.Render(Give(Empty, "education"), words)),
        new("returns/paste", words => ImportReturnCard.Render(Import, words)),
        new("returns/paste, wrong rows", words => ImportReturnCard.Render(Import with
        {
            Faults =
            [
                new(ReturnFaultKind.NotANumber, ReturnField.Value) { Row = 2, Measure = "Missing from home: episodes" },
                new(ReturnFaultKind.MeasureTwice, ReturnField.Measure) { Row = 4, FirstRow = 2, Measure = "Missing from home: episodes" },
                new(ReturnFaultKind.UnknownMeasure, ReturnField.Measure) { Row = 5 },
                .. Enumerable.Range(6, 20).Select(row => new ReturnFault(ReturnFaultKind.RowBroken, ReturnField.Measure) { Row = row }),
            ],
        }, words)),
        new("returns/paste, no heading", words => ImportReturnCard.Render(Import with { Unusable = new(CsvTableFault.HeadingMissing, "value") }, words)),
        new("returns/list, nothing sent", words => ReturnsCard.Render(new(Group, Rule, Empty, Empty.Meeting, null, null, Roster.NameOf), words)),
        new("returns/list", words => ReturnsCard.Render(new(Group, Rule, Partly, Empty.Meeting, new("police"), new("police"), Roster.NameOf), words)),
        new("returns/as long as can be", words => ReturnsCard.Render(new(Group, Rule, Empty with
        {
            Returns = [.. Group.Agencies.Select(agency => Officers with { Agency = agency.Id, Analysis = new('<', AgencyReturn.MostAnalysis) })],
        }, Empty.Meeting, new("police"), new("police"), Roster.NameOf), words)),
        new("returns/give, as long as can be", words => GiveReturnCard.Render(Give(Empty with
        {
            Returns = [Officers with
            {
                Figures = [.. Rule.Of(Officers.Agency).Select(measure => new MeasureFigure(measure.Id, null, new('<', AgencyReturn.MostWhy)))],
                Analysis = new('w', AgencyReturn.MostAnalysis),
                Saves = [.. Enumerable.Repeat(Officers.Saves[0], AgencyReturn.MostSaves)],
            }],
        }, "police"), words)),
        new("returns/scorecard", words => ScorecardCard.Render(Card(Partly, Before), 0, words)),
        new("returns/scorecard, for who runs the group", words => ScorecardCard.Render(Card(Partly) with { MaySetTargets = true, Said = words["The target is set, for this meeting and those after it."] }, 8, words)),
        new("returns/scorecard, nothing sent", words => ScorecardCard.Render(Card(Empty), 0, words)),
        new("returns/scorecard file", words => ScorecardFileCard.Render(Card(Partly), "https://panel.example/files/sample", 10, words)),
        new("returns/scorecard file, no address", words => ScorecardFileCard.Render(Card(Partly), null, 10, words)),
    ];
}
