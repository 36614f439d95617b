using PanelAssistant.Cards.Actions;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Forums;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class ActionSamples
{
    private const string Reason = "The school is closed until 18 January.";

    private static ActionItem Plain { get; } = Item(17, "Ring the school about attendance, and ask who collects.", new(2026, 12, 2));

    private static ActionItem Overdue { get; } = Item(12, "Share the map of the bus station & arcade.", new(2026, 11, 18));

    private static ActionItem DueToday { get; } = Item(15, "Send the return interview record.", Today) with { Child = Child };

    private static ActionItem Asked { get; } = DueToday with
    {
        AskedUntil = new(2027, 1, 20),
        Updates =
        [
            new(Now.AddDays(-7), Health, ActionUpdateKind.PartDone, "First visit made."),
            new(Now, Health, ActionUpdateKind.AskedMoreTime, Reason),
        ],
    };

    private static ActionItem Done { get; } = DueToday with
    {
        State = ActionState.Done,
        Effect = ActionEffect.Helped,
        Updates = [new(Now, Health, ActionUpdateKind.Done, "Back in school since Monday.")],
    };

    private static ActionItem Blocked { get; } = Overdue with { State = ActionState.Blocked, Updates = [new(Now, Health, ActionUpdateKind.Blocked, "No answer from the operator.")] };

    private static TacticalRule Responses { get; } = new([new("recovery", "Recovery order"), new("other", "Another measure")], [new("police")], "tactical");

    private static ActionItem Measure { get; } = DueToday with { Tactical = new("recovery", TacticalState.Requested, null, Chair, Now) };

    private static IReadOnlyList<Elements.Choice> Owners { get; } = [.. Roster.Holdings.Select(held => new Elements.Choice($"{held.Name}, {Terms.Seat(held.Seat).Title}", $"{held.Seat}/{held.Person}"))];

    private static AddActionView Add { get; } = new()
    {
        Forum = Terms.Forum,
        Draft = "sample-draft",
        Owners = Owners,
        NextMeeting = new(2027, 1, 6),
    };

    private static TermsOfReference Steering { get; } = TermsLibrary.InTheBox("cheshire-east").ForForum(new("steering-group"));

    private static TaggedView Tagged { get; } = new()
    {
        Terms = Steering,
        Tag = Steering.ActionTags[1],
        Actions = [Overdue with { Tags = ["prevent"], TagFor = "parents & carers" }, DueToday with { Tags = ["prevent"] }],
        OwnerOf = Roster.NameOf,
        Today = Today,
        Next = "next",
    };

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("actions/tagged", words => TaggedCard.Render(Tagged, words)),
        new("actions/tagged, which", words => TaggedCard.Render(Tagged with { Tag = null, Actions = [], Next = null }, words)),
        new("actions/tagged, none", words => TaggedCard.Render(Tagged with { Actions = [], Next = null }, words)),
        new("actions/tagged, as long as can be", words => TaggedCard.Render(Tagged with { Actions = [.. Enumerable.Repeat(Overdue with { What = new('<', ActionItem.MostWhat), TagFor = new('<', TagAction.MostFor) }, TaggedCard.PageSize)] }, words)),
        new("actions/with tags, for the chair", words => ActionCard.Render(
            new() { Action = Overdue with { Tags = ["prevent", "development"], TagFor = "parents & carers" }, OwnerName = Roster.NameOf(Overdue.Owner), MayUpdate = true, MayChair = true, Today = Today, NameOf = Roster.NameOf, Tags = Steering.ActionTags }, words)),
        new("actions/mine", words => MyActionsCard.Render(new() { Actions = [Overdue, Asked, Plain], Today = Today, Next = "next" }, words)),
        new("actions/mine, ticked off", words => MyActionsCard.Render(new() { Actions = [Plain], Today = Today, Said = words["{0} is ticked off. Thank you.", "A-12"], FirstPage = false }, words)),
        new("actions/mine, one shut by a conflict", words => MyActionsCard.Render(new() { Actions = [Overdue, DueToday], Today = Today, IsShut = action => action == DueToday }, words)),
        new("actions/mine, none", words => MyActionsCard.Render(new() { Actions = [], Today = Today }, words)),
        One("actions/one, for its owner", Plain),
        One("actions/one, about a child", DueToday),
        One("actions/one, more time asked, for the chair", Asked, chair: true),
        new("actions/one, as long as can be, for the chair", words => ActionCard.Render(
            new()
            {
                Action = Asked with { What = new('<', ActionItem.MostWhat), Updates = [.. Enumerable.Repeat(new ActionUpdate(Now, Health, ActionUpdateKind.PartDone, new('<', ActionItem.MostNote)), ActionItem.MostUpdates)], Tags = ["prevent"], TagFor = new('<', TagAction.MostFor) },
                OwnerName = Roster.NameOf(Asked.Owner),
                MayUpdate = true,
                MayChair = true,
                Today = Today,
                NameOf = Roster.NameOf,
                Tags = Steering.ActionTags,
                Owners = [.. Enumerable.Range(0, ActionCard.MostOwnersListed).Select(n => new Elements.Choice($"Example-Member-{n} with a long name, a seat of the group with a long title", $"health-lead/10ca1000-0000-4000-8000-{n:000000000000}"))],
            }, words)),
        new("actions/one, in a group too large to list, for the chair", words => ActionCard.Render(
            new() { Action = Plain, OwnerName = Roster.NameOf(Plain.Owner), MayUpdate = false, MayChair = true, Today = Today, NameOf = Roster.NameOf, Owners = [.. Enumerable.Repeat(Owners[0], ActionCard.MostOwnersListed + 1)] }, words)),
        One("actions/one, for a member", Blocked, mine: false),
        One("actions/one, done", Done),
        One("actions/one, a tactical response", Measure),
        One("actions/one, a tactical response not pursued", Measure with { Tactical = Measure.Tactical! with { State = TacticalState.NotPursued, Why = "The child came home on Monday." } }, mine: false),
        new("actions/mine, a tactical response", words => MyActionsCard.Render(new() { Actions = [Measure, Plain with { Tactical = Measure.Tactical }], Today = Today }, words)),
        new("actions/add, where measures are listed", words => AddActionCard.Render(Add with { Responses = Responses }, words)),
        new("actions/add", words => AddActionCard.Render(Add, words)),
        new("actions/add, sent back", words => AddActionCard.Render(Add with { What = "Ring the school", Said = words["Choose who is to do it, and press again."] }, words)),
        new("actions/overdue", words => OverdueCard.Render(new() { Forum = Terms.Forum, Actions = [Overdue, Blocked], OwnerOf = Roster.NameOf, Today = Today, Next = "next" }, words)),
        new("actions/overdue, none", words => OverdueCard.Render(new() { Forum = Terms.Forum, Actions = [], OwnerOf = Roster.NameOf, Today = Today }, words)),
    ];

    private static SampleCard One(string name, ActionItem action, bool mine = true, bool chair = false) => new(name, words => ActionCard.Render(
        new() { Action = action, OwnerName = Roster.NameOf(action.Owner), MayUpdate = mine || chair, MayChair = chair, Today = Today, NameOf = Roster.NameOf, Responses = Responses, Owners = chair ? Owners : [] }, words));

    private static ActionItem Item(int number, string what, DateOnly due) => new()
    {
        Reference = ActionReference.Of(number),
        Forum = Terms.Forum,
        What = what,
        Owner = Health,
        OwnerSeat = new SeatId("health-lead"),
        Due = due,
        CreatedBy = Chair,
        Created = Now.AddDays(-20),
    };
}
