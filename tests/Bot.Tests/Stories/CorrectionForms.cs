namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Corrects a child's record, as somebody at a keyboard does.</summary>
internal static class CorrectionForms
{
    public const string Why = "Seen on the *birth* certificate.";

    /// <summary>From the form's page to the review.</summary>
    public static async Task<Shown> ReviewAsync(Chat chat, Shown page, params (string, string)[] answers) =>
        (await chat.PressAsync(page, ReferralForms.Next(page), [.. Untold(answers), .. answers])).Shows("Nothing has been sent yet.");

    public static async Task<Shown> CorrectAsync(Chat chat, string child, params (string, string)[] answers) =>
        await chat.PressAsync(await ReviewAsync(chat, await chat.SayAsync($"correct {child}"), answers), "Put the record right");

    private static IEnumerable<(string, string)> Untold((string Input, string)[] answers) =>
        answers.Any(answer => answer.Input == "why") ? [] : [("why", Why)];
}
