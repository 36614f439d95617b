using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Cards.Links;

/// <param name="Child">The child to link, if one is chosen already.</param>
/// <param name="Other">What was typed, to be mended.</param>
/// <param name="Said">What has just happened, or why it did not.</param>
public sealed record AddLinkView(CaseReference? Child, string? Other, string? Said, bool SaidIsRefusal);

/// <summary>Says what a child is linked to, by reference, and about what.</summary>
public static class AddLinkCard
{
    private const int MostReference = 12;

    public static PersonalCard Render(AddLinkView view, Language words)
    {
        var title = view.Child is { } of ? words["Link {0}", of] : words["New link"];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        if (view.Child is null)
        {
            body.Add(new TextInput(LinkVerbs.Child, words["The child's reference"]) { MaxLength = MostReference, Placeholder = "CH-…" });
        }
        body.Add(new TextInput(LinkVerbs.Other, words["Linked to which child, person, place or group? The reference"])
        {
            MaxLength = MostReference,
            Placeholder = "CH-… POI-… LOC-… GRP-…",
            Value = view.SaidIsRefusal ? view.Other : null,
        });
        body.Add(new ChoiceInput(LinkVerbs.Themes, words["What is it about? (optional)"], [.. Domain.Links.Themes.All.Select(theme => new Choice(words[theme.Title], theme.Id))]) { Several = true, Expanded = true });
        PressPayload payload = view.Child is { } child ? new(LinkVerbs.Add, new KeyValuePair<string, string>(LinkVerbs.Child, child.ToString())) : new(LinkVerbs.Add);
        List<CardAction> actions = [new Press(words["Link"], payload) { Style = "positive" }];
        if (view.Child is { } known)
        {
            actions.Add(new Press(words["Open {0}", known], new(CaseVerbs.Show, new KeyValuePair<string, string>(CaseVerbs.Child, known.ToString()))) { WithInputs = false });
        }
        return new() { Summary = title, Body = body, Actions = actions };
    }
}
