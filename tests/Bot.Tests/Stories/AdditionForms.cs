namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Fills in an addition to a referral, or an answer, as somebody at a keyboard does.</summary>
internal static class AdditionForms
{
    /// <summary>From the first page to the review.</summary>
    public static async Task<Shown> ReviewAsync(Chat chat, Shown first, string text, params (string, string)[] more)
    {
        first.Shows("This is not 999", "Is a child in immediate danger right now?");
        var page = await chat.PressAsync(first, "Next", ("danger", "no"));
        return (await chat.PressAsync(page, "Check your answers", [("more", text), .. more])).Shows("Nothing has been sent yet.");
    }

    public static async Task<Shown> SendAsync(Chat chat, Shown first, string text, params (string, string)[] more)
    {
        var review = await ReviewAsync(chat, first, text, more);
        return await chat.PressAsync(review, review.Has("[Send the answer]") ? "Send the answer" : "Send the addition");
    }

    public static async Task<Shown> AddAsync(Chat chat, string referral, string text, params (string, string)[] more) => await SendAsync(chat, await chat.SayAsync($"add to {referral}"), text, more);
}
