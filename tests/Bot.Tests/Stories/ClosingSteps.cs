namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The chair of Panel North checks the papers of CH-2045 and closes its item, on 8 December 2026.</summary>
internal sealed class ClosingSteps(StoryBot bot)
{
    private Chat Chair => bot.Private("panel-chair-north");

    public async Task<Shown> CloseAsync()
    {
        var page = await BeginAsync("close item CH-2045");
        page = await Chair.PressAsync(page, "Next", ("noaction", "All that helps is in place."), ("monitor", bot.Group.Person("inspector-north").Id), ("monitoron", "2026-12-15"), ("challenge", "yes"));
        page = await Chair.PressAsync(page, "Next", ("level", "moderate"));
        page = await Chair.PressAsync(page, "Next", ("fit", "yes"), ("sustained", "partly"));
        page = await Chair.PressAsync(page, "Check your answers", ("next", "again"));
        page = await Chair.PressAsync(page, "Check your answers", ("reviewon", "2027-01-10"));
        return await Chair.PressAsync(page, "Close the item");
    }

    /// <summary>The practice group's own form: the child leaves the list.</summary>
    public static async Task EndAsync(Chat chair, string child)
    {
        (string Input, string Value)[] answers = [("noaction", "None is needed."), ("challenge", "yes"), ("next", "ends"), ("endwhy", "The work is done.")];
        var page = await chair.SayAsync($"close item {child}");
        while (!page.Has("[Close the item]"))
        {
            page = await chair.PressAsync(page, ReferralForms.Next(page), [.. answers.Where(answer => page.Inputs.Any(input => (string?)input["id"] == answer.Input))]);
        }
        (await chair.PressAsync(page, "Close the item")).Shows("closed");
    }

    /// <summary>From the first page, whether or not something was filled in before.</summary>
    private async Task<Shown> BeginAsync(string words) =>
        await Chair.SayAsync(words) is var page && page.Has("[Start again]") ? await Chair.PressAsync(page, "Start again") : page;

    /// <summary>Everything is there but the plan; what may does not apply.</summary>
    public async Task<Shown> CheckPapersAsync()
    {
        var page = await BeginAsync("check papers CH-2045");
        while (!page.Has("[Check your answers]"))
        {
            page = await Chair.PressAsync(page, "Next", Answers(page));
        }
        page = await Chair.PressAsync(page, "Check your answers", [.. Answers(page), ("plan", "School each day, a mentor on Fridays.")]);
        return await Chair.PressAsync(page, "Record the papers");
    }

    private static (string, string)[] Answers(Shown page) =>
    [
        .. from input in page.Inputs
           let id = (string)input["id"]!
           where id.StartsWith("paper.", StringComparison.Ordinal)
           let paper = id["paper.".Length..]
           let mayNot = paper is "escalation" or "health-plan" or "yjs" or "ehcp"
           from answer in mayNot ? (("paper." + paper, "na"), ("why." + paper, "There is none.")) is var (one, two) ? new[] { one, two } : []
               : paper is "plan" ? [("paper.plan", "no")]
               : [("paper." + paper, "yes"), ("seen." + paper, "2026-12-01")]
           select answer,
    ];
}
