using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <param name="From">How many are passed over.</param>
public sealed record SaidView(FrontDoorReview Review, Func<PersonId, string> NameOf, IReadOnlyCollection<int> Unreached, int From);

/// <summary>All that was asked and added since a referral was sent, a page at a time, for the reviewing role.</summary>
public static class SaidCard
{
    private const int PageSize = 5;

    public static PersonalCard Render(SaidView view, Language words) => FittingCard.Of("What was asked and added", cut => Draw(view, cut, words));

    private static PersonalCard Draw(SaidView view, int cut, Language words)
    {
        var title = words["Referral {0}: asked and added since", view.Review.Referral];
        var all = SaidLines.In(view.Review);
        var page = all.Skip(view.From).Take(PageSize).ToList();
        List<Element> body = [Text.Title(title)];
        if (page.Count == 0)
        {
            body.Add(Text.Of(words["Nothing more was asked or added."]));
        }
        body.AddRange(SaidLines.Of(new(view.Review, view.NameOf, view.Unreached), page, cut, words));
        List<CardAction> actions = [];
        if (view.From + PageSize < all.Count)
        {
            actions.Add(new Press(words["More"], FrontDoorVerbs.About(
                FrontDoorVerbs.Open, view.Review.Referral, new(FrontDoorVerbs.Part, FrontDoorVerbs.PartSaid), new(FrontDoorVerbs.After, $"{view.From + PageSize}"))));
        }
        actions.Add(new Press(words["Back"], FrontDoorVerbs.About(FrontDoorVerbs.Open, view.Review.Referral)));
        return new() { Summary = title, Body = body, Actions = actions };
    }
}
