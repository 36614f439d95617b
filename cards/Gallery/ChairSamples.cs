using PanelAssistant.Cards.Chairs;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Cards.Gallery;

/// <summary>The chair of a strategic group passes from partner to partner.</summary>
internal static class ChairSamples
{
    private static readonly TermsOfReference Terms = TermsLibrary.InTheBox("halton").ForForum(new("cssg"));

    private static readonly TermsOfReference Steering = TermsLibrary.InTheBox("cheshire-east").ForForum(new("steering-group"));

    private static readonly DateOnly Begun = new(2026, 1, 5);

    private static Roster Some { get; } = new()
    {
        Forum = Terms.Forum,
        Holdings =
        [
            new(new("lane"), "Lane Example-Director", Terms.Chair.Seat, SeatRole.Member, Begun, null),
            new(new("mel"), "Mel Example-Superintendent", Terms.Chair.Deputy!.Value, SeatRole.Member, Begun, null),
            new(new("noel"), "Noel Example-Chiefinspector", new("police-lead"), SeatRole.Member, Begun, null),
            new(new("uma"), "Uma Example-Designatednurse", new("health-safeguarding"), SeatRole.Member, Begun, null),
        ],
    };

    private static Roster Passed { get; } = Some with
    {
        Handovers =
        [
            new(new("local-authority"), new("lane"), "Lane Example-Director", new(2025, 6, 1), ["tracker"], null, new("lane"), SampleGroup.Now.AddYears(-1)),
            new(new("health"), new("uma"), "Uma Example-Designatednurse", new(2026, 6, 1), ["tracker"], "The police had no superintendent in <June>.", new("lane"), SampleGroup.Now.AddMonths(-6)),
        ],
    };

    private static Roster East { get; } = new()
    {
        Forum = Steering.Forum,
        Holdings =
        [
            new(new("morgan"), "Morgan Example-Chair", Steering.Chair.Seat, SeatRole.Member, Begun, null),
            new(new("sam"), "Sam Example-Inspector", new("police-inspector"), SeatRole.Member, Begun, null),
        ],
    };

    private static ChairPlanView View { get; } = new() { Terms = Terms, Roster = Some, Today = SampleGroup.Today, MayHandOver = true, Others = [Steering] };

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("chairs/plan", words => ChairPlanCard.Render(View, words)),
        new("chairs/plan, for a member", words => ChairPlanCard.Render(View with { MayHandOver = false, Roster = Passed, Others = [] }, words)),
        new("chairs/plan, refused", words => ChairPlanCard.Render(View with { Person = "noel", From = new(2027, 6, 1), Checked = ["tracker"], Said = Refusals.Say(Reason.HandoverChecklistNeeded, words), SaidIsRefusal = true }, words)),
        new("chairs/plan, no day and a co-chair", words => ChairPlanCard.Render(View with { Terms = Steering, Roster = East, Said = words["Recorded."] }, words)),
        new("chairs/plan, nobody to take it", words => ChairPlanCard.Render(View with { Terms = Steering, Roster = East with { Holdings = [] } }, words)),
        new("chairs/plan, overdue", words => ChairPlanCard.Render(View with { Roster = Passed, Today = new(2027, 6, 2) }, words)),
    ];
}
