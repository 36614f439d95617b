using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Tests.Domain.People;

namespace PanelAssistant.Tests.Domain.Referrals;

/// <summary>A referral at the front door of Westmark, and the people around it.</summary>
internal static class Door
{
    public static readonly PersonId Referrer = new("referrer");
    public static readonly PersonId Reviewer = new("reviewer");
    public static readonly PersonId SecondReviewer = new("second-reviewer");
    public static readonly PersonId Member = new("member");

    /// <summary>Wed 17 Feb 2027 is the third meeting of every group; its screenings close with Wed 10 Feb.</summary>
    public static readonly DateOnly FirstMeeting = new(2026, 11, 25);

    public static readonly DateOnly MeetingDay = new(2027, 2, 17);

    /// <summary>Monday 1 February 2027, ten in the morning.</summary>
    public static readonly DateTimeOffset Morning = UkTime.At(new(2027, 2, 1), new(10, 0));

    public static readonly ReferralReference Reference = ReferralReference.Of(7);

    public static TermsLibrary Library { get; } = Westmark.Read();

    public static Child NotOpen { get; } = new()
    {
        Reference = CaseReference.Of(9),
        FirstName = "Sam",
        LastName = "Sample-Child",
        Born = BirthDate.Of(new(2012, 3, 31)),
        Area = Westmark.East,
        Exploitation = [ExploitationType.Criminal],
        OpenToSocialCare = Known.No,
        SiblingsOpen = Known.No,
        FrontDoor = new(new(2027, 2, 1)),
        Referral = Reference,
    };

    public static Child Open { get; } = NotOpen with { OpenToSocialCare = Known.Yes };

    public static Child SiblingOpen { get; } = NotOpen with { SiblingsOpen = Known.Yes };

    public static Child SiblingUnknown { get; } = NotOpen with { SiblingsOpen = Known.NotKnown };

    public static ReviewSetting Setting { get; } = At(Morning);

    public static FrontDoorReview Waiting { get; } = Received(Morning);

    public static PersonId ChairOf(string forum) => new($"chair-{forum}");

    public static PersonId AdministratorOf(string forum) => new($"administrator-{forum}");

    public static ReviewSetting At(DateTimeOffset now) => new([.. Library.All], Roster, now);

    public static FrontDoorReview Received(DateTimeOffset at, Func<Referral, Referral>? change = null)
    {
        var referral = new Referral
        {
            Reference = Reference,
            Child = NotOpen,
            By = Referrer,
            ByAgency = new("health"),
            At = at,
            Draft = "draft",
            ImmediateDanger = false,
            Concern = "A car waits at the school gate.",
            Parents = new ParentsTold.NotAble("Not reached yet."),
            FormVersion = "1",
        };
        return FrontDoorReview.Of(change is null ? referral : change(referral), Library.ForForum(new("early-east")));
    }

    /// <summary>Nobody is missing or being exploited at this moment.</summary>
    public static DecideReferral Outcome(string outcome) =>
        new(Reference, Reviewer) { Outcome = outcome, Why = "As agreed with the team manager.", MissingOrExploitedNow = false };

    public static Settlement Settled(DecideReferral command, Child child, FrontDoorReview? review = null, ReviewSetting? setting = null) =>
        command.Decide(review ?? Waiting, child, setting ?? Setting).State();

    public static ForumItem Item(string outcome, Child child, FrontDoorReview? review = null, ReviewSetting? setting = null) =>
        Settled(Outcome(outcome), child, review, setting).Items[0];

    private static Roster Roster(ForumId forum) => new()
    {
        Forum = forum,
        Holdings =
        [
            new(ChairOf(forum.Value), "Morgan Example-Chair", new("police-ppu-chair"), SeatRole.Member, new(2026, 1, 5), null),
            new(Member, "Alex Example-Officer", new("police-ocg"), SeatRole.Member, new(2026, 1, 5), null),
        ],
        Coordinator = AdministratorOf(forum.Value),
        FrontDoor = [Reviewer, SecondReviewer],
        FirstMeeting = FirstMeeting,
    };
}
