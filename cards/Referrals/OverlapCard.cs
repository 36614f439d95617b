using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <param name="Typed">What was filled in when it was sent and refused.</param>
public sealed record OverlapView(FrontDoorReview Review, OverlapRule Rule, Func<string, string?> Typed, string? Said);

/// <summary>The talk between two teams about an overlap, or why there need be none.</summary>
public static class OverlapCard
{
    public static PersonalCard Render(OverlapView view, Language words)
    {
        var title = words["Referral {0}: overlap", view.Review.Referral];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        body.Add(Text.Of(view.Review.Overlap.Count > 0
            ? words["Ticked: {0}. Before it goes on, talk with {1}.", string.Join(", ", view.Review.Overlap), view.Rule.Team]
            : words["No overlap is ticked. If you see one, talk with {0} and record it.", view.Rule.Team]));
        body.Add(new ChoiceInput(FrontDoorVerbs.Needed, words["Was a talk needed?"],
            [new(words["Yes, we have talked"], ChoiceField.Yes), new(words["No, it is not needed"], ChoiceField.No)])
        { Expanded = true, Value = view.Typed(FrontDoorVerbs.Needed) ?? ChoiceField.Yes });
        body.Add(new TextInput(FrontDoorVerbs.Who, words["Who talked? Name and role"]) { MaxLength = Referral.MostShortCharacters, Value = view.Typed(FrontDoorVerbs.Who) });
        body.Add(new DateInput(FrontDoorVerbs.On, words["When?"]) { Value = view.Typed(FrontDoorVerbs.On) });
        body.Add(new TextInput(FrontDoorVerbs.Why, words["What came of it, or why it is not needed"])
        {
            Multiline = true,
            MaxLength = FrontDoorReview.MostText,
            Value = view.Typed(FrontDoorVerbs.Why),
        });
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Record it"], FrontDoorVerbs.About(FrontDoorVerbs.Overlap, view.Review.Referral)) { Style = "positive" },
                new Press(words["Back"], FrontDoorVerbs.About(FrontDoorVerbs.Open, view.Review.Referral)) { WithInputs = false },
            ],
        };
    }
}
