using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Locations;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;
using static PanelAssistant.Cards.Gallery.SampleDoor;

namespace PanelAssistant.Cards.Gallery;

internal static class FrontDoorSamples
{
    private static readonly Dictionary<string, string> Sent = new() { [FrontDoorVerbs.Outcome] = "panel", [FrontDoorVerbs.Why] = "The panel should know.", [FrontDoorVerbs.Now] = "yes" };

    private static FrontDoorReview Answered { get; } = Assessed with { Keyworker = new("panel", "The risk is not coming down.", "Kim Example-Keyworker", Reviewer, SampleGroup.Now) };

    private static ItemView Missing { get; } = new()
    {
        Item = Listed with { Forum = Panel.Forum, Grounds = [new(Domain.Forums.Ground.Missing, Because.MissingCriterionMet, Panel.Clauses[0].Id)] },
        Terms = Panel with { MissingLinks = Panel.Clauses[0].Id },
        Siblings = [PanelWest],
        ChildOpen = Known.No,
        SiblingOpen = Known.No,
        GroupName = NameOf,
        NameOf = SampleGroup.Roster.NameOf,
        MayChair = true,
    };

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("frontdoor/queue", words => QueueCard.Render(new(Door, [Waiting, Talked, Assessed, SampleTalk.Asked, SampleTalk.Late], SampleGroup.Today, "next"), words)),
        new("frontdoor/queue, none", words => QueueCard.Render(new(Door, [], SampleGroup.Today, null), words)),
        Review("frontdoor/review, waiting", Waiting, view => view),
        Review("frontdoor/review, long", Waiting, view => view with { Referral = FromSchool with { Concern = new string('<', 4000), Parents = new ParentsTold.NotAble(new string('_', 1000)) } }),
        Review("frontdoor/review, talked and acknowledged", Talked, view => view with { Child = Sam with { SiblingsOpen = Known.NotKnown }, Routes = Routes(Sam with { SiblingsOpen = Known.NotKnown }), Said = "The talk is recorded." }),
        Review("frontdoor/review, perhaps known", Waiting with { SameAs = [CaseReference.Of(2041), CaseReference.Of(2052)] }, view => view),
        Review("frontdoor/review, joined", Waiting with { Joined = new(CaseReference.Of(2041), Reviewer, SampleGroup.Now) }, view => view),
        Review("frontdoor/review, decided", ToEarly.Review, view => view with { Items = ToEarly.Items }),
        Review("frontdoor/review, keyworker asked", Assessed, view => view),
        Review("frontdoor/review, keyworker says yes", Answered, view => view with { AsksForScreening = true, Said = "The answer is recorded." }),
        Review("frontdoor/review, asked", SampleTalk.Asked, view => view with { Unreached = [1], Said = "The question is on its way to them. You hear when it is answered." }),
        Review("frontdoor/review, answered", SampleTalk.Answered, view => view),
        Review("frontdoor/review, added to in danger", SampleTalk.InDanger, view => view),
        Review("frontdoor/review, added to after the outcome", SampleTalk.Late, view => view),
        Review("frontdoor/review, added to after it was joined", SampleTalk.Joined, view => view),
        Review("frontdoor/review, very much added", SampleTalk.Much, view => view with { Referral = FromSchool with { Concern = new string('<', 4000), Parents = new ParentsTold.NotAble(new string('_', 1000)) } }),
        new("frontdoor/asked and added", words => SaidCard.Render(new(SampleTalk.Much, Names, [], 0), words)),
        new("frontdoor/asked and added, the last", words => SaidCard.Render(new(SampleTalk.Much, Names, [], 20), words)),
        new("frontdoor/asked and added, none", words => SaidCard.Render(new(Waiting, Names, [], 0), words)),
        new("frontdoor/ask", words => AskCard.Render(new() { Review = Waiting, NameOf = Names, Today = SampleGroup.Today, Typed = Nothing }, words)),
        new("frontdoor/ask, somebody asked meanwhile", words => AskCard.Render(new()
        {
            Review = SampleTalk.Asked,
            NameOf = Names,
            Today = SampleGroup.Today,
            Screener = SampleGroup.Chair,
            Typed = SampleTalk.Typed.GetValueOrDefault,
            Said = Refusals.Say(Reason.SaidMeanwhile, words),
        }, words)),
        new("frontdoor/overlap", words => OverlapCard.Render(new(Waiting, Door.Overlap!, Nothing, null), words)),
        new("frontdoor/overlap, refused", words => OverlapCard.Render(new(Waiting, Door.Overlap!, Nothing, Refusals.Say(Reason.ReasonNeeded, words)), words)),
        new("frontdoor/decide", words => DecideCard.Render(new() { Review = Waiting with { Overlap = [] }, Door = Door, Routes = Routes(Sam), NameOf = Names, Typed = Nothing }, words)),
        new("frontdoor/decide, wrong door", words => DecideCard.Render(
            new() { Review = Talked, Door = Door, Routes = Routes(Sam), NameOf = Names, Typed = Sent.GetValueOrDefault, WrongFamily = "panel", Said = Refusals.Say(Reason.WrongDoor, words) }, words)),
        new("frontdoor/decide, added to meanwhile", words => DecideCard.Render(
            new() { Review = SampleTalk.Answered, Door = Door, Routes = Routes(Sam), NameOf = Names, Typed = Sent.GetValueOrDefault, Behind = 1, Said = Refusals.Say(Reason.SaidMeanwhile, words) }, words)),
        new("frontdoor/decide, missing often", words => DecideCard.Render(
            new() { Review = Waiting with { Overlap = [] }, Door = Door, Routes = Routes(Sam), NameOf = Names, MissingMet = [Domain.Missing.MissingGroundKind.Repeat, Domain.Missing.MissingGroundKind.OverHours], Typed = Nothing }, words)),
        new("frontdoor/keyworker", words => KeyworkerCard.Render(new() { Review = Assessed, Door = Door, Routes = Routes(Sam), Typed = Nothing }, words)),
        new("frontdoor/keyworker, refused", words => KeyworkerCard.Render(
            new() { Review = Assessed, Door = Door, Routes = Routes(Sam), Typed = Sent.GetValueOrDefault, Said = Refusals.Say(Reason.WrongDoor, words) }, words)),
        new("meetings/list", words => ItemsCard.Render(
            new() { Forum = Early.Forum, NameOf = NameOf, FrontDoor = Door.Name, Items = [Listed, Held, Late], Others = [Panel.Forum], Next = "next" }, words)),
        new("meetings/list, nobody", words => ItemsCard.Render(new() { Forum = Early.Forum, NameOf = NameOf, FrontDoor = Door.Name, Items = [], Others = [] }, words)),
        Item("meetings/item", Listed),
        Item("meetings/item, held", Held),
        new("meetings/item, for a member", words => ItemCard.Render(Missing with { MayRun = false, Links = [], Screened = (Sam, ScreeningSamples.Sample(4, RiskLevel.Moderate), ScreeningTools.Current) }, words)),
        Item("meetings/item, late screening", Late),
        Item("meetings/item, late screening taken", Taken),
        Item("meetings/item, gone", Gone),
        new("meetings/item, missing", words => ItemCard.Render(Missing, words)),
        new("meetings/item, for a member, with links", words => ItemCard.Render(Missing with
        {
            MayRun = false,
            MayChair = false,
            Links = [new(new(Missing.Item.Child, RecordReference.Of(LocationReference.Of(1))), RecordReference.Of(LocationReference.Of(1)), [])],
        }, words)),
        new("meetings/item, missing, answered", words => ItemCard.Render(
            Missing with { Item = Missing.Item with { MissingLinks = new(Missing.Item.Meeting, Known.Yes, Known.NotKnown, new("chair"), SampleGroup.Now) } }, words)),
    ];

    private static string? Nothing(string name) => null;

    private static string Names(PersonId person) => person == Reviewer ? "Kim Example-Reviewer" : SampleGroup.Roster.NameOf(person);

    private static SampleCard Review(string name, FrontDoorReview review, Func<ReviewView, ReviewView> change) => new(name, words => ReviewCard.Render(change(new()
    {
        Review = review,
        Referral = FromSchool,
        Child = Sam,
        Door = Door,
        Routes = Routes(Sam),
        Items = [],
        GroupName = NameOf,
        From = "Jo Example-Nurse, Health",
        Today = SampleGroup.Today,
        NameOf = Names,
    }), words));

    private static SampleCard Item(string name, ForumItem item) => new(name, words => ItemCard.Render(new()
    {
        Item = item,
        Terms = Setting.Terms(item.Forum),
        Siblings = item.Forum == Panel.Forum ? [PanelWest] : [],
        ChildOpen = Known.No,
        SiblingOpen = item == Held ? Known.NotKnown : Known.No,
        GroupName = NameOf,
        NameOf = SampleGroup.Roster.NameOf,
        MayChair = true,
    }, words));
}
