using PanelAssistant.Cards.Elements;

namespace PanelAssistant.Bot.Turns;

/// <summary>What the bot says back. The form it takes on the wire depends on how the turn came in.</summary>
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>Nothing to say.</summary>
    public sealed record Silence : Answer;

    /// <summary>A sentence of ours. Holds nothing personal, so it may stand anywhere.</summary>
    public sealed record Say(string Text) : Answer;

    /// <summary>
    /// A card for the speaker's eyes. In a private chat it is a message; for a press it takes the place of the pressed
    /// card in the presser's view; for something typed in a shared chat it goes to the speaker alone.
    /// </summary>
    /// <param name="Toast">A short sentence to go with it, or nothing.</param>
    public sealed record Show(PersonalCard Card, string? Toast = null) : Answer;

    /// <summary>A card for everybody in the chat.</summary>
    public sealed record Post(SharedCard Card) : Answer;

    /// <summary>What a search found. Whatever is chosen lands in a chat for everybody there.</summary>
    public sealed record Found(IReadOnlyList<FoundCard> Cards) : Answer;

    /// <summary>The next page of a dialog.</summary>
    public sealed record Dialog(string Title, PersonalCard Card) : Answer;

    /// <summary>Closes the dialog with a sentence; the card, if any, goes to the speaker's private chat.</summary>
    public sealed record CloseDialog(string Text, PersonalCard? Card = null) : Answer;
}

/// <param name="Title">In the list of results; holds no name.</param>
/// <param name="Text">A second line; holds no name.</param>
public sealed record FoundCard(SharedCard Card, string Title, string Text);
