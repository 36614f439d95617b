using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Bot.Minutes;

/// <summary>Sends locked minutes to the group's folder that were locked before there was one.</summary>
internal sealed class FileMinutesHandler() : MinutesHandler(MinutesVerbs.Folder,
    new TypedCommand("file minutes", "file minutes 25 November 2026", "Put locked minutes in the group's SharePoint folder", SaidIn.Privately) { Read = MinutesTyped.Day, ForChair = true })
{
    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read)
    {
        var done = turn.Words["They go to the group's folder in SharePoint."];
        return (turn.Repeated ? new Decision<MeetingMinutes>.AlreadySo(about.Minutes) : about.Folder.Decide(about.Minutes, about.Terms, about.Roster, turn.Today)) switch
        {
            Decision<MeetingMinutes>.Accepted accepted => about.View(said: done, filing: new(accepted.State.Addenda.Count, null, null)) with
            {
                Changes = [DocumentOperation.Create(Kinds.Filing, FilingDocument.IdOf(accepted.State), FilingDocument.Of(accepted.State, turn.Now))],
                Fact = accepted.Fact,
            },
            Decision<MeetingMinutes>.AlreadySo => about.View(said: turn.Words["They were sent there before. Where they stand is said below."]),
            Decision<MeetingMinutes>.Refused refused => about.Refuse(refused.Why),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }
}
