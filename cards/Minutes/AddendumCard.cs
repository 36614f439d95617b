using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Cards.Minutes;

/// <summary>Asks for a correction of locked minutes.</summary>
/// <param name="Items">The items that the writer's own copy holds.</param>
public sealed record AddendumView(MeetingMinutes Minutes, string Group, IReadOnlyList<MinutesItem> Items, string? Item = null, string? Typed = null, string? Said = null);

public static class AddendumCard
{
    public static PersonalCard Render(AddendumView view, Language words)
    {
        var title = words["Addendum to the minutes: {0}, {1}", view.Group, Dates.Of(view.Minutes.Meeting, words)];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        body.Add(Text.Note(words["The minutes are locked and stay as they are. The correction stands after them with your name and the day."]));
        body.Add(new ChoiceInput(MinutesVerbs.Part, words["What is it about?"],
            [new(words["The whole meeting"], MinutesText.Closing), .. view.Items.Select(item => new Choice(item.Title ?? item.Reference, item.Reference))])
        {
            Value = view.Item ?? MinutesText.Closing,
        });
        body.Add(new TextInput(MinutesVerbs.What, words["The correction"]) { Multiline = true, MaxLength = MinutesText.MostSection, Value = view.Typed });
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Add the correction"], MinutesVerbs.Of(MinutesVerbs.Addendum, view.Minutes.Reference)) { Style = "positive" },
                new Press(words["Back"], MinutesVerbs.Of(MinutesVerbs.Show, view.Minutes.Reference)) { WithInputs = false },
            ],
        };
    }
}
