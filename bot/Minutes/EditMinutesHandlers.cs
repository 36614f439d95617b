using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Minutes;

/// <summary>Opens one section for writing.</summary>
internal sealed class MinutesSectionHandler() : MinutesHandler(MinutesVerbs.Section,
    new TypedCommand("write minutes", "write minutes 25 November 2026 CH-2041", "Write in one section of the minutes", SaidIn.Privately)
    {
        Read = MinutesTyped.DayThen(MinutesVerbs.Part),
        ForMembers = true,
    })
{
    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read)
    {
        if (MinutesForms.Refusal(turn, about) is { } refusal)
        {
            return refusal;
        }
        return MinutesForms.PartOf(turn, about) is { } part
            ? MinutesForms.Section(turn, about, part)
            : about.View(said: turn.Words["Choose a section first."], refused: true);
    }
}

/// <summary>Saves what was written in one section.</summary>
internal sealed class EditMinutesHandler() : MinutesHandler(MinutesVerbs.Edit,
    new TypedCommand("edit minutes", "edit minutes", "", SaidIn.Privately) { Read = MinutesTyped.DayThen(MinutesVerbs.Part) })
{
    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read)
    {
        if (MinutesForms.Refusal(turn, about) is { } refusal)
        {
            return refusal;
        }
        if (MinutesForms.PartOf(turn, about) is not { } part)
        {
            return MinutesTurn.NotFound(turn);
        }
        var texts = MinutesForms.Texts(turn, part);
        return texts.Count == 0
            ? MinutesForms.Section(turn, about, part)
            : about.Settle(
                new EditMinutes(about.Minutes.Reference, texts, turn.Data.Number(MinutesVerbs.Seen), turn.Me)
                    .Decide(about.Minutes, turn.Partnership.Words, turn.Today, turn.Now),
                turn.Words["Saved."], said => MinutesForms.Section(turn, about, part, texts, said));
    }
}

internal sealed class MinutesActionFormHandler() : MinutesHandler(MinutesVerbs.ActionForm,
    new TypedCommand("action in minutes", "action in minutes 25 November 2026", "Write an action into the minutes", SaidIn.Privately) { Read = MinutesTyped.DayThen(MinutesVerbs.What), ForMembers = true })
{
    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read) =>
        MinutesForms.Refusal(turn, about) ?? MinutesForms.Action(turn, about);
}

internal sealed class WriteActionHandler() : MinutesHandler(MinutesVerbs.Write,
    new TypedCommand("write action", "write action", "", SaidIn.Privately) { Read = MinutesTyped.DayThen(MinutesVerbs.What) })
{
    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read)
    {
        if (MinutesForms.Refusal(turn, about) is { } refusal)
        {
            return refusal;
        }
        var item = turn.Data[MinutesVerbs.Part] is { } part && part != MinutesText.Closing ? part : null;
        var what = turn.Data[MinutesVerbs.What] is { } typed ? PlainText.Clean(typed) : null;
        return about.Settle(
            new WriteAction(about.Minutes.Reference, item, what, MinutesForms.OwnerOf(turn, about), turn.Data.Date(MinutesVerbs.DueOn), turn.Me) { Tactic = TacticalWords.Chosen(turn.Data[MinutesVerbs.Tactic]) }
                .Decide(about.Minutes, about.Terms, turn.Today, turn.Now),
            turn.Words["Written down. It comes onto the tracker when the chair approves."], said => MinutesForms.Action(turn, about, said));
    }
}

internal static class MinutesForms
{
    public static Outcome? Refusal(Turn turn, MinutesTurn about) =>
        !about.HasPart || !about.Minutes.HasDraft ? MinutesTurn.NotFound(turn)
        : !about.IsTaker ? about.View(said: turn.Words["Only the minute taker writes in the minutes. The chair can send them back with what is to change."], refused: true)
        : about.Minutes.State switch
        {
            MinutesState.Locked => about.Refuse(Reason.MinutesLocked),
            MinutesState.Approved => about.Refuse(Reason.MinutesApproved),
            _ => null,
        };

    /// <summary>The section or item that was named, however it was typed.</summary>
    public static string? PartOf(Turn turn, MinutesTurn about)
    {
        var named = MinutesItem.Named(turn.Data[MinutesVerbs.Part]) ?? turn.Data[MinutesVerbs.Part]?.Replace(' ', '-').Trim();
        return MinutesText.Sections.Concat(about.Copy?.Items.Select(item => item.Reference) ?? [])
            .FirstOrDefault(known => string.Equals(known, named, StringComparison.OrdinalIgnoreCase));
    }

    public static Outcome Section(Turn turn, MinutesTurn about, string part, IReadOnlyDictionary<string, string>? typed = null, string? said = null) =>
        Outcome.Show(MinutesSectionCard.Render(new(about.Minutes, about.Terms.ShortName, part, typed, said), turn.Words));

    /// <summary>The texts of this section alone, as they were sent; an emptied one is taken away.</summary>
    public static IReadOnlyDictionary<string, string> Texts(Turn turn, string part)
    {
        var texts = new Dictionary<string, string>();
        if (turn.Data.Raw.ValueKind is not System.Text.Json.JsonValueKind.Object)
        {
            return texts;
        }
        foreach (var sent in turn.Data.Raw.EnumerateObject())
        {
            if (sent.Name.StartsWith(MinutesVerbs.Text, StringComparison.Ordinal) && sent.Value.ValueKind is System.Text.Json.JsonValueKind.String
                && sent.Name[MinutesVerbs.Text.Length..] is var key && Belongs(key, part))
            {
                texts[key] = PlainText.Clean(sent.Value.GetString()!);
            }
        }
        return texts;
    }

    public static Outcome Action(Turn turn, MinutesTurn about, string? said = null) => Outcome.Show(MinutesActionCard.Render(new(
        about.Minutes,
        [
            .. about.Roster.Holdings.Where(held => held.HeldOn(turn.Today) && held.Role is SeatRole.Member)
                .Select(held => new Choice($"{PlainText.Clean(held.Name)}, {about.Terms.Seat(held.Seat).Title}", $"{held.Seat}/{held.Person}")),
        ],
        about.NextMeeting < turn.Today ? turn.Today : about.NextMeeting,
        turn.Data[MinutesVerbs.Part],
        turn.Data[MinutesVerbs.What] is { } what && said is not null ? PlainText.Clean(what) : null,
        turn.Data[MinutesVerbs.Owner],
        turn.Data.Date(MinutesVerbs.DueOn),
        said)
    {
        Responses = about.Terms.Tactical,
        Tactic = turn.Data[MinutesVerbs.Tactic],
    }, turn.Words));

    public static SeatHolding? OwnerOf(Turn turn, MinutesTurn about) =>
        about.Roster.Holdings.FirstOrDefault(held => held.HeldOn(turn.Today) && turn.Data[MinutesVerbs.Owner] == $"{held.Seat}/{held.Person}");

    private static bool Belongs(string key, string part) =>
        key == part || key.EndsWith(":" + part, StringComparison.Ordinal) || (part == MinutesText.Attendance && key.StartsWith("present:", StringComparison.Ordinal));
}
