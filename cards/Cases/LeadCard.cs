using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Cases;

/// <summary>Asks who leads for a child: somebody from the list, who can be invited in their chat, or a name.</summary>
/// <param name="People">By their ids.</param>
public sealed record LeadView(CaseReference Child, IReadOnlyList<Choice> People, string? Person, string? Typed, string? Said = null);

public static class LeadCard
{
    public static PersonalCard Render(LeadView view, Language words)
    {
        var title = words["Lead professional of {0}", view.Child];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        body.Add(new ChoiceInput(ClockVerbs.Person, words["Somebody with an account here"], view.People) { Value = view.Person, Placeholder = words["Choose one"] });
        body.Add(new TextInput(ClockVerbs.Typed, words["Or the name of somebody without one"])
        {
            MaxLength = Referral.MostShortCharacters,
            Value = view.Person is null ? view.Typed : null,
        });
        body.Add(Text.Note(words["Somebody without an account is invited by the coordinator, by phone or e-mail."]));
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Save"], ClockVerbs.About(ClockVerbs.Lead, view.Child)) { Style = "positive" },
                new Press(words["Back"], ClockVerbs.About(ClockVerbs.Show, view.Child)) { WithInputs = false },
            ],
        };
    }
}
