using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Privacy;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Privacy;

namespace PanelAssistant.Bot.Privacy;

/// <summary>
/// Answers words about a person in a shared chat: to their writer alone, without repeating them. What was written is
/// neither kept nor logged; that it happened is.
/// </summary>
internal sealed class PastedHandler : Handler
{
    /// <summary>Nobody tells the bot so much in a shared chat unless it was meant for a form.</summary>
    private const int ManyCharacters = 200;

    public override string Verb => PrivacyVerbs.Pasted;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("pasted by mistake", "pasted by mistake", "")];

    /// <summary>Whether words that are no command of a shared chat seem to be about somebody.</summary>
    public static bool Is(string text, PassedWords passes, DateTimeOffset now) =>
        text.Length > ManyCharacters || IdentifyingText.IsIn(text, passes, UkTime.DateOf(now));

    public override Outcome Handle(Turn turn, ReadSet read) =>
        Outcome.Show(PastedCard.For(turn.Words)) with { Fact = new(PrivacyVerbs.Pasted, turn.ChatForum?.Value ?? "chat") };
}
