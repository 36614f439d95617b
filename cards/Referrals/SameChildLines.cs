using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <summary>The question whether a referral is about a child who is known, for the reviewing role alone.</summary>
internal static class SameChildLines
{
    public static IEnumerable<Element> Of(FrontDoorReview review, Language words)
    {
        if (!review.IsOpen || review.SameAs.Count == 0)
        {
            yield break;
        }
        yield return new Container(
        [
            Text.Of(words["Perhaps known already. The same name and date of birth: {0}. Look before you decide; the referrer is not told.", string.Join(", ", review.SameAs)]),
            new Buttons(
            [
                .. review.SameAs.SelectMany(child => (Press[])
                [
                    new(words["Open {0}", child], new(CaseVerbs.Show, new KeyValuePair<string, string>(CaseVerbs.Child, child.ToString()))) { WithInputs = false },
                    new(words["It is the same child: join to {0}", child], FrontDoorVerbs.About(FrontDoorVerbs.Join, review.Referral, new KeyValuePair<string, string>(FrontDoorVerbs.Same, child.ToString()))) { WithInputs = false },
                ]),
                new Press(words["Not the same child"], FrontDoorVerbs.About(FrontDoorVerbs.Apart, review.Referral)) { WithInputs = false },
            ]),
        ])
        { Style = "warning" };
    }
}
