using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Reports;

/// <summary>What an item was last tagged with, and the way to tag it.</summary>
internal static class TagLines
{
    public static IEnumerable<Element> Of(ForumItem item, Language words)
    {
        if (item.Tags is [.., var tag])
        {
            yield return Text.Of(words["Themes, {0}: {1}", Dates.Of(tag.On, words), tag.Themes.Count == 0 ? words["none"] : string.Join("; ", Themes.Of(tag.Themes).Select(theme => words[theme.Title]))]) with { Spacing = "Small" };
            if (tag.Concern is { } concern)
            {
                yield return Text.Of(words["Emerging concern: {0}", PlainText.Escape(concern)]) with { Spacing = "Small" };
            }
        }
        yield return new Buttons([new Press(words["Tag themes"], ItemVerbs.About(ReportVerbs.Tag, item.Forum, item.Child)) { WithInputs = false }]);
    }
}
