using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Cards.Updates;

/// <summary>What was answered, in words.</summary>
public static class UpdateWords
{
    public static string Of(UpdateAsk ask, Language words) => ask.State switch
    {
        UpdateState.Given => words["Update given"],
        UpdateState.NothingKnown => words["Nothing known or nothing new"],
        UpdateState.SharedElsewhere => words["Shared in the child's planning meeting of {0}", ask.SharedOn is { } day ? Dates.Of(day, words) : ""],
        _ => words["Not received"],
    };

    /// <summary>What the agency says it did; nothing where it is not asked.</summary>
    public static string? Report(UpdateAsk ask, Language words) => ask switch
    {
        { Report: { What: { } what } } => what,
        { Report: not null } => words["Nothing to report"],
        { AsksReport: true } => words["Not received"],
        _ => null,
    };

    public static string Of(UpdateTally tally, Func<UpdateAsk, string> nameOf, Language words)
    {
        var news = tally.Missing.Count == 0
            ? words["Updates: all {0} received.", tally.Asked]
            : words["Updates: {0} of {1} received. Not received: {2}.", tally.Received, tally.Asked, Names(tally.Missing)];
        return tally.Unreported.Count == 0 ? news : $"{news} {words["Not yet told what they did: {0}.", Names(tally.Unreported)]}";

        string Names(IEnumerable<UpdateAsk> asks) => string.Join(", ", asks.Select(nameOf).Order(StringComparer.Ordinal).Select(PlainText.Escape));
    }
}
