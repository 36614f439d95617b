using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Sharing;

namespace PanelAssistant.Cards.Sharing;

/// <param name="Draft">Pressed twice, the same draft makes one entry.</param>
/// <param name="Line">What was typed and came back.</param>
public sealed record ShareNowView(CaseReference Child, string Draft, string? Line = null, string? Refusal = null);

/// <summary>Records in one line what could not wait.</summary>
public static class ShareNowCard
{
    public static PersonalCard Render(ShareNowView view, Language words)
    {
        var title = words["Shared at once about {0}", view.Child];
        List<Element> body = [Text.Title(title)];
        if (view.Refusal is { } refusal)
        {
            body.Add(new Container([Text.Of(refusal)]) { Style = "attention" });
        }
        body.Add(new Container([Text.Of(words["This records it. It tells nobody: ring them. If a child is in danger now, ring 999."])]) { Style = "warning" });
        body.Add(new TextInput(ShareVerbs.Line, words["What did you share, and with whom?"])
        {
            Required = true,
            ErrorMessage = words["Write one line: what was shared, and with whom."],
            MaxLength = Share.MostLine,
            Value = view.Line,
        });
        body.Add(Text.Note(words["You are reminded each working day until purpose, legal basis and why it is proportionate are added."]));
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Record it now"], ShareVerbs.About(ShareVerbs.Now, view.Child, new KeyValuePair<string, string>(ShareVerbs.Draft, view.Draft))) { Style = "positive" },
                new Press(words["There is time for all of it"], ShareVerbs.Record(view.Child)) { WithInputs = false },
            ],
        };
    }
}
