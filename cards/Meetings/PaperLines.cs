using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>The papers and proposals of a meeting, a page of each.</summary>
internal static class PaperLines
{
    public static IEnumerable<Element> Papers(PapersView view, Language words)
    {
        yield return Text.Section(words["Papers"]);
        if (view.Meeting.Papers.Count == 0)
        {
            yield return Text.Of(words["None yet."]);
        }
        foreach (var paper in view.Meeting.Papers.Skip(view.From).Take(PapersCard.PageSize))
        {
            List<Element> lines = [Text.Of($"{paper.Number}\\. {PlainText.Escape(paper.Title)}") with { Weight = "Bolder" }];
            if (paper.Place is { } place)
            {
                lines.Add(Text.Typed(place) with { Spacing = "None" });
            }
            lines.Add(Text.Note(string.Join(" ", Marks(view, paper, words))));
            yield return new Container(lines) { Separator = true, Spacing = "Small" };
        }
    }

    public static IEnumerable<Element> Proposals(PapersView view, Language words)
    {
        if (view.Meeting.Proposals.Count == 0)
        {
            yield break;
        }
        yield return Text.Section(words["Proposed for the agenda"]);
        foreach (var proposal in view.Meeting.Proposals.Skip(view.From).Take(PapersCard.PageSize))
        {
            List<Element> lines =
            [
                Text.Of($"{proposal.Number}\\. {PlainText.Escape(proposal.Title)}") with { Weight = "Bolder" },
                Text.Note(words["{0}. {1}", PlainText.Escape(view.NameOf(proposal.By)), Standing(proposal, words)]),
            ];
            if (view.MayRun && view.Meeting.State is not MeetingState.Closed)
            {
                lines.Add(new Buttons([Answer(true, words["Take it"]), Answer(false, words["Leave it off"])]));
            }
            yield return new Container(lines) { Separator = true, Spacing = "Small" };

            Press Answer(bool take, string title) => new(title, MeetingVerbs.About(
                PaperVerbs.Answer, view.Meeting, new(PaperVerbs.Proposal, $"{proposal.Number}"), new(PaperVerbs.Take, take ? ChoiceField.Yes : ChoiceField.No)))
            { WithInputs = false };
        }
    }

    private static string Standing(AgendaProposal proposal, Language words) => proposal switch
    {
        { Taken: false } => words["Left off."],
        { OtherBusiness: true, Taken: true } => words["Any other business."],
        { OtherBusiness: true } => words["The agenda was final, so it is any other business if the chair takes it."],
        _ => words["On the agenda."],
    };

    private static IEnumerable<string> Marks(PapersView view, Paper paper, Language words)
    {
        var from = PlainText.Escape(view.NameOf(paper.From));
        if (paper.Given is not { } given)
        {
            yield return words["Awaited from {0}.", from];
            yield break;
        }
        yield return words["From {0}, {1}.", from, Dates.OfMoment(given, words)];
        if (paper.IsLate(view.Deadline))
        {
            yield return words["Late."];
        }
        if (paper.WentOutWith is > 0 and var number)
        {
            yield return words["Sent with supplement {0}.", number];
        }
        else if (paper.WentOutWith is null)
        {
            yield return words["Not sent out yet."];
        }
    }
}
