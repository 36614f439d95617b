using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Challenges;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Cards.Meetings;

/// <summary>
/// What comes before the children: the actions of earlier meetings (Oxfordshire Network: the chair reviews minutes and actions at the
/// start of each meeting), what members proposed, what agencies ask of one another, and who comes as a guest.
/// </summary>
internal static class AgendaOpening
{
    private const int MostProposals = 10;

    private const int MostText = 80;

    public static IEnumerable<Element> Of(AgendaView view, Language words)
    {
        if (view.Opening is { } opening && view.Terms.FirstItem is { } first)
        {
            yield return Text.Section(first.Title);
            yield return Text.Of(PreviousWords.Of(opening.Previous, view.NameOf, words));
            yield return new Buttons([PreviousWords.Reviewed(opening, words), new Press(words["Skip them, or look again"], MeetingVerbs.About(MeetingVerbs.OpenPrevious, opening)) { WithInputs = false }]);
        }
        if (view.Actions.Count > 0)
        {
            yield return Text.Section(words["Actions not done"]);
            foreach (var action in view.Actions)
            {
                var due = action.IsOverdue(view.Today)
                    ? words["{0}, overdue since {1}", action.Reference, Dates.Of(action.Due, words)]
                    : words["{0}, due {1}", action.Reference, Dates.Of(action.Due, words)];
                if (view.IsShut(action))
                {
                    yield return Text.Of($"{due}: {ActionWords.Shut(words)}") with { Spacing = "Small" };
                    continue;
                }
                yield return Text.Of($"{due}: {PlainText.Escape(PlainText.Shorten(view.WithNames ? $"{action.What} ({view.NameOf(action.Owner)})" : action.What, MostText))}") with { Spacing = "Small" };
            }
            if (view.MoreActions)
            {
                yield return new Buttons([new Press(words["Open overdue actions"], new(ActionVerbs.Overdue))]);
            }
        }
        if (view.Proposals.Count > 0)
        {
            yield return Text.Section(words["Proposed by members"]);
            foreach (var proposal in view.Proposals.Take(MostProposals))
            {
                var title = PlainText.Escape(PlainText.Shorten(proposal.Title, MostText));
                yield return Text.Of(proposal.OtherBusiness ? words["{0} (any other business)", title] : title) with { Spacing = "Small" };
            }
            if (view.Proposals.Count > MostProposals)
            {
                yield return Text.Of(words["And {0} more.", view.Proposals.Count - MostProposals]);
            }
        }
        if (view.Challenges.Count > 0)
        {
            yield return Text.Section(words["Challenges between agencies"]);
            foreach (var (challenge, due) in view.Challenges)
            {
                yield return Text.Of(ChallengeWords.Line(challenge, view.Terms, due, words)) with { Spacing = "Small" };
            }
            yield return new Buttons([new Press(words["Open the challenges"], ChallengeVerbs.In(ChallengeVerbs.List, view.Terms.Forum))]);
        }
        if (view.Guests.Count > 0 && view.Runs)
        {
            yield return Text.Section(words["Guests"]);
            foreach (var guest in view.Guests)
            {
                yield return Text.Of(words["{0}: {1}, {2}", InvitationWords.Slot(guest, words), PlainText.Escape(PlainText.Shorten(guest.Name, MostText)), InvitationWords.State(guest.State, words)]) with { Spacing = "Small" };
            }
        }
        else if (view.Guests.Count > 0)
        {
            yield return Text.Of(words["Guests invited: {0}", view.Guests.Count]);
        }
    }
}
