namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Fills in a screening page by page: nobody is in danger, one weighty sign was seen.</summary>
internal static class ScreeningForms
{
    /// <summary>Why whoever screened judged so.</summary>
    public const string Reason = "Seen by two teachers.";

    public static async Task<Shown> SendAsync(Chat chat, string child, string level) =>
        await chat.PressAsync(await ReviewAsync(chat, child, level), "Send the screening");

    public static async Task<Shown> ReviewAsync(Chat chat, string child, string level) => await JudgeAsync(chat, await LevelAsync(chat, child), level);

    /// <summary>From its first page to the receipt.</summary>
    public static async Task<Shown> FinishAsync(Chat chat, Shown page, string level) =>
        await chat.PressAsync(await JudgeAsync(chat, await ToLevelAsync(chat, page), level), "Send the screening");

    /// <summary>Through the pages to the judgement.</summary>
    public static async Task<Shown> LevelAsync(Chat chat, string child) =>
        await ToLevelAsync(chat, await chat.PressAsync(await chat.SayAsync($"screening {child}"), "Start the screening", ("about", child)));

    private static async Task<Shown> ToLevelAsync(Chat chat, Shown page)
    {
        while (page.Inputs.All(input => (string?)input["id"] != "level"))
        {
            var filled = page.Inputs.Select(input => ((string)input["id"]!, Answer((string)input["id"]!))).Where(answer => answer.Item2.Length > 0).ToArray();
            page = await chat.PressAsync(page, ReferralForms.Next(page), filled);
        }
        return page;
    }

    private static async Task<Shown> JudgeAsync(Chat chat, Shown page, string level) =>
        (await chat.PressAsync(page, ReferralForms.Next(page), ("level", level), ("reason", Reason), ("confidence", "medium"))).Shows("[Send the screening]");

    private static string Answer(string field) => field switch
    {
        "sign.gifts" => "seen",
        "sign.gifts.when" => "recent",
        "sign.gifts.basis" => "evidence",
        _ when field.StartsWith("sign.", StringComparison.Ordinal) && field.Split('.').Length == 2 => "notseen",
        "danger" => "no",
        _ when field.StartsWith("harm.", StringComparison.Ordinal) => "no",
        "strengths" => "trusted-adult,parents",
        _ => "",
    };
}
