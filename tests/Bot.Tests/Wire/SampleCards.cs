using PanelAssistant.Cards.Elements;

namespace PanelAssistant.Tests.Bot.Wire;

/// <summary>The smallest cards of both kinds.</summary>
public static class SampleCards
{
    public static PersonalCard Personal(string text = "Only you see this") => new()
    {
        Summary = "Your actions",
        Body = [Text.Title(text)],
    };

    public static SharedCard Shared(int agencies = 6) =>
        SharedCard.From(new View(agencies), view => ("A vote is open", [Text.Title($"0 of {view.Agencies} agencies")], []));

    private sealed record View(int Agencies) : ISharedView;
}
