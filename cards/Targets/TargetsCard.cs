using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Targets;

namespace PanelAssistant.Cards.Targets;

/// <param name="Open">Those that are followed, what is due first first.</param>
/// <param name="More">Where the next page begins.</param>
public sealed record TargetsView(TermsOfReference Terms, IReadOnlyList<Target> Open, DateOnly Today, bool MaySet, string? More = null);

/// <summary>The targets of a group's plan.</summary>
public static class TargetsCard
{
    public const int PageSize = 10;

    public static PersonalCard Render(TargetsView view, Language words)
    {
        var title = words["Targets, {0}", view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Open.Count == 0)
        {
            body.Add(Text.Of(words["No target is followed."]));
        }
        foreach (var target in view.Open)
        {
            List<Element> lines = [Text.Of(TargetWords.Line(target, view.Today, words))];
            if (target.OpenBlockage is { } blockage)
            {
                lines.Add(Text.Note(words["Something stands in the way since {0}.", Dates.Of(blockage.Opened, words)]));
            }
            lines.Add(new Buttons([new Press(words["Open {0}", target.Reference], TargetVerbs.About(TargetVerbs.Show, target.Reference)) { WithInputs = false }]));
            body.Add(new Container(lines) { Separator = true });
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                .. view.MaySet ? (IEnumerable<CardAction>)[new Press(words["Set a target"], TargetVerbs.In(TargetVerbs.Set, view.Terms.Forum)) { WithInputs = false }] : [],
                .. view.More is { } after
                    ? (IEnumerable<CardAction>)[new Press(words["More"], new(TargetVerbs.List, [new(TargetVerbs.Forum, view.Terms.Forum.Value), new("after", after)])) { WithInputs = false }]
                    : [],
            ],
        };
    }
}
