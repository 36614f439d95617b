using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Bot.Storage.Documents;

public sealed record FlagProposalDocument(string? What, DateOnly? Until, string? To, string? Owner, string? OwnerSeat, DateOnly? Due, string? Tactic = null)
{
    public Proposal ToDomain() => new()
    {
        What = What,
        Until = Until,
        To = To,
        Owner = Owner is null ? null : new PersonId(Owner),
        OwnerSeat = OwnerSeat is null ? null : new SeatId(OwnerSeat),
        Due = Due,
        Tactic = Tactic,
    };

    public static FlagProposalDocument? From(Proposal? proposal) => proposal is null
        ? null
        : new(proposal.What, proposal.Until, proposal.To, proposal.Owner?.Value, proposal.OwnerSeat?.Value, proposal.Due, proposal.Tactic);
}

public sealed record RulingDocument(bool Carried, string Why, string By, DateTimeOffset At, DateOnly? Until)
{
    public ChairRuling ToDomain() => new(Carried, Why, new PersonId(By), At, Until);

    public static RulingDocument? From(ChairRuling? ruling) =>
        ruling is null ? null : new(ruling.Carried, ruling.Why, ruling.By.Value, ruling.At, ruling.Until);
}
