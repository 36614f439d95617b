using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Plans;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Plans;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class PlanSamples
{
    private static readonly TermsOfReference Strategic = TermsLibrary.InTheBox().ForForum(new("cssg"));

    private static readonly IReadOnlyList<Choice> Owners = [new("Sam Example-Officer", Police.Value), new("Noor Example-Nurse", Health.Value)];

    private static readonly ActionPlan Plan = new()
    {
        Code = PlanCode.TryRead("WP", out var code) ? code : default,
        Forum = Strategic.Forum,
        Title = "Work plan of the subgroup",
        Owner = Police,
        By = Police,
        At = Now,
        Objectives =
        [
            new("WP.1", "More return interviews within 72 hours"), new("WP.2", "Taxi drivers and hotels know what to look for"), new("WP.3", "One list of places of concern"),
        ],
    };

    internal static PlanProgress Progress { get; } = new(Plan.Code.Value, Plan.Title,
    [
        new("WP.1", Plan.Objectives[0].Text, new(3, 4, 1, 1)), new("WP.2", Plan.Objectives[1].Text, new(2, 1)), new("WP.3", Plan.Objectives[2].Text, new()), new("WP.*9*", null, new(1)),
    ])
    { Owner = new("police") };

    private static PlanView View => new() { Plan = Plan, Progress = Progress, NameOf = Roster.NameOf };

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("plans/list", words => PlansCard.Render(new(Strategic, [Plan, Plan with { Kind = PlanKind.WorkStream, Title = "Awareness <b>week</b>", Objectives = [] }], Roster.NameOf, true), words)),
        new("plans/list, none", words => PlansCard.Render(new(Strategic, [], Roster.NameOf, false), words)),
        new("plans/open", words => OpenPlanCard.Render(new(Strategic, "sample-draft", Owners), words)),
        new("plans/open, refused", words => OpenPlanCard.Render(new(Strategic, "sample-draft", Owners) { Code = "W.P.", Title = Plan.Title, Owner = Police.Value, Refusal = Refusals.Say(Reason.PlanCodeNeeded, words) }, words)),
        new("plans/for a member", words => PlanCard.Render(View, words)),
        new("plans/for who runs the group", words => PlanCard.Render(View with { MayChange = true, MayEnd = true, Owners = Owners, Said = words["The objective is saved."] }, words)),
        new("plans/ended", words => PlanCard.Render(View with { Plan = Plan with { Ended = new("The new plan has it all", Police, Now) } }, words)),
        new("plans/as long as can be", words => PlanCard.Render(View with
        {
            Progress = new("WP", new('<', ActionPlan.MostTitle), [.. Enumerable.Range(1, ActionPlan.MostObjectives).Select(number => new ObjectiveProgress($"WP.{number}", new('<', ActionPlan.MostObjective), new(99, 99, 99, 99)))]),
            Plan = Plan with { Title = new('<', ActionPlan.MostTitle) },
            CountedInPart = true,
            MayChange = true,
            MayEnd = true,
            Owners = [.. Enumerable.Repeat(Owners[0], 40)],
        }, words)),
    ];
}
