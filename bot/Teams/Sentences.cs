using PanelAssistant.Cards.Words;

namespace PanelAssistant.Bot.Teams;

/// <summary>What the protocol layer itself has to say to a person, each with what to do next.</summary>
internal static class Sentences
{
    public static Reading.Answered NobodyKnown(TurnContext turn) => Refused(turn,
        "I could not tell who you are, so I cannot act on this. Please sign in to Teams with your work account and try again.");

    public static Reading.Answered MissingVerb(TurnContext turn) => Refused(turn,
        "That button did not say what it is for. Please type help to see what I can do.");

    public static Reading.Answered UnreadablePress(TurnContext turn) => Refused(turn,
        "I could not read what that button sent. Nothing was saved. Please open the card again and try once more.");

    public static Reading.Answered EditedMessage(TurnContext turn) => Taken(turn,
        "I read a message when it is sent, not when it is changed. Please send it again as a new message.");

    public static string Failed(TurnContext turn) =>
        turn.Words["Something went wrong on our side. Nothing was saved. Please try again."];

    public static string HeldBack(Language words) => words[
        "I held a message back because it may name a person. Please open a private chat with me to see it."];

    public static string OpenPrivateChat(TurnContext turn) =>
        turn.Words["I have an answer for you alone. Please open a private chat with me and ask there."];

    public static string TooLarge(TurnContext turn) =>
        turn.Words["My answer was too long to show here. Please ask for less at once."];

    public static string Done(TurnContext turn) => turn.Words["Done."];

    public static string UpToDate(TurnContext turn) => turn.Words["This card is up to date."];

    /// <summary>Over a dialog whose card did not come with a title of its own.</summary>
    public static string Title(TurnContext turn) => turn.Words["Panel Assistant"];

    private static Reading.Answered Refused(TurnContext turn, string sentence) => new(StatusCodes.Status400BadRequest, turn.Words[sentence]);

    private static Reading.Answered Taken(TurnContext turn, string sentence) => new(StatusCodes.Status200OK, turn.Words[sentence]);
}
