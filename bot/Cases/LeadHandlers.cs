using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Bot.Cases;

/// <summary>Asks the chair or the coordinator who leads for a child.</summary>
internal sealed class LeadFormHandler : ClockHandlerBase
{
    public override string Verb => ClockVerbs.LeadForm;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("lead professional", "lead professional CH-2041", "Say who leads for a child, so that they can be invited", SaidIn.Privately) { Read = ReferenceWords.Child, ForChair = true }];

    protected override Outcome Handle(Turn turn, ClockTurn about) =>
        about.MayManage ? Outcome.Show(Draw(turn, about)) : ClockTurn.NotFound(turn);

    internal static PersonalCard Draw(Turn turn, ClockTurn about, string? said = null) => LeadCard.Render(
        new(
            about.Child.Reference,
            [.. about.People.OrderBy(person => person.Value, StringComparer.Ordinal).Select(person => new Choice(PlainText.Clean(person.Value), person.Key.Value))],
            about.Child.LeadPerson?.Value,
            about.Child.LeadProfessional is { } name ? PlainText.Clean(name) : null,
            said),
        turn.Words);
}

internal sealed class NameLeadHandler : ClockHandlerBase
{
    public override string Verb => ClockVerbs.Lead;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("name lead", "name lead CH-2041 NAME", "", SaidIn.Privately) { Read = static text => ReferenceWords.Read(text, ClockVerbs.Child, ClockVerbs.Typed) }];

    protected override Outcome Handle(Turn turn, ClockTurn about)
    {
        var person = turn.Data[ClockVerbs.Person] is { } id ? new PersonId(id) : (PersonId?)null;
        var typed = turn.Data[ClockVerbs.Typed] is { } name ? PlainText.Clean(name) : null;
        var decision = new NameLead(about.Child.Reference, person, typed, turn.Me).Decide(about.Child, about.Terms, about.Roster, about.People, turn.Today);
        return decision is Decision<Child>.Refused { Why: not Reason.NotFound and var why } && !turn.Repeated
            ? Outcome.Show(LeadFormHandler.Draw(turn, about, Refusals.Say(why, turn.Words)))
            : about.Settle(decision, turn.Words["Recorded."]);
    }
}
