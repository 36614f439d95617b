using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Cases.Risk;

namespace PanelAssistant.Tests.Domain.Cases;

public sealed class NameLeadTests
{
    private static readonly Dictionary<PersonId, string> Names = new() { [Lead] = "Kit Example-Lead" };

    [Fact]
    public void The_chair_or_the_coordinator_chooses_an_account_and_nobody_else_does()
    {
        var named = Csog.IsAccepted(Named(Lead, null, Csog.Coordinator)).State;

        Assert.Equal((Lead, "Kit Example-Lead"), (named.LeadPerson!.Value, named.LeadProfessional));
        Csog.IsAccepted(Named(Lead, null, Csog.Chair));
        Csog.IsRefused(Reason.NotFound, Named(Lead, null, Csog.Health));
    }

    [Fact]
    public void A_name_alone_is_never_taken_for_an_account()
    {
        var typed = Csog.IsAccepted(Named(null, "Kit Example-Lead", Csog.Chair)).State;

        Assert.Equal((null, "Kit Example-Lead"), (typed.LeadPerson, typed.LeadProfessional));
    }

    [Fact]
    public void Nobody_at_all_and_somebody_who_is_not_on_the_list_are_refused()
    {
        Csog.IsRefused(Reason.OwnerNeeded, Named(null, " ", Csog.Chair));
        Csog.IsRefused(Reason.UnknownChoice, Named(Csog.Outsider, null, Csog.Chair));
        Csog.IsRefused(Reason.TextTooLong, Named(null, new('a', 201), Csog.Chair));
        Csog.IsAlreadySo(Named(null, Sam.LeadProfessional, Csog.Chair));
    }

    private static Decision<Child> Named(PersonId? person, string? typed, PersonId by) =>
        new NameLead(Reference, person, typed, by).Decide(Sam, Csog.Terms, Roster, Names, Csog.Today);
}
