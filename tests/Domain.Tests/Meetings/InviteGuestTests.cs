using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Tests.Domain.Forums;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Meetings;

/// <summary>The meeting of 25 November 2026 and a school lead without a seat.</summary>
public sealed class InviteGuestTests
{
    private static readonly PersonId Lead = new("school-lead");

    private static readonly Meeting Planned = Meeting.Planned(Terms.Forum, Today, Today);

    private static readonly Child Sam = Child("Widnes");

    private static readonly IReadOnlyDictionary<PersonId, string> People = new Dictionary<PersonId, string>
    {
        [Lead] = "Robin Example-Schoollead",
        [Health] = "Robin Example-health",
        [Coordinator] = "Robin Example-coordinator",
    };

    private static readonly InviteGuest CoOpt = new(Lead, InvitationKind.CoOpted, Chair) { Child = Sam.Reference };

    [Fact]
    [Trait("Requirement", "HO-07")]
    public void A_guest_opens_the_item_they_come_for_from_when_they_accept_until_the_meeting_is_over()
    {
        var invited = IsAccepted(Invite(CoOpt)).State;
        Assert.False(Opens(invited));
        var comes = Answer(invited, comes: true);

        Assert.True(Opens(comes));
        Assert.False(Access.OpensAsGuest(Terms, comes, Outsider, Today, Sam));
        Assert.False(Access.OpensAsGuest(Terms, comes, Lead, Today, Sam with { Reference = CaseReference.Of(2042) }));
        Assert.False(Access.OpensAsGuest(Partnerships.Forum("panel-north"), comes, Lead, Today, Sam.BroughtTo(new ForumId("panel-north"))));
        Assert.False(Access.OpensAsGuest(Terms, comes, Lead, Today, Sam with { Area = "North" }));
        Assert.False(Access.OpensAsGuest(Terms, comes, Lead, Today, Sam with { JoinedTo = CaseReference.Of(2042) }));
        Assert.False(Opens(Answer(comes, comes: false)));
        Assert.False(Opens(comes with { State = MeetingState.Closed }));
        Assert.False(Access.OpensAsGuest(Terms, comes, Lead, Today.AddDays(1), Sam));
        Assert.False(Opens(IsAccepted(new WithdrawInvitation(1, Deputy).Decide(comes, Terms, Members, Now)).State));
    }

    [Fact]
    [Trait("Requirement", "HO-07")]
    public void A_guest_has_no_seat_and_so_neither_a_vote_nor_any_record_or_paper_of_the_group()
    {
        Answer(IsAccepted(Invite(CoOpt)).State, comes: true);

        Assert.Null(Members.AgencyFor(Lead, Terms, Today));
        Assert.False(Access.OpensChild(Terms, Members, Lead, Today, Sam));
        Assert.False(Access.ReadsPapers(Terms, Members, Lead, Today));
    }

    [Fact]
    [Trait("Requirement", "HO-07")]
    public void Those_who_run_the_meeting_invite_and_nobody_invites_themselves()
    {
        foreach (var by in (PersonId[])[Chair, Deputy, Coordinator])
        {
            IsAccepted(Invite(CoOpt with { By = by }));
        }
        IsRefused(Reason.RunnersOnly, Invite(CoOpt with { By = Health }));
        IsRefused(Reason.RunnersOnly, Invite(CoOpt with { By = Outsider }));
        // The coordinator opens no child's record, and would come to one this way.
        IsRefused(Reason.NotYourself, Invite(CoOpt with { Person = Coordinator, By = Coordinator }));
    }

    [Fact]
    public void Only_somebody_whom_the_partnership_knows_and_who_has_no_seat_there_is_co_opted()
    {
        IsRefused(Reason.GuestNeeded, Invite(CoOpt with { Person = null }));
        IsRefused(Reason.GuestNeeded, Invite(CoOpt with { Person = Outsider }));
        IsRefused(Reason.SitsHere, Invite(CoOpt with { Person = Health }));
    }

    [Fact]
    public void An_invitation_is_for_a_child_before_the_group_or_for_a_slot_with_a_title()
    {
        IsRefused(Reason.ItemOrTitleNeeded, Invite(CoOpt with { Child = null, Title = " " }));
        IsAccepted(Invite(CoOpt with { Child = null, Title = "The youth shelter" }));
        IsRefused(Reason.NotFound, Invite(CoOpt, null));
        IsRefused(Reason.NotFound, Invite(CoOpt, Child("North")));
        IsRefused(Reason.NotFound, Invite(CoOpt, Sam with { JoinedTo = CaseReference.Of(2042) }));
        IsRefused(Reason.TextTooLong, Invite(CoOpt with { Bring = new('b', Invitation.MostBring + 1) }));
    }

    [Fact]
    public void The_same_invitation_is_given_once_and_again_when_it_was_taken_back()
    {
        var once = IsAccepted(Invite(CoOpt)).State;
        IsAlreadySo(Invite(CoOpt, Sam, once));

        var back = IsAccepted(new WithdrawInvitation(1, Chair).Decide(once, Terms, Members, Now));
        Assert.Equal([Lead], back.Tell.Select(notice => notice.To));
        Assert.Equal(2, IsAccepted(Invite(CoOpt, Sam, back.State)).State.Invitations[^1].Number);
        IsRefused(Reason.NotFound, new AnswerInvitation(1, true, Lead).Decide(back.State, Terms, Members, Now));
    }

    [Fact]
    public void What_is_told_names_neither_the_child_nor_the_slot_and_an_answer_goes_to_the_chair_and_who_invited()
    {
        var asked = IsAccepted(Invite(CoOpt with { By = Coordinator, Title = "Sam at school", Bring = "Sam's attendance" }));
        Assert.All(asked.Tell, notice => Assert.DoesNotContain("Sam", string.Join(' ', notice.Items), StringComparison.Ordinal));
        Assert.All(asked.Tell, notice => Assert.DoesNotContain("CH-", string.Join(' ', notice.Items), StringComparison.Ordinal));
        Assert.Equal([Lead], asked.Tell.Select(notice => notice.To));

        var answer = IsAccepted(new AnswerInvitation(1, false, Lead).Decide(asked.State, Terms, Members, Now));
        Assert.Equal([Chair, Coordinator], answer.Tell.Select(notice => notice.To));
        IsRefused(Reason.NotFound, new AnswerInvitation(1, true, Outsider).Decide(asked.State, Terms, Members, Now));
        IsRefused(Reason.NotFound, new AnswerInvitation(1, true, Lead).Decide(asked.State with { State = MeetingState.Closed }, Terms, Members, Now));
    }

    [Fact]
    [Trait("Requirement", "CE-23")]
    public void A_guest_speaker_has_a_title_and_a_time_that_name_nobody_and_opens_no_child()
    {
        var terms = Partnerships.Forum("steering-group");
        var roster = new Roster { Forum = terms.Forum, Holdings = [Seat(Chair, terms.Chair.Seat.Value)] };
        var meeting = Meeting.Planned(terms.Forum, Today, Today);
        var speaker = new InviteGuest(Lead, InvitationKind.Speaker, Chair) { Title = "Online grooming: what is new", Slot = new(11, 0) };

        var invited = IsAccepted(Decide(speaker)).State;
        // Were a child ever to stand on a speaker's invitation, it would stay shut.
        Assert.False((invited.Invitations[0] with { State = InvitationState.Accepted, Child = Sam.Reference }).Opens(Sam.Reference));
        IsRefused(Reason.SpeakerSeesSlotOnly, Decide(speaker with { Child = Sam.Reference }));
        IsRefused(Reason.SpeakerSeesSlotOnly, Decide(speaker with { Bring = "The chronology" }));
        IsRefused(Reason.SpeakerSeesSlotOnly, Decide(speaker with { Title = null }));
        IsRefused(Reason.SlotNeeded, Decide(speaker with { Slot = null }));
        IsRefused(Reason.SlotNamesSomebody, Decide(speaker with { Title = "What happened to Zedekiah Example-Testchild" }));

        Decision<Meeting> Decide(InviteGuest command) => command.Decide(meeting, terms, roster, People, Sam, Now);
    }

    [Fact]
    [Trait("Requirement", "OP-10")]
    public void A_presenter_comes_for_one_child_at_a_time_and_may_be_a_member()
    {
        var terms = Partnerships.Forum("panel-north");
        var other = terms.Seats.First(seat => !terms.Chair.HasOffice(seat.Id)).Id.Value;
        var roster = new Roster { Forum = terms.Forum, Holdings = [Seat(Chair, terms.Chair.Seat.Value), Seat(Health, other)] };
        var child = Child("North").BroughtTo(terms.Forum);
        var presenter = new InviteGuest(Health, InvitationKind.Presenter, Chair) { Child = child.Reference, Slot = new(10, 15), Bring = "The chronology" };

        IsAccepted(Decide(presenter));
        IsRefused(Reason.PresenterNeedsChild, Decide(presenter with { Child = null, Title = "A case" }));
        IsRefused(Reason.SlotNeeded, Decide(presenter with { Slot = null }));
        IsRefused(Reason.InvitationKindNeeded, Decide(presenter with { Kind = InvitationKind.CoOpted }));

        Decision<Meeting> Decide(InviteGuest command) => command.Decide(Meeting.Planned(terms.Forum, Today, Today), terms, roster, People, child, Now);
    }

    [Theory]
    [Trait("Requirement", "HS-08")]
    [InlineData("csog", "CoOpted")]
    [InlineData("cssg", "CoOpted")]
    [InlineData("steering-group", "Invitee Speaker")]
    [InlineData("panel-north", "Presenter")]
    [InlineData("network-north", "")]
    public void As_what_guests_come_stands_in_each_groups_own_terms(string forum, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', Partnerships.Forum(forum).Invitations.Select(rule => rule.Kind)));

    [Fact]
    [Trait("Requirement", "HS-08")]
    public void A_strategic_group_co_opts_for_a_slot_and_never_for_a_child()
    {
        var terms = Partnerships.Forum("cssg");
        var roster = new Roster { Forum = terms.Forum, Holdings = [Seat(Chair, terms.Chair.Seat.Value)] };
        var meeting = Meeting.Planned(terms.Forum, Today, Today);

        IsAccepted((CoOpt with { Child = null, Title = "The annual report" }).Decide(meeting, terms, roster, People, null, Now));
        IsRefused(Reason.NotFound, CoOpt.Decide(meeting, terms, roster, People, Sam.BroughtTo(terms.Forum), Now));
    }

    private static Decision<Meeting> Invite(InviteGuest command) => Invite(command, Sam);

    private static Decision<Meeting> Invite(InviteGuest command, Child? child, Meeting? meeting = null) =>
        command.Decide(meeting ?? Planned, Terms, Members, People, child, Now);

    private static Meeting Answer(Meeting meeting, bool comes) => new AnswerInvitation(1, comes, Lead).Decide(meeting, Terms, Members, Now).State();

    private static bool Opens(Meeting meeting) => Access.OpensAsGuest(Terms, meeting, Lead, Today, Sam);

    private static Child Child(string area) => new()
    {
        Reference = CaseReference.Of(2041),
        FirstName = "Sam",
        LastName = "Example-Child",
        Born = BirthDate.Of(new(2012, 3, 14)),
        Area = area,
        Exploitation = [ExploitationType.Criminal],
        OpenToSocialCare = Known.Yes,
        SiblingsOpen = Known.No,
        Referral = ReferralReference.Of(1001),
    };
}
