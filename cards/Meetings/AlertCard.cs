using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>What the chair writes to the members of a group at once.</summary>
public sealed record AlertView
{
    /// <summary>The groups that the reader chairs, the one it is for first.</summary>
    public required IReadOnlyList<TermsOfReference> Groups { get; init; }

    public string? What { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class AlertCard
{
    public static PersonalCard Render(AlertView view, Language words)
    {
        var first = view.Groups[0];
        var title = words["Alert to the members of {0}", first.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(Text.Of(words["Each member reads it in a private chat. The preview says only that there is an alert. Write about a child by the reference."]));
        if (view.Groups.Count > 1)
        {
            body.Add(new ChoiceInput(AlertVerbs.Forum, words["Which group?"], [.. view.Groups.Select(terms => new Choice(PlainText.Clean(terms.Name), terms.Forum.Value))]) { Value = first.Forum.Value });
        }
        body.Add(new TextInput(AlertVerbs.What, words["What must the members know?"])
        {
            Multiline = true,
            MaxLength = AlertGroup.MostWhat,
            Required = true,
            ErrorMessage = words["Write what the members must know."],
            Value = view.What,
        });
        return new()
        {
            Summary = title,
            Body = body,
            Actions = [new Press(words["Send to the members"], view.Groups.Count > 1 ? new(AlertVerbs.Send) : MeetingVerbs.About(AlertVerbs.Send, first.Forum))],
        };
    }

    public static PersonalCard Receipt(TermsOfReference terms, int members, Language words)
    {
        var title = words["Alert to the members of {0}", terms.ShortName];
        return new() { Summary = title, Body = [Text.Title(title), new Container([Text.Of(words["It is on its way. Members it goes to: {0}.", members])]) { Style = "good" }] };
    }
}
