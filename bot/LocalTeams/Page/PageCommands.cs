using PanelAssistant.Bot.LocalTeams.Practice;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Bot.LocalTeams.Page;

/// <summary>The typed commands that the page offers a person, as help would list them.</summary>
internal sealed class PageCommands(HandlerTable handlers, PracticePartnership practice, TimeProvider clock)
{
    public IEnumerable<PageCommand> For(PracticePerson person)
    {
        var today = UkTime.Today(clock);
        var member = person.Seats.Any(seat => seat.HeldOn(today));
        var chair = practice.Forums.Any(forum => person.Key == forum.Coordinator)
            || person.Seats.Any(seat => seat.HeldOn(today) && practice.IsOffice(seat));
        var reviewer = practice.Forums.Any(forum => forum.FrontDoor.Contains(person.Key));
        foreach (var command in handlers.All.SelectMany(handler => handler.Typed))
        {
            if (command.Does.Length > 0 && (member || !command.ForMembers) && (chair || !command.ForChair) && (reviewer || !command.ForFrontDoor))
            {
                yield return new(command.Shows, command.Words, command.Does, command.Where.HasFlag(SaidIn.Privately), command.Where.HasFlag(SaidIn.InGroup));
            }
        }
    }
}
