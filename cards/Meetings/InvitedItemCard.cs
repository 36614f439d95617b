using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Cards.Meetings;

/// <param name="About">Who the child is, as members have it at the head of a card.</param>
/// <param name="Own">What the reader is invited for.</param>
public sealed record InvitedItemView(CaseSummary About, OwnInvitation Own);

/// <summary>The one item that a guest comes for. It leads nowhere else.</summary>
public static class InvitedItemCard
{
    public static PersonalCard Render(InvitedItemView view, Language words)
    {
        var (terms, meeting, invitation) = view.Own;
        var title = words["{0} at {1}, {2}", view.About.Child, terms.ShortName, Dates.Of(meeting.On, words)];
        List<Element> body = [Text.Title(title), CaseLines.Of(view.About, words), Text.Of(InvitationWords.OwnSlot(invitation, words))];
        if (invitation.Bring is { } bring)
        {
            body.Add(Text.Of(words["Please bring: {0}", PlainText.Escape(bring)]));
        }
        body.Add(Text.Note(words["You can open this until the meeting is over."]));
        return new() { Summary = title, Body = body, Actions = [new Press(words["My invitations"], new(InvitationVerbs.Mine))] };
    }
}
