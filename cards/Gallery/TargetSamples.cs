using PanelAssistant.Cards.Targets;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Targets;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class TargetSamples
{
    private static readonly TermsOfReference Strategic = TermsLibrary.InTheBox().ForForum(new("cssg"));

    private static readonly DateOnly Day = DateOnly.FromDateTime(Now.UtcDateTime);

    private static readonly Target Far = new()
    {
        Reference = TargetReference.Of(3),
        Forum = Strategic.Forum,
        Title = "Return interviews within 72 hours",
        Measure = "Share of interviews offered in time, in percent",
        Aim = 90,
        Due = Day.AddDays(90),
        By = Police,
        At = Now,
    };

    private static readonly Target Missed = Far with
    {
        Due = Day.AddDays(-2),
        Figures = [new(71.5m, Day.AddDays(-60), Health, Now), new(84, Day.AddDays(-5), Health, Now)],
        Blockages = [new(Day.AddDays(-200), new("A second worker was found.", Health, Now)), new(Day.AddDays(-1))],
        Moves = [new("The new team starts later.", Police, Now)],
    };

    private static TargetView View(Target target) => new() { Target = target, Terms = Strategic, Today = Day, NameOf = Roster.NameOf, Chairs = [Police] };

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("targets/list", words => TargetsCard.Render(new(Strategic, [Missed, Far with { Due = Day.AddDays(9) }, Far], Day, true, "next"), words)),
        new("targets/list, none", words => TargetsCard.Render(new(Strategic, [], Day, false), words)),
        new("targets/set", words => SetTargetCard.Render(new(Strategic, "sample-draft"), words)),
        new("targets/set, refused", words => SetTargetCard.Render(new(Strategic, "sample-draft") { Title = Far.Title, Measure = Far.Measure, Aim = "many", Refusal = Refusals.Say(Reason.FigureNeeded, words) }, words)),
        new("targets/for a member", words => TargetCard.Render(View(Far), words)),
        new("targets/missed", words => TargetCard.Render(View(Missed) with { MayMeasure = true, MayClear = true, Said = words["The figure is saved."] }, words)),
        new("targets/missed, for the chair", words => TargetCard.Render(
            View(Missed with { Ruling = new(TargetStatus.Amber, "The last month <b>was</b> better", Police, Now) }) with { MayMeasure = true, MayClear = true, MayRule = true }, words)),
        new("targets/ended", words => TargetCard.Render(View(Far with { Ended = new("The new plan has another", Police, Now) }), words)),
        new("targets/as long as can be", words => TargetCard.Render(View(Missed with
        {
            Title = new('<', Target.MostText),
            Measure = new('<', Target.MostText),
            Figures = [.. Enumerable.Repeat(Missed.Figures[0], Target.MostFigures)],
            Moves = [.. Enumerable.Repeat(new TargetRemark(new('w', Target.MostReason), Police, Now), 9)],
            Blockages = [.. Enumerable.Repeat(new Blockage(Day, new(new('w', Target.MostReason), Police, Now)), 9), new(Day)],
        }) with { MayMeasure = true, MayClear = true, MayRule = true }, words)),
    ];
}
