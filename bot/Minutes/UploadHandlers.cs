using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Bot.Minutes;

/// <summary>Which children's extracts are still to be put on which system.</summary>
internal sealed class UploadsHandler() : MinutesHandler(MinutesVerbs.Uploads,
    new TypedCommand("uploads", "uploads 25 November 2026", "See which children's records are still to be put on a system", SaidIn.Privately) { Read = MinutesTyped.Day, ForMembers = true })
{
    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read) =>
        !about.Mine.Any() ? MinutesTurn.NotFound(turn)
        : !about.Minutes.IsFinal ? about.HasPart ? about.Refuse(about.Minutes.HasDraft ? Reason.MinutesNotApproved : Reason.NoMinutes) : MinutesTurn.NotFound(turn)
        : Draw(turn, about, about.Minutes);

    internal static Outcome Draw(Turn turn, MinutesTurn about, MeetingMinutes minutes, string? said = null, bool refused = false) => Outcome.Show(UploadsCard.Render(
        new(minutes, about.Terms, [.. about.Mine], about.NameOf, turn.Data.Number(MinutesVerbs.From) ?? 0, said, refused), turn.Words));
}

internal sealed class TickUploadHandler() : MinutesHandler(MinutesVerbs.Upload,
    new TypedCommand("uploaded", "uploaded CH-2041 ICS", "Say that a child's extract is on a system", SaidIn.Privately)
    {
        Read = static text => ReferenceWords.Read(text, MinutesVerbs.Child, MinutesVerbs.System),
        ForMembers = true,
    })
{
    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read)
    {
        var named = turn.Data[MinutesVerbs.System]?.Trim(' ', '.', ',', '!');
        var system = about.Terms.UploadTo.FirstOrDefault(known => string.Equals(known.Id, named, StringComparison.OrdinalIgnoreCase) || string.Equals(known.Name, named, StringComparison.OrdinalIgnoreCase));
        if (system is null || !CaseReference.TryParse(turn.Data[MinutesVerbs.Child], out var child))
        {
            return MinutesTurn.NotFound(turn);
        }
        var done = turn.Words["It is noted that the record of {0} is on {1}.", child, system.Name];
        return (turn.Repeated ? new Decision<MeetingMinutes>.AlreadySo(about.Minutes) : new TickUpload(about.Minutes.Reference, child, system.Id, turn.Me).Decide(about.Minutes, about.Terms, about.Roster, turn.Today, turn.Now)) switch
        {
            Decision<MeetingMinutes>.Accepted accepted => UploadsHandler.Draw(turn, about, accepted.State, done) with { Changes = about.Save(accepted.State), Fact = accepted.Fact },
            Decision<MeetingMinutes>.AlreadySo already when about.Mine.Any() => UploadsHandler.Draw(turn, about, already.State, done),
            Decision<MeetingMinutes>.Refused { Why: Reason.MinutesNotApproved } when about.HasPart => about.Refuse(Reason.MinutesNotApproved),
            _ => MinutesTurn.NotFound(turn),
        };
    }
}
