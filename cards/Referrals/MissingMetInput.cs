using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Missing;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <summary>
/// Whether a missing criterion is met: what the recorded episodes say stands there with its reason and is not asked. Only
/// where they say nothing may somebody who knows of more answer.
/// </summary>
internal static class MissingMetInput
{
    public static IEnumerable<Element> Of(IReadOnlyList<RouteAnswer> routes, IReadOnlyList<MissingGroundKind> known, string? typed, Language words)
    {
        if (!routes.Any(answer => answer.Terms.Admission.Any(ground => ground.Ground is Ground.Missing)))
        {
            yield break;
        }
        if (known.Count > 0)
        {
            yield return new Container([Text.Of(words["☑ A missing criterion is met, by the episodes on record: {0}.", MissingWords.Grounds(known, words)])]) { Style = "good" };
            yield break;
        }
        yield return new ChoiceInput(FrontDoorVerbs.MissingMet, words["Is a missing criterion met? By the episodes on record, none is."], [new(words["Yes"], ChoiceField.Yes), new(words["No"], ChoiceField.No)])
        {
            Expanded = true,
            Value = typed ?? ChoiceField.No,
        };
    }
}
