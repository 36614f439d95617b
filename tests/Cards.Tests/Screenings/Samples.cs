using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Tests.Cards.Screenings;

internal static class Samples
{
    public static readonly PersonId By = new("11111111-1111-1111-1111-111111111111");

    public static Child Child(int bornYearsAgo, DateOnly today) => new()
    {
        Reference = CaseReference.Of(2041),
        FirstName = "Sam",
        LastName = "Sample-Child",
        Born = BirthDate.Of(today.AddYears(-bornYearsAgo)),
        Area = "Runcorn",
        Exploitation = [ExploitationType.Criminal],
        OpenToSocialCare = Known.No,
        SiblingsOpen = Known.No,
        Referral = ReferralReference.Of(1042),
    };
}
