using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Bot.Teams;

/// <summary>What an activity means for the bot.</summary>
internal abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>Something for the rest of the bot.</summary>
    public sealed record Turn(Incoming Incoming) : Reading;

    /// <summary>Answered here with a sentence.</summary>
    /// <param name="Status">For a card action: what its answer states, 400 when the request was at fault.</param>
    public sealed record Answered(int Status, string Sentence) : Reading;

    /// <summary>Taken note of; nothing to do or say.</summary>
    public sealed record Noted : Reading
    {
        public static readonly Noted Instance = new();
    }

    /// <summary>An invoke that this bot does not know: 501, as the protocol says.</summary>
    public sealed record UnknownInvoke : Reading
    {
        public static readonly UnknownInvoke Instance = new();
    }
}
