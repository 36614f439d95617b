using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Cards.Screenings;

/// <param name="Children">Those the person may screen: their own referrals, or their forum's.</param>
/// <param name="Unknown">A reference was given that the person may not use or that does not exist; the card does not say which.</param>
public sealed record ScreeningStartView(IReadOnlyList<(CaseReference Child, string Initials)> Children, bool Unknown = false);

/// <summary>Asks which child a screening is about.</summary>
public static class ScreeningStartCard
{
    public static PersonalCard For(ScreeningStartView view, Language words)
    {
        var title = words["Screen a child"];
        List<Element> body = [Text.Title(title)];
        if (view.Unknown)
        {
            body.Add(Text.Of(words["That reference was not found. Choose a child from the list, or refer the child first."]) with { Color = "Attention", Weight = "Bolder" });
        }
        if (view.Children.Count == 0)
        {
            body.Add(Text.Of(words["There is no child that you can screen yet. Refer the child first."]));
            return new() { Summary = title, Body = body, Actions = [Refer(words)] };
        }
        body.Add(new ChoiceInput(ScreeningVerbs.About, words["Which child?"],
            [.. view.Children.Select(child => new Choice($"{child.Child} · {child.Initials}", child.Child.ToString()))])
        {
            Required = true,
            ErrorMessage = words["Choose a child from the list."],
            Placeholder = words["Choose one"],
        });
        return new()
        {
            Summary = title,
            Body = body,
            Actions = [new Press(words["Start the screening"], new FormPress(ScreeningForm.Id).As(FormVerbs.Open)) { Style = "positive" }, Refer(words)],
        };
    }

    private static Press Refer(Language words) =>
        new(words["Refer a child"], new FormPress(Referrals.ReferralForm.Id).As(FormVerbs.Open)) { WithInputs = false };
}
