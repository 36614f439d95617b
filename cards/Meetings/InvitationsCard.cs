using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>The guests of a meeting, for those who run it.</summary>
public sealed record InvitationsView
{
    public required TermsOfReference Terms { get; init; }

    public required Meeting Meeting { get; init; }

    /// <summary>Other groups whose meetings the reader runs.</summary>
    public IReadOnlyList<TermsOfReference> Others { get; init; } = [];

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class InvitationsCard
{
    public static PersonalCard Render(InvitationsView view, Language words)
    {
        var title = words["Invitations to {0}, {1}", view.Terms.ShortName, Dates.Of(view.Meeting.On, words)];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        if (view.Meeting.Invitations.Count == 0)
        {
            body.Add(Text.Of(words["Nobody is invited yet."]));
        }
        foreach (var invitation in view.Meeting.Invitations)
        {
            List<Element> lines =
            [
                Text.Of(words["{0}\\. {1}: {2}", invitation.Number, PlainText.Escape(invitation.Name), InvitationWords.State(invitation.State, words)]) with { Weight = "Bolder" },
                Text.Of(InvitationWords.Kind(invitation.Kind, words)) with { Spacing = "None" },
                Text.Of(InvitationWords.Slot(invitation, words)) with { Spacing = "None" },
            ];
            if (invitation.State is not InvitationState.Withdrawn)
            {
                lines.Add(new Buttons([new Press(words["Withdraw invitation {0}", invitation.Number], InvitationVerbs.About(InvitationVerbs.Withdraw, view.Meeting, invitation)) { WithInputs = false }]));
            }
            body.Add(new Container(lines) { Separator = true });
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                .. view.Terms.Invitations.Count == 0 ? [] : (IEnumerable<CardAction>)[new Press(words["Invite somebody"], MeetingVerbs.About(InvitationVerbs.Send, view.Meeting)) { WithInputs = false }],
                .. Groups(view.Others, words),
            ],
        };
    }

    /// <summary>For somebody who runs the meetings of several groups and stands in none of them now.</summary>
    public static PersonalCard Which(IReadOnlyList<TermsOfReference> groups, Language words)
    {
        var title = words["Which group?"];
        return new() { Summary = title, Body = [Text.Title(title), Text.Of(words["Whose invitations do you want to see?"])], Actions = [.. Groups(groups, words)] };
    }

    private static IEnumerable<CardAction> Groups(IReadOnlyList<TermsOfReference> groups, Language words) =>
        groups.Take(MostGroups).Select(terms => new Press(words["Invitations to {0}", terms.ShortName], MeetingVerbs.About(InvitationVerbs.List, terms.Forum)) { WithInputs = false });

    /// <summary>A card shows six main buttons.</summary>
    private const int MostGroups = 5;
}
