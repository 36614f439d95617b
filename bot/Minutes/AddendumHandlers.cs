using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Bot.Minutes;

internal sealed class AddendumFormHandler() : MinutesHandler(MinutesVerbs.AddendumForm,
    new TypedCommand("correct minutes", "correct minutes 25 November 2026", "", SaidIn.Privately) { Read = MinutesTyped.DayThen(MinutesVerbs.What) })
{
    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read) =>
        !about.HasPart ? MinutesTurn.NotFound(turn)
        : !about.Roster.MayChair(turn.Me, about.Terms, turn.Today) && !about.IsTaker ? about.Refuse(Reason.ChairOnly)
        : about.Minutes.State is not MinutesState.Locked ? about.Refuse(Reason.MinutesNotLocked)
        : Draw(turn, about);

    internal static Outcome Draw(Turn turn, MinutesTurn about, string? said = null) => Outcome.Show(AddendumCard.Render(new(
        about.Minutes, about.Terms.ShortName, about.Copy?.Items ?? [], turn.Data[MinutesVerbs.Part],
        turn.Data[MinutesVerbs.What] is { } text ? PlainText.Shorten(PlainText.Clean(text), MinutesText.MostSection) : null, said), turn.Words));
}

internal sealed class AddAddendumHandler() : MinutesHandler(MinutesVerbs.Addendum,
    new TypedCommand("addendum", "addendum 25 November 2026 CH-2041: WHAT IS RIGHT", "Correct locked minutes", SaidIn.Privately) { Read = MinutesTyped.DayThen(MinutesVerbs.What), ForChair = true })
{
    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read)
    {
        var item = turn.Data[MinutesVerbs.Part] is { } part && part != MinutesText.Closing ? part : null;
        var text = turn.Data[MinutesVerbs.What] is { } typed ? PlainText.Clean(typed) : null;
        if (turn.Data[MinutesVerbs.Part] is null && text is not null && Named(text) is var (named, rest))
        {
            (item, text) = (named, rest);
        }
        // An item that the writer's own copy does not hold is none.
        var known = item is null || about.Copy?.Items.Any(own => own.Reference == item) == true;
        return !known ? MinutesTurn.NotFound(turn) : about.Settle(
            new AddAddendum(about.Minutes.Reference, item, text, turn.Me).Decide(about.Minutes, about.Terms, about.Roster, turn.Partnership.Words, turn.Today, turn.Now),
            turn.Words["The correction is added."],
            said => about.Minutes.State is MinutesState.Locked && (about.IsTaker || about.Roster.MayChair(turn.Me, about.Terms, turn.Today))
                ? AddendumFormHandler.Draw(turn, about, said)
                : about.View(said: said, refused: true));
    }

    /// <summary>
    /// "CH-2041: the visit was on Monday", however the reference is written: what is said of one child is for those who read of that
    /// child, never of the whole because of a space or a colon. Without a colon the text may go on about another, so it stays whole.
    /// </summary>
    private static (string Item, string Text)? Named(string text)
    {
        var words = ReferenceWords.Read(text.Replace(":", " : ", StringComparison.Ordinal), MinutesVerbs.Part, MinutesVerbs.What);
        if (!words.TryGetValue(MinutesVerbs.Part, out var reference) || MinutesItem.Named(reference) is not { } item)
        {
            return null;
        }
        var parts = text.Split(':', 2, StringSplitOptions.TrimEntries);
        return (item, parts is [var before, var after] && MinutesItem.Named(before) == item ? after : text);
    }
}
