using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Cards.Records;

/// <summary>Asks why everything about a child is taken out, then gives the way to the file.</summary>
/// <param name="Purpose">Nothing while nobody has said.</param>
/// <param name="Link">Holds a secret and no name; nothing where the bot has no address for files.</param>
public sealed record ExportView(CaseReference Child, ExportPurpose? Purpose, string? Link, int LastsMinutes, string? Said = null);

public static class ExportCard
{
    public static PersonalCard Render(ExportView view, Language words)
    {
        var title = words["Everything about {0} as a Word file", view.Child];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        if (view.Purpose is { } purpose)
        {
            body.Add(Text.Of(words["For {0}. That you took it is on record.", ChildPaper.Purpose(purpose, words)]));
            body.Add(view.Link is null
                ? Text.Of(words["Files are not set up here. Ask whoever runs the bot to set Files:Address."])
                : Text.Of(words["The link is yours alone, opens once, and lasts {0} minutes. Do not pass it on. Other people in it are marked: read it before you give it to anybody.", view.LastsMinutes]));
            return new() { Summary = title, Body = body, Actions = view.Link is { } link ? [new OpenLink(words["Open the file"], link)] : [] };
        }
        body.Add(Text.Of(words["The entries in the order of time, each with its source, day and class. Other people are marked. What your role may not read is left out, and so are the parts of groups whose papers you do not read: the file says of which, and whom to ask."]));
        body.Add(new ChoiceInput(RecordVerbs.Purpose, words["What is it for?"],
            [.. Enum.GetValues<ExportPurpose>().Select(one => new Choice(ChildPaper.Purpose(one, words), one.ToString()))])
        { Expanded = true });
        return new() { Summary = title, Body = body, Actions = [new Press(words["Make the file"], RecordVerbs.About(RecordVerbs.Export, view.Child)) { Style = "positive" }] };
    }
}
