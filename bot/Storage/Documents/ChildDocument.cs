using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Id: the reference, CH-2041.</summary>
public sealed record ChildDocument
{
    public int Schema { get; init; } = 1;

    public required int Number { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public required DateOnly Born { get; init; }

    public required string Area { get; init; }

    public required IReadOnlyList<ExploitationType> Exploitation { get; init; }

    public required Known OpenToSocialCare { get; init; }

    public required Known SiblingsOpen { get; init; }

    public string? PlacedBy { get; init; }

    public string? LeadProfessional { get; init; }

    public DateOnly? AtRiskSince { get; init; }

    public FrontDoorDocument? FrontDoor { get; init; }

    /// <summary>"none", "sent" or "decided": what the list of children whom the front door does not know is filtered by.</summary>
    public string AtFrontDoor => FrontDoor switch { null => "none", { DecidedOn: null } => "sent", _ => "decided" };

    public required int Referral { get; init; }

    /// <summary>The referral's reference, by which its child is found.</summary>
    public string ReferredAs => ReferralReference.Of(Referral).ToString();

    /// <summary>Who sent the referral: may screen the child without a seat.</summary>
    public required string Referrer { get; init; }

    /// <summary>Number of the item without a name that came before.</summary>
    public int? NoNames { get; init; }

    private Memo<ChildDocument, Child> _domain;

    public Child ToDomain() => _domain.Of(this, static document => document.Make());

    private Child Make() => new()
    {
        Reference = CaseReference.Of(Number),
        FirstName = FirstName,
        LastName = LastName,
        Born = BirthDate.Of(Born),
        Area = Area,
        Exploitation = Exploitation,
        OpenToSocialCare = OpenToSocialCare,
        SiblingsOpen = SiblingsOpen,
        PlacedBy = PlacedBy,
        LeadProfessional = LeadProfessional,
        AtRiskSince = AtRiskSince,
        FrontDoor = FrontDoor?.ToDomain(),
        Referral = ReferralReference.Of(Referral),
        NoNames = NoNames is { } item ? NoNamesReference.Of(item) : null,
    };

    public static ChildDocument From(Child child, string referrer)
    {
        var document = new ChildDocument
        {
            Number = child.Reference.Number,
            FirstName = child.FirstName,
            LastName = child.LastName,
            Born = child.Born.Day,
            Area = child.Area,
            Exploitation = child.Exploitation,
            OpenToSocialCare = child.OpenToSocialCare,
            SiblingsOpen = child.SiblingsOpen,
            PlacedBy = child.PlacedBy,
            LeadProfessional = child.LeadProfessional,
            AtRiskSince = child.AtRiskSince,
            FrontDoor = FrontDoorDocument.From(child.FrontDoor),
            Referral = child.Referral.Number,
            NoNames = child.NoNames?.Number,
            Referrer = referrer,
        };
        document._domain.Set(document, child);
        return document;
    }
}

public sealed record FrontDoorDocument(DateOnly SentOn, DateOnly? DecidedOn, string? Outcome, string? Intervention)
{
    public FrontDoorStatus ToDomain() => new(SentOn) { DecidedOn = DecidedOn, Outcome = Outcome, Intervention = Intervention };

    public static FrontDoorDocument? From(FrontDoorStatus? status) =>
        status is null ? null : new(status.SentOn, status.DecidedOn, status.Outcome, status.Intervention);
}
