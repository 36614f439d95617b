using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Registers;

namespace PanelAssistant.Cards.Registers;

/// <param name="Draft">Pressed twice, the same draft makes one entry.</param>
public sealed record AddEntryView(TermsOfReference Terms, RegisterKind Kind, string Draft)
{
    public string? Title { get; init; }

    public string? Audience { get; init; }

    public string? Link { get; init; }

    public string? Refusal { get; init; }
}

/// <summary>A new line for a register.</summary>
public static class AddEntryCard
{
    public static PersonalCard Render(AddEntryView view, Language words)
    {
        var title = words["{0}, {1}", RegisterWords.AddTitle(view.Kind, words), view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Refusal is { } refusal)
        {
            body.Add(new Container([Text.Of(refusal)]) { Style = "attention" });
        }
        body.Add(new TextInput(RegisterVerbs.Title, RegisterWords.Asked(view.Kind, words))
        {
            Required = true,
            ErrorMessage = words["Write it in a line or two."],
            Multiline = true,
            MaxLength = RegisterEntry.MostTitle,
            Value = view.Title,
        });
        if (RegisterWords.Audience(view.Kind, words) is { } audience)
        {
            body.Add(new TextInput(RegisterVerbs.Audience, audience) { MaxLength = RegisterEntry.MostTitle, Value = view.Audience });
        }
        body.Add(new TextInput(RegisterVerbs.Link, words["Where is the document? Its address, beginning with https:// (optional)"]) { MaxLength = SetReview.MostLink, Value = view.Link });
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Write it down"], new(RegisterVerbs.Add, [new(RegisterVerbs.Forum, view.Terms.Forum.Value), new(RegisterVerbs.Kind, view.Kind.ToString()), new(RegisterVerbs.Draft, view.Draft)])),
                new Press(RegisterWords.Name(view.Kind, words), RegisterVerbs.In(RegisterVerbs.List, view.Terms.Forum, view.Kind)) { WithInputs = false },
            ],
        };
    }
}
