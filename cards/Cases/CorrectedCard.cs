using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Cards.Cases;

/// <param name="Child">As the record stands now.</param>
/// <param name="MayOpen">They may open the case: not every coordinator does.</param>
public sealed record CorrectedView(Child Child, Func<PersonId, string> NameOf, DateOnly Today, bool MayOpen);

/// <summary>What the record says now, and what it said before.</summary>
public static class CorrectedCard
{
    public static PersonalCard Render(CorrectedView view, Language words)
    {
        var child = view.Child;
        var title = words["The record of {0} is put right", child.Reference];
        List<Element> body =
        [
            Text.Title(title),
            new Facts(
            [
                new(words["Name"], PlainText.Escape(child.Name)),
                new(words["Date of birth"], words["{0}, age {1}", Dates.Of(child.Born.Day, words), child.Born.AgeOn(view.Today)]),
            ]),
            .. CorrectionLines.Of(child, view.NameOf, Correction.MostCharacters, words),
            Text.Note(words["What goes by the date of birth goes by this one now. Groups that have the child are told by reference. Neither name may stand in a shared chat."]),
        ];
        if (child.BandOn(view.Today) is AgeGroup.Adult)
        {
            body.Add(new Container([Text.Of(words["They are 18 or over by this date. Contact adult safeguarding too."])]) { Style = "warning" });
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = !view.MayOpen ? [] : [new Press(words["Open {0}", child.Reference], new(CaseVerbs.Show, new KeyValuePair<string, string>(CaseVerbs.Child, child.Reference.ToString())))],
        };
    }
}
