using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Bot.Minutes;

/// <summary>Gives one person a way to the file of their own copy, or of one child's extract. Only in their own view.</summary>
internal sealed class MinutesFileHandler() : MinutesHandler(MinutesVerbs.File,
    new TypedCommand("minutes file", "minutes file 25 November 2026", "Get the minutes as a Word file", SaidIn.Privately) { Read = MinutesTyped.Day, ForMembers = true },
    new TypedCommand("extract", "extract CH-2041", "", SaidIn.Privately) { Read = static text => ReferenceWords.Read(text, MinutesVerbs.Child, MinutesVerbs.What) })
{
    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read)
    {
        var wants = turn.Data[MinutesVerbs.Child] is not null;
        var child = CaseReference.TryParse(turn.Data[MinutesVerbs.Child], out var named) ? named : (CaseReference?)null;
        if (wants ? child is null || MinutesAccess.ExtractFor(turn.Me, about.Minutes, child.Value, about.Groups, turn.Today) is null : about.Copy is null)
        {
            return MinutesTurn.NotFound(turn);
        }
        var link = FileLink.New(turn);
        var shown = Outcome.Show(MinutesFileCard.Render(new(
            about.Minutes.Reference, about.Terms.ShortName, child?.ToString(), link.Address, (int)FileTicketDocument.Lasts.TotalMinutes), turn.Words));
        return link.Address is null || turn.Repeated ? shown : shown with
        {
            Changes =
            [
                DocumentOperation.Create(Kinds.FileTicket, link.Id, new FileTicketDocument
                {
                    Person = turn.Me.Value,
                    Minutes = about.Minutes.Reference.ToString(),
                    Child = child?.ToString(),
                    Until = turn.Now + FileTicketDocument.Lasts,
                }, FileTicketDocument.Lasts),
            ],
            Fact = new(Verb, about.Minutes.Reference.ToString(), child?.ToString()),
        };
    }
}
