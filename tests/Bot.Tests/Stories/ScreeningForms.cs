namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Fills in a screening page by page: nobody is in danger, one weighty sign was seen.</summary>
internal static class ScreeningForms
{
    public static async Task<Shown> SendAsync(Chat chat, string child, string level) =>
        await chat.PressAsync(await ToReviewAsync(chat, child, level), "Send the screening");

    public static async Task<Shown> ToReviewAsync(Chat chat, string child, string level)
    {
        var page = await ToLevelAsync(chat, child);
        page = await chat.PressAsync(page, ReferralForms.Next(page), ("level", level), ("reason", "Seen by two teachers."), ("confidence", "medium"));
        return page.Shows("[Send the screening]");
    }

    /// <summary>Through the pages to the judgement.</summary>
    public static async Task<Shown> ToLevelAsync(Chat chat, string child)
    {
        var started = await chat.SayAsync($"screening {child}");
        var page = await chat.PressAsync(started, "Start the screening", ("about", child));
        while (page.Inputs.All(input => (string?)input["id"] != "level"))
        {
            var filled = page.Inputs.Select(input => ((string)input["id"]!, Answer((string)input["id"]!))).Where(answer => answer.Item2.Length > 0).ToArray();
            page = await chat.PressAsync(page, ReferralForms.Next(page), filled);
        }
        return page;
    }

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
