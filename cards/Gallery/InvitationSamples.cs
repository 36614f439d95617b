using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class InvitationSamples
{
    private static readonly Invitation CoOpted = new()
    {
        Number = 1,
        Person = Outsider,
        Name = "Terry Example-Schoollead",
        Kind = InvitationKind.CoOpted,
        Child = Child,
        Slot = new(10, 15),
        Bring = "Attendance of the last term & the chronology",
        By = Chair,
        At = Now,
    };

    private static readonly Invitation Speaker = new()
    {
        Number = 2,
        Person = Outsider,
        Name = "Kit Example-Speaker",
        Kind = InvitationKind.Speaker,
        Title = "Online grooming: what is new",
        Slot = new(11, 0),
        By = Chair,
        At = Now,
        State = InvitationState.Accepted,
    };

    private static readonly Meeting Inviting = Meeting.Planned(Terms.Forum, new(2027, 1, 6), new(2027, 1, 6)) with
    {
        Invitations = [CoOpted, Speaker, CoOpted with { Number = 3, Kind = InvitationKind.Presenter, State = InvitationState.Declined }, Speaker with { Number = 4, State = InvitationState.Withdrawn }],
    };

    private static readonly Meeting Full = Inviting with
    {
        Invitations = [.. Enumerable.Range(1, Invitation.Most).Select(number => CoOpted with { Number = number, Name = new('w', 120), Title = new('w', Invitation.MostTitle) })],
    };

    private static readonly InviteView Form = new()
    {
        Terms = Terms,
        Meeting = Inviting,
        People = [.. Roster.Holdings.Select(held => new Choice(held.Name, held.Person.Value))],
    };

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("invitations/invite", words => InviteCard.Render(Form, words)),
        new("invitations/invite, refused", words => InviteCard.Render(Form with { Person = Health.Value, Child = "CH-2041", Bring = "The chronology", Refusal = Refusals.Say(Reason.SitsHere, words) }, words)),
        new("invitations/invite, of very many", words => InviteCard.Render(Form with { People = [.. Enumerable.Range(1, 300).Select(number => new Choice($"Example-Person number {number} of a long list", $"00000000-0000-0000-0000-{number:D12}"))] }, words)),
        new("invitations/list", words => InvitationsCard.Render(new() { Terms = Terms, Meeting = Inviting, Others = [Terms], Said = words["It is taken back."] }, words)),
        new("invitations/list, none yet", words => InvitationsCard.Render(new() { Terms = Terms, Meeting = Inviting with { Invitations = [] } }, words)),
        new("invitations/list, as many as there can be", words => InvitationsCard.Render(new() { Terms = Terms, Meeting = Full }, words)),
        new("invitations/which group", words => InvitationsCard.Which([Terms], words)),
        new("invitations/mine", words => MyInvitationsCard.Render(new([Own(CoOpted), Own(CoOpted with { State = InvitationState.Accepted }), Own(Speaker)]), words)),
        new("invitations/mine, none", words => MyInvitationsCard.Render(new([]), words)),
        new("invitations/item", words => InvitedItemCard.Render(new(new CaseSummary(Child, "Avery Example-Child", 14, "Widnes", ["Child criminal exploitation"], null), Own(CoOpted with { State = InvitationState.Accepted })), words)),
    ];

    private static OwnInvitation Own(Invitation invitation) => new(Terms, Inviting, invitation);
}
