using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.NoNames;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.NoNames;

namespace PanelAssistant.Cards.Meetings;

/// <summary>Children whom nobody names, on the agenda: apart from the others, beneath what the group's terms say of them.</summary>
internal static class WithoutNameLines
{
    public static IEnumerable<Element> Of(AgendaView view, Language words)
    {
        if (view.WithoutName.Count == 0)
        {
            yield break;
        }
        foreach (var element in Head(GroupNotices.Of(view.Terms), words))
        {
            yield return element;
        }
        foreach (var line in view.WithoutName)
        {
            yield return new Container(
            [
                Text.Of(view.WithNames ? $"{line.Reference} · {words[line.Age.Title()]} · {PlainText.Escape(line.Area)}" : line.Reference.ToString()) with { Weight = "Bolder" },
                .. view.WithNames ? (Element[])[new Buttons([new Press(words["Open {0}", line.Reference], NoNamesVerbs.Of(line.Reference))])] : [],
            ])
            { Separator = true, Spacing = "Small" };
        }
    }

    public static IEnumerable<Element> Head(GroupNotices notices, Language words)
    {
        yield return Text.Section(words["Children without a name"]);
        if (notices.WithoutName is { } notice)
        {
            yield return Text.Of(words[notice.Value]);
        }
    }
}
