using PanelAssistant.Cards.Quality;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Quality;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class QualitySamples
{
    private static readonly TermsOfReference Leads = TermsLibrary.InTheBox("oxfordshire").ForForum(new("strategic-leads"));

    private static readonly DateOnly Day = DateOnly.FromDateTime(Now.UtcDateTime);

    private static readonly ItemFacts Good = new(2, false, true, true, true, true, true, false, true, 0, 3);

    private static readonly ItemFacts Poor = new(0, false, false, false, null, false, null, false, false, 4, 0);

    private static readonly QualitySample Sample = new()
    {
        Forum = Leads.Forum,
        Meeting = Day.AddDays(9),
        On = Day,
        By = Police,
        Items =
        [
            new(1, new("panel-north"), Day.AddDays(-20), CaseReference.Of(2041), Good) { Findings = [new(Health, new("health"), QualityJudgement.Meets, null, Now)] },
            new(2, new("panel-south"), Day.AddDays(-20), CaseReference.Of(2047), Poor)
            {
                Findings = [new(Health, new("health"), QualityJudgement.FallsShort, "Nobody was named to watch over it, <b>and</b> no day was set.", Now), new(Police, new("police"), QualityJudgement.Partly, new('w', QualitySample.MostNote), Now)],
            },
            new(3, new("network"), Day.AddDays(-12), CaseReference.Of(2050), Good with { LevelReasoned = false, ReviewKept = false, Actions = 0, NoActionReasoned = true }),
            new(4, new("network"), Day.AddDays(-12), CaseReference.Of(2051), Good with { LevelReasoned = null, Ended = true, ReviewSet = false, ReviewKept = null }),
        ],
    };

    private static SampledItemView View(int number) => new()
    {
        Terms = Leads,
        Sample = Sample,
        Item = Sample[number]!,
        Group = "Panel South",
        NameOf = Roster.NameOf,
    };

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("quality/sample", words => QualitySampleCard.Render(new(Leads, Sample, Sample.Meeting, forum => forum.Value, true), words)),
        new("quality/sample, none", words => QualitySampleCard.Render(new(Leads, null, null, forum => forum.Value, false, Refusals.Say(Reason.NothingToSample, words), true), words)),
        new("quality/item, to judge", words => SampledItemCard.Render(View(1) with { MayJudge = true, Chair = "chair:panel-north", Mine = Sample[1]!.Findings[0] }, words)),
        new("quality/item, falls short", words => SampledItemCard.Render(View(2) with { MayJudge = true, Chair = "chair:panel-south", Said = words["The finding is saved."] }, words)),
        new("quality/item, for its chair", words => SampledItemCard.Render(View(3) with { SeesChild = true }, words)),
        new("quality/item, ended", words => SampledItemCard.Render(View(4), words)),
    ];
}
