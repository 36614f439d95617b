using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Meetings;

/// <summary>
/// What a group's papers always say of the discussion itself, wherever they are drawn: that it is no referral to social
/// care, and how one is made (Oxfordshire Network, purpose). Agenda, minutes and their circulation say the same.
/// </summary>
/// <param name="NotAReferral">Nothing where the terms ask for no such line.</param>
/// <param name="WithoutName">Stands with the children whom nobody names.</param>
/// <param name="FrontDoor">Where a referral goes.</param>
public sealed record GroupNotices(TermsText? NotAReferral, TermsText? WithoutName, TermsText FrontDoor)
{
    public static GroupNotices Of(TermsOfReference terms) => new(
        terms.NotAReferral is { } referral ? new(referral.Text) : null,
        terms.NoNames is { } unnamed ? new(unnamed.Notice) : null,
        new(terms.FrontDoor.Name));

    /// <summary>Every paper of the group carries these; nothing where its terms ask for none.</summary>
    public IEnumerable<string> Lines(Language words)
    {
        if (NotAReferral is { } notice)
        {
            yield return words[notice.Value];
            yield return words["To refer a child to {0}, type \"refer\" in your private chat with the bot.", FrontDoor];
        }
    }

    /// <summary>The same, as it stands on a card.</summary>
    internal IEnumerable<Element> Block(Language words)
    {
        if (Lines(words).ToList() is { Count: > 0 } lines)
        {
            yield return new Container([.. lines.Select((line, at) => Text.Of(line) with { Spacing = at == 0 ? null : "Small" })]) { Style = "warning" };
        }
    }
}
