using PanelAssistant.Cards.Elements;

namespace PanelAssistant.Bot.LocalTeams;

/// <summary>One of every card, with fictional content, for looking at.</summary>
public interface ICardGallery
{
    IReadOnlyList<GalleryCard> Cards { get; }
}

/// <param name="Name">What the card is called in the list, for example "Flag vote, as everybody sees it".</param>
public sealed record GalleryCard(string Name, Card Card);

/// <summary>Stands in until cards are registered.</summary>
internal sealed class EmptyCardGallery : ICardGallery
{
    public IReadOnlyList<GalleryCard> Cards => [];
}
