using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Bot.Minutes;

/// <summary>"minutes", "minutes 25 November 2026": the reader's own copy, or the draft for those who make it.</summary>
internal sealed class ShowMinutesHandler() : MinutesHandler(MinutesVerbs.Show,
    new TypedCommand("minutes", "minutes 25 November 2026", "Read the minutes of a meeting, or draft them") { Read = MinutesTyped.DayToShow })
{
    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read) =>
        about.HasPart ? about.View() with { Fact = new(Verb, about.Minutes.Reference.ToString()) } : MinutesTurn.NotFound(turn);
}

internal sealed class TakerFormHandler() : MinutesHandler(MinutesVerbs.TakerForm,
    new TypedCommand("minute taker", "minute taker", "Name who takes the minutes", SaidIn.Privately) { Read = MinutesTyped.Day, ForChair = true })
{
    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read) =>
        about.Keeps ? about.TakerForm() : about.HasPart ? about.Refuse(Reason.ChairOnly) : MinutesTurn.NotFound(turn);
}

internal sealed class NameTakerHandler() : MinutesHandler(MinutesVerbs.Taker,
    new TypedCommand("name minute taker", "name minute taker", "", SaidIn.Privately) { Read = MinutesTyped.Day })
{
    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read) => about.Settle(
        new NameMinuteTaker(about.Minutes.Reference, turn.Data[MinutesVerbs.Person] is { } id ? new PersonId(id) : null, turn.Me)
            .Decide(about.Minutes, about.Terms, about.Roster, turn.Today, turn.Now),
        turn.Words["The minute taker is named and told."], said => about.TakerForm(said));
}

internal sealed class DraftMinutesHandler() : MinutesHandler(MinutesVerbs.Draft,
    new TypedCommand("draft minutes", "draft minutes 25 November 2026", "Draft the minutes of what was recorded", SaidIn.Privately) { Read = MinutesTyped.Day, ForChair = true })
{
    public override void Plan(Turn turn, ReadPlan plan)
    {
        base.Plan(turn, plan);
        MinutesGathering.Plan(turn, plan);
    }

    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read) => about.Settle(
        new DraftMinutes(about.Minutes.Reference, new MinutesGathering(about, read).Body(), turn.Me)
            .Decide(about.Minutes, about.Terms, about.Roster, turn.Today, turn.Now),
        turn.Words["What was recorded is gathered. Texts that were written stay."]);
}

internal sealed class OfferMinutesHandler() : MinutesHandler(MinutesVerbs.Offer,
    new TypedCommand("offer minutes", "offer minutes 25 November 2026", "Ask the chair to approve the minutes", SaidIn.Privately) { Read = MinutesTyped.Day, ForMembers = true })
{
    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read) => about.Settle(
        new OfferMinutes(about.Minutes.Reference, turn.Me).Decide(about.Minutes, about.Terms, about.Roster, turn.Today, turn.Now),
        turn.Words["The chair is asked to approve."]);
}

internal sealed class SendBackMinutesHandler() : MinutesHandler(MinutesVerbs.Back,
    new TypedCommand("send back minutes", "send back minutes 25 November 2026 because ...", "Give the minutes back to the minute taker", SaidIn.Privately)
    {
        Read = MinutesTyped.DayThen(MinutesVerbs.Why),
        ForChair = true,
    })
{
    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read) => about.Settle(
        new SendBackMinutes(about.Minutes.Reference, turn.Data[MinutesVerbs.Why] is { } why ? Cards.Elements.PlainText.Clean(why) : null, turn.Me)
            .Decide(about.Minutes, about.Terms, about.Roster, turn.Today, turn.Now),
        turn.Words["The minutes are with the minute taker again."]);
}

internal sealed class LockMinutesHandler() : MinutesHandler(MinutesVerbs.Lock,
    new TypedCommand("lock minutes", "lock minutes 25 November 2026", "Lock approved minutes", SaidIn.Privately) { Read = MinutesTyped.Day, ForChair = true })
{
    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read) => about.Settle(
        new LockMinutes(about.Minutes.Reference, turn.Me).Decide(about.Minutes, about.Terms, about.Roster, turn.Today, turn.Now),
        turn.Words["The minutes are locked."]);
}
