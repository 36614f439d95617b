using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Id: the reference, CH-2041.</summary>
public sealed record ChildDocument
{
    public const string Awaited = "awaited";

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

    public string? AllocatedSocialWorker { get; init; }

    public string? LeadProfessional { get; init; }

    public string? LeadPerson { get; init; }

    public DateOnly? AtRiskSince { get; init; }

    /// <summary>Earlier episodes of risk, oldest first.</summary>
    public IReadOnlyList<RiskSpell>? PastSpells { get; init; }

    /// <summary>The last day at risk, or the end of time while the child is: figures of a period look only at those that it reaches.</summary>
    public DateOnly? RiskUntil => AtRiskSince is not null ? DateOnly.MaxValue : PastSpells is [.., var last] ? last.To : null;

    public FrontDoorDocument? FrontDoor { get; init; }

    /// <summary>"none", "sent" or "decided": what the list of children whom the front door does not know is filtered by.</summary>
    public string AtFrontDoor => FrontDoor switch { null => "none", { DecidedOn: null } => "sent", _ => "decided" };
    public WatchDocument? Watch { get; init; }

    public LevelMarkDocument? Level { get; init; }

    public LevelMarkDocument? LevelBefore { get; init; }

    /// <summary>When a clock takes its next step: what the sweep looks for.</summary>
    public DateTimeOffset? NextClock { get; init; }

    /// <summary>The forum that follows the child while it is at risk, and on whose agenda its clocks stand.</summary>
    public string? WatchedBy { get; init; }

    /// <summary>The earliest meeting for which a clock falls due.</summary>
    public DateOnly? Meeting { get; init; }

    /// <summary>When the latest screening was sent.</summary>
    public DateTimeOffset? Screened { get; init; }

    /// <summary>"awaited" while a plan was asked for and has not come.</summary>
    public string? Plan { get; init; }

    public required int Referral { get; init; }

    /// <summary>The referral's reference, by which its child is found.</summary>
    public string ReferredAs => ReferralReference.Of(Referral).ToString();

    /// <summary>Who sent the referral: may screen the child without a seat.</summary>
    public required string Referrer { get; init; }

    /// <summary>Number of the item without a name that came before.</summary>
    public int? NoNames { get; init; }

    public ParentsDocument? Parents { get; init; }

    /// <summary>Groups to which the child has been brought.</summary>
    public IReadOnlyList<string>? Brought { get; init; }

    public int? JoinedTo { get; init; }

    public IReadOnlyList<int>? JoinedFrom { get; init; }

    /// <summary>Links and actions wait along with screenings.</summary>
    public DateTimeOffset? ScreeningWaits { get; init; }

    public IReadOnlyList<int>? ReferredAgain { get; init; }

    public IReadOnlyList<LegalHoldDocument>? Holds { get; init; }

    public IReadOnlyList<CorrectionDocument>? Corrections { get; init; }

    public bool? LookedAfter { get; init; }

    /// <summary>
    /// When it is looked whether the record has been kept long enough: what the sweep looks for. Before the first look the
    /// 18th birthday, because no child's record goes before it.
    /// </summary>
    public DateOnly? LookOn { get; init; }

    public bool? Going { get; init; }

    /// <summary>What the records of one child have in common.</summary>
    public string Likeness => ToDomain().Likeness;

    /// <summary>The same however the name is put together; on records that were saved since it is looked for.</summary>
    public string Letters => ToDomain().Letters;

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
        AllocatedSocialWorker = AllocatedSocialWorker,
        LeadProfessional = LeadProfessional,
        LeadPerson = LeadPerson is null ? null : new PersonId(LeadPerson),
        AtRiskSince = AtRiskSince,
        PastSpells = PastSpells ?? [],
        FrontDoor = FrontDoor?.ToDomain(),
        Watch = Watch?.ToDomain(),
        Level = Level?.ToDomain(),
        LevelBefore = LevelBefore?.ToDomain(),
        Referral = ReferralReference.Of(Referral),
        Parents = Parents?.ToDomain(),
        Brought = [.. (Brought ?? []).Select(forum => new ForumId(forum))],
        JoinedTo = JoinedTo is { } other ? CaseReference.Of(other) : null,
        JoinedFrom = [.. (JoinedFrom ?? []).Select(CaseReference.Of)],
        ScreeningWaits = ScreeningWaits,
        ReferredAgain = [.. (ReferredAgain ?? []).Select(ReferralReference.Of)],
        NoNames = NoNames is { } item ? NoNamesReference.Of(item) : null,
        Holds = [.. (Holds ?? []).Select(hold => hold.ToDomain())],
        Corrections = [.. (Corrections ?? []).Select(made => made.ToDomain())],
        LookedAfter = LookedAfter ?? false,
        LookOn = LookOn,
        IsGoing = Going ?? false,
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
            AllocatedSocialWorker = child.AllocatedSocialWorker,
            LeadProfessional = child.LeadProfessional,
            LeadPerson = child.LeadPerson?.Value,
            AtRiskSince = child.AtRiskSince,
            PastSpells = child.PastSpells.Count == 0 ? null : child.PastSpells,
            FrontDoor = FrontDoorDocument.From(child.FrontDoor),
            Watch = child.Watch is null ? null : WatchDocument.From(child.Watch),
            Level = child.Level is null ? null : LevelMarkDocument.From(child.Level),
            LevelBefore = child.LevelBefore is null ? null : LevelMarkDocument.From(child.LevelBefore),
            // An episode that began or ended without its clocks is looked at as soon as may be.
            NextClock = child.AtRiskSince == child.Watch?.Since ? child.Watch?.Next : DateTimeOffset.MinValue,
            WatchedBy = child.Watch?.Forum?.Value,
            Meeting = child.Watch?.Meeting,
            Screened = child.Level?.At,
            Plan = child.Watch is { AwaitsPlan: true } ? Awaited : null,
            Referral = child.Referral.Number,
            Parents = child.Parents is null ? null : ParentsDocument.From(child.Parents),
            NoNames = child.NoNames?.Number,
            Brought = child.Brought.Count == 0 ? null : [.. child.Brought.Select(forum => forum.Value)],
            JoinedTo = child.JoinedTo?.Number,
            JoinedFrom = child.JoinedFrom.Count == 0 ? null : [.. child.JoinedFrom.Select(other => other.Number)],
            ScreeningWaits = child.ScreeningWaits,
            ReferredAgain = child.ReferredAgain.Count == 0 ? null : [.. child.ReferredAgain.Select(referral => referral.Number)],
            Referrer = referrer,
            Holds = child.Holds.Count == 0 ? null : [.. child.Holds.Select(LegalHoldDocument.From)],
            Corrections = child.Corrections.Count == 0 ? null : [.. child.Corrections.Select(CorrectionDocument.From)],
            LookedAfter = child.LookedAfter ? true : null,
            LookOn = child.LookOn ?? child.Born.Eighteen,
            Going = child.IsGoing ? true : null,
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
