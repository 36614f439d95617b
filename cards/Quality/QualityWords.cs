using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Quality;

namespace PanelAssistant.Cards.Quality;

/// <summary>How the quality of work is spoken of.</summary>
internal static class QualityWords
{
    public static string Judgement(QualityJudgement judgement, Language words) => words[judgement switch
    {
        QualityJudgement.Meets => "Meets what is expected",
        QualityJudgement.Partly => "Partly",
        _ => "Falls short",
    }];

    public static IEnumerable<Fact> Facts(ItemFacts facts, Language words)
    {
        yield return new(words["Actions agreed"], facts.Actions > 0 ? $"{facts.Actions}" : facts.NoActionReasoned ? words["none, and it is written why"] : words["none, without a reason"]);
        yield return new(words["Somebody watches over it"], YesNo(facts.Monitored, words));
        yield return new(words["Level of risk"], facts switch
        {
            { LevelAgreed: false } => words["none agreed"],
            { LevelReasoned: true } => words["agreed; another than the tool's, and it is written why"],
            { LevelReasoned: false } => words["agreed; another than the tool's, without a reason"],
            _ => words["agreed"],
        });
        yield return new(words["Day to look again"], facts switch
        {
            { Ended: true } => words["none: the work ended, and it is written why"],
            { ReviewSet: false } => words["none set"],
            { ReviewKept: true } => words["set, and kept"],
            { ReviewKept: false } => words["set, and not kept"],
            _ => words["set, not come yet"],
        });
        yield return new(words["Asked whether to challenge"], YesNo(facts.Challenged, words));
        yield return new(words["Papers that were not there"], $"{facts.PaperGaps}");
        yield return new(words["Papers that agencies spoke to"], $"{facts.Scrutinised}");
    }

    public static string State(SampledItem item, Language words) =>
        item.Findings.Count == 0 ? words["nobody has looked yet"]
        : item.FallsShort ? words["looked at by {0}, something falls short", item.Findings.Count]
        : words["looked at by {0}, meets what is expected", item.Findings.Count];

    public static string Title(NoticeItem item, Language words) => words["{0} items of other groups' work wait to be looked at", item.Text];

    public static IReadOnlyList<CardAction> Buttons(Notice notice, Language words) =>
        [new Press(words["Open the sample"], QualityVerbs.In(QualityVerbs.Show, notice.Forum)) { WithInputs = false }];

    private static string YesNo(bool yes, Language words) => yes ? words["yes"] : words["no"];
}
