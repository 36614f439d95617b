using PanelAssistant.Tests.Bot.Stories;

namespace PanelAssistant.Tests.Bot.Rights;

/// <summary>Fills in any form with whatever it takes, so that there is a record to open.</summary>
internal static class AnyForm
{
    /// <param name="last">The button that sends it.</param>
    /// <param name="instead">Answers that may not be just any.</param>
    public static async Task<Shown> SendAsync(Chat chat, Shown page, string last, string text, params (string Input, string Value)[] instead)
    {
        for (var pages = 0; !page.Has($"[{last}]"); pages++)
        {
            Assert.True(pages < 20 && !page.Has("To mend"), page.Outline);
            var filled = page.Inputs.Select(input => ((string)input["id"]!, Value(input)));
            page = await chat.PressAsync(page, ReferralForms.Next(page), [.. filled]);
        }
        return await chat.PressAsync(page, last);

        string Value(System.Text.Json.Nodes.JsonNode input)
        {
            var other = instead.FirstOrDefault(answer => answer.Input == (string?)input["id"]).Value;
            return other ?? (string?)input["type"] switch
            {
                "Input.ChoiceSet" => (string?)input["choices"]!.AsArray().FirstOrDefault(choice => (string?)choice!["value"] is not "")?["value"] ?? "",
                "Input.Date" => "2026-11-20",
                "Input.Time" => "20:00",
                _ => text,
            };
        }
    }
}
