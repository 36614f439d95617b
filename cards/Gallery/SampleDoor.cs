using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Gallery;

/// <summary>An invented front door with every rule there is, and a group of each kind for one area.</summary>
internal static class SampleDoor
{
    public static readonly PersonId Reviewer = new("reviewer");

    public static FrontDoor Door { get; } = SampleGroup.Terms.FrontDoor with
    {
        Name = "First Contact",
        Overlap = new("Lantern", ["Modern day slavery", "Drug exploitation"], "overlap"),
        Assessment = new("Assessment team", AsksKeyworker: true, "assessment"),
        Outcomes =
        [
            new("assessment", OutcomeKind.Assessment, "Assessment", "The child will be assessed.", null),
            new("panel", OutcomeKind.Forum, "Exploitation panel", "The panel of the child's area will discuss the child.", "panel"),
            new("early", OutcomeKind.Forum, "Early response meeting", "The early response meeting will discuss the child.", "early"),
            new("advice", OutcomeKind.Advice, "Advice", "You will get advice.", null),
        ],
    };

    public static TermsOfReference Panel { get; } = Group("panel-east", "panel", "Panel East", "East",
        new(Ground.Missing, SocialCareTest.Any, "missing"), new(Ground.Exploitation, SocialCareTest.ChildOrSiblingOpen, "admission"));

    public static TermsOfReference Early { get; } = Group("early-east", "early", "Early Response East", "East",
        new AdmissionGround(Ground.Exploitation, SocialCareTest.NeitherOpen, "admission"));

    public static TermsOfReference PanelWest { get; } = Panel with { Forum = new("panel-west"), ShortName = "Panel West", Areas = ["West"] };

    public static Child Sam { get; } = new()
    {
        Reference = SampleGroup.Child,
        FirstName = "Sam",
        LastName = "Sample-Child",
        Born = BirthDate.Of(new(2012, 2, 29)),
        Area = "East",
        Exploitation = [ExploitationType.Criminal],
        OpenToSocialCare = Known.No,
        SiblingsOpen = Known.No,
        LeadProfessional = "Robin Example-Socialworker",
        FrontDoor = new(new(2026, 11, 24)),
        Referral = ReferralReference.Of(1042),
    };

    public static Referral FromSchool { get; } = new()
    {
        Reference = Sam.Referral,
        Child = Sam,
        By = SampleGroup.Health,
        ByAgency = new("health"),
        At = UkTime.At(new(2026, 11, 23), new(16, 45)),
        Draft = "sample",
        ImmediateDanger = true,
        Concern = "Sam came home at 4 am with a second phone and would not say who gave it.\nA blue car waits at the gate.",
        Overlap = ["Drug exploitation"],
        Parents = new ParentsTold.Informed("Mother", new(2026, 11, 20), "by phone", "School nurse record"),
        FormVersion = "sample",
    };

    public static ReviewSetting Setting { get; } = new([Panel, Early, PanelWest], Roster, SampleGroup.Now);

    public static FrontDoorReview Waiting { get; } = FrontDoorReview.Of(FromSchool, Early);

    public static FrontDoorReview Talked { get; } = After(
        new RecordOverlapDiscussion(Sam.Referral, Reviewer) { Needed = true, Who = "Kim Example-Manager, Lantern", On = SampleGroup.Today, Result = "They know the adult and will share what they hold." }
            .Decide(After(new AcknowledgeReferral(Sam.Referral, Reviewer).Decide(Waiting, Setting)), Setting)) with
    { Screening = new(1, SampleGroup.Now) };

    public static Settlement ToEarly { get; } = After((Choose("early") with { MissingOrExploitedNow = true, WhyNotAssessed = "Assessed last week.", InsteadOf = "panel" }).Decide(Talked, Sam, Setting));

    public static FrontDoorReview Assessed { get; } = After((Choose("assessment") with { MissingOrExploitedNow = true, ThresholdMet = false }).Decide(Talked, Sam, Setting)).Review;

    public static DecideReferral Choose(string outcome) => new(Sam.Referral, Reviewer) { Outcome = outcome, Why = "Support at school is in place; partners should know." };

    public static string NameOf(ForumId forum) => Setting.Terms(forum).ShortName;

    public static IReadOnlyList<RouteAnswer> Routes(Child child) => Route.Of(RoutedChild.Of(child, missingMet: false), Setting.Forums);

    public static ForumItem Listed { get; } = ToEarly.Items[0];

    public static ForumItem Gone { get; } = ToEarly.Items[^1];

    public static ForumItem Held { get; } = Listed with { Child = CaseReference.Of(2042), Grounds = [], State = ItemState.Held, HeldFor = HeldFor.SocialCareCheck, CameFrom = null };

    public static ForumItem Late { get; } = Listed with { Child = CaseReference.Of(2043), State = ItemState.Held, HeldFor = HeldFor.LateScreening, Meeting = new(2027, 2, 17), Late = new(new(2027, 2, 17)) };

    public static ForumItem Taken { get; } = Late with
    {
        State = ItemState.Listed,
        HeldFor = null,
        Late = new(new(2027, 2, 17)) { Accepted = true, By = SampleGroup.Chair, At = SampleGroup.Now },
        Linked = [new("panel-east")],
    };

    private static TState After<TState>(Decision<TState> decision) =>
        decision is Decision<TState>.Accepted accepted ? accepted.State : throw new InvalidOperationException("A sample must be possible.");

    private static TermsOfReference Group(string forum, string family, string name, string area, params AdmissionGround[] grounds) => SampleGroup.Terms with
    {
        Forum = new(forum),
        Family = family,
        Name = name,
        ShortName = name,
        Areas = [area],
        Admission = grounds,
        Profile = SampleGroup.Terms.Profile with { FrontDoor = Door },
    };

    private static Roster Roster(ForumId forum) => SampleGroup.Roster with { Forum = forum, FrontDoor = [Reviewer], FirstMeeting = new(2026, 11, 25) };
}
