using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Cards.Minutes;

/// <summary>An action for the minutes. It comes onto the tracker when the chair approves them.</summary>
/// <param name="Owners">"title, name", by seat and person.</param>
/// <param name="Item">The item it came from.</param>
public sealed record MinutesActionView(MeetingMinutes Minutes, IReadOnlyList<Choice> Owners, DateOnly NextMeeting, string? Item, string? What = null, string? Owner = null, DateOnly? Due = null, string? Said = null)
{
    /// <summary>The measures that the group's terms list.</summary>
    public TacticalRule? Responses { get; init; }

    public string? Tactic { get; init; }
}

public static class MinutesActionCard
{
    public static PersonalCard Render(MinutesActionView view, Language words)
    {
        var title = words["New action in the minutes of {0}", Dates.Of(view.Minutes.Meeting, words)];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        body.Add(Text.Note(words["It comes onto the tracker, and its owner is told, when the chair approves the minutes."]));
        body.Add(new ChoiceInput(MinutesVerbs.Part, words["Which item did it come from?"],
            [new(words["The whole group"], MinutesText.Closing), .. view.Minutes.Body.Items.Select(item => new Choice(item.Title ?? item.Reference, item.Reference))])
        {
            Value = view.Item ?? MinutesText.Closing,
        });
        body.Add(new TextInput(MinutesVerbs.What, words["What is to be done?"]) { Multiline = true, MaxLength = ActionItem.MostWhat, Value = view.What });
        body.Add(new ChoiceInput(MinutesVerbs.Owner, words["Who is to do it?"], view.Owners) { Value = view.Owner, Placeholder = words["Choose a member"] });
        body.Add(new DateInput(MinutesVerbs.DueOn, words["By when?"]) { Value = (view.Due ?? view.NextMeeting).ToString("yyyy-MM-dd") });
        if (TacticalWords.Question(MinutesVerbs.Tactic, view.Responses, view.Tactic, words) is { } question)
        {
            body.Add(question);
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Write it down"], MinutesVerbs.Of(MinutesVerbs.Write, view.Minutes.Reference)) { Style = "positive" },
                new Press(words["Back"], MinutesVerbs.Of(MinutesVerbs.Show, view.Minutes.Reference)) { WithInputs = false },
            ],
        };
    }
}
