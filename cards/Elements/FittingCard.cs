namespace PanelAssistant.Cards.Elements;

/// <summary>A card is bounded. Long texts are cut first, as little as makes it fit.</summary>
internal static class FittingCard
{
    private static readonly int[] Cuts = [4000, 1200, 400, 120, 40];

    /// <param name="draw">Draws the card with no text longer than so many characters.</param>
    public static PersonalCard Of(string name, Func<int, PersonalCard> draw)
    {
        foreach (var cut in Cuts)
        {
            var card = draw(cut);
            if (card.ToUtf8().Length <= Card.MostBytes)
            {
                return card;
            }
        }
        throw new InvalidOperationException($"{name} does not fit a card.");
    }
}
