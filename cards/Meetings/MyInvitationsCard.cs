using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <param name="Invitations">Those to meetings that are not over, the next first.</param>
public sealed record MyInvitationsView(IReadOnlyList<OwnInvitation> Invitations, string? Said = null, bool SaidIsRefusal = false);

public sealed record OwnInvitation(TermsOfReference Terms, Meeting Meeting, Invitation Invitation);

/// <summary>What the reader is invited to. A guest speaker's shows the title and the time.</summary>
public static class MyInvitationsCard
{
    private const int Most = 12;

    public static PersonalCard Render(MyInvitationsView view, Language words)
    {
        var title = words["My invitations"];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        if (view.Invitations.Count == 0)
        {
            body.Add(Text.Of(words["You are invited to no meeting."]));
        }
        foreach (var own in view.Invitations.Take(Most))
        {
            body.Add(new Container([.. Lines(own, words)]) { Separator = true });
        }
        if (view.Invitations.Count > Most)
        {
            body.Add(Text.Of(words["And {0} more.", view.Invitations.Count - Most]));
        }
        return new() { Summary = title, Body = body, Actions = [] };
    }

    private static IEnumerable<Element> Lines(OwnInvitation own, Language words)
    {
        var (terms, meeting, invitation) = own;
        yield return Text.Of(words["{0}\\. {1}, {2}: {3}", invitation.Number, PlainText.Escape(terms.ShortName), Dates.Of(meeting.On, words), Standing(invitation.State, words)]) with { Weight = "Bolder" };
        if (invitation.Kind is not InvitationKind.Speaker)
        {
            yield return Text.Of(InvitationWords.Kind(invitation.Kind, words)) with { Spacing = "None" };
        }
        yield return Text.Of(InvitationWords.OwnSlot(invitation, words)) with { Spacing = "None" };
        if (invitation.Bring is { } bring && invitation.Kind is not InvitationKind.Speaker)
        {
            yield return Text.Of(words["Please bring: {0}", PlainText.Escape(bring)]) with { Spacing = "Small" };
        }
        List<CardAction> buttons =
        [
            .. InvitationWords.Answers(comes => InvitationVerbs.About(InvitationVerbs.Answer, meeting, invitation, new KeyValuePair<string, string>(InvitationVerbs.Comes, comes)), words)
                .Where((_, at) => invitation.State != (at == 0 ? InvitationState.Accepted : InvitationState.Declined)),
        ];
        if (invitation.Child is { } child && invitation.Opens(child))
        {
            buttons.Add(new Press(words["Open {0}", child], new(InvitationVerbs.Item, new KeyValuePair<string, string>(InvitationVerbs.Child, child.ToString()))) { WithInputs = false });
        }
        yield return new Buttons(buttons);
    }

    private static string Standing(InvitationState state, Language words) => state switch
    {
        InvitationState.Accepted => words["you come"],
        InvitationState.Declined => words["you cannot come"],
        _ => words["not answered yet"],
    };
}
