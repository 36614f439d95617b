using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Cards.Reports;

/// <param name="Themes">Ticked, as sent or as last recorded today.</param>
/// <param name="Refusal">Why what was sent is not recorded.</param>
public sealed record TagItemView(ForumItem Item, string Group, IReadOnlyList<string> Themes, string? Concern, string? Refusal);

/// <summary>Asks what a child's item is about, for the figures of the group and of those above it.</summary>
public static class TagItemCard
{
    public static PersonalCard Render(TagItemView view, Language words)
    {
        var title = words["Themes of {0} on the list of {1}", view.Item.Child, view.Group];
        List<Element> body = [Text.Title(title)];
        if (view.Refusal is { } refusal)
        {
            body.Add(new Container([Text.Of(refusal)]) { Style = "attention" });
        }
        body.Add(Text.Note(words["They are counted in the figures of this group and of the groups it reports to, which see no children. A second answer on the same day takes the place of the first."]));
        body.Add(new ChoiceInput(ReportVerbs.Themes, words["What is it about?"], [.. Themes.All.Select(theme => new Choice(words[theme.Title], theme.Id))])
        {
            Several = true,
            Expanded = true,
            Value = string.Join(',', view.Themes),
        });
        body.Add(new TextInput(ReportVerbs.Concern, words["Is anything new or growing here? Name nobody and no school or address"])
        {
            MaxLength = EmergingConcern.MostText,
            Multiline = true,
            Value = view.Concern,
        });
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Record"], ItemVerbs.About(ReportVerbs.Tag, view.Item.Forum, view.Item.Child)) { Style = "positive" },
                new Press(words["Back to the item"], ItemVerbs.About(ItemVerbs.Open, view.Item.Forum, view.Item.Child)) { WithInputs = false },
            ],
        };
    }
}
