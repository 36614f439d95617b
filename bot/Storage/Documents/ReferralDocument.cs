using PanelAssistant.Domain;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>A referral as it was sent. The child's own record goes on changing; this does not. Id: the reference, R-1042.</summary>
public sealed record ReferralDocument
{
    public int Schema { get; init; } = 1;

    public required int Number { get; init; }

    public required string Forum { get; init; }

    public required ChildDocument Child { get; init; }

    public required string By { get; init; }

    public required string ByAgency { get; init; }

    public string? OtherAgency { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Draft { get; init; }

    public required bool ImmediateDanger { get; init; }

    public required string Concern { get; init; }

    public string? OtherExploitation { get; init; }

    public IReadOnlyList<string>? Overlap { get; init; }

    public string? AllocatedSocialWorker { get; init; }

    public required ParentsDocument Parents { get; init; }

    public required string FormVersion { get; init; }

    public Referral ToDomain() => new()
    {
        Reference = ReferralReference.Of(Number),
        Child = Child.ToDomain(),
        By = new PersonId(By),
        ByAgency = new AgencyId(ByAgency),
        OtherAgency = OtherAgency,
        At = At,
        Draft = Draft,
        ImmediateDanger = ImmediateDanger,
        Concern = Concern,
        OtherExploitation = OtherExploitation,
        Overlap = Overlap ?? [],
        AllocatedSocialWorker = AllocatedSocialWorker,
        Parents = Parents.ToDomain(),
        FormVersion = FormVersion,
    };

    public static ReferralDocument From(Referral referral, ForumId forum) => new()
    {
        Number = referral.Reference.Number,
        Forum = forum.Value,
        Child = ChildDocument.From(referral.Child, referral.By.Value),
        By = referral.By.Value,
        ByAgency = referral.ByAgency.Value,
        OtherAgency = referral.OtherAgency,
        At = referral.At,
        Draft = referral.Draft,
        ImmediateDanger = referral.ImmediateDanger,
        Concern = referral.Concern,
        OtherExploitation = referral.OtherExploitation,
        Overlap = referral.Overlap,
        AllocatedSocialWorker = referral.AllocatedSocialWorker,
        Parents = ParentsDocument.From(referral.Parents),
        FormVersion = referral.FormVersion,
    };
}

/// <param name="Told">informed, notAble or notSafe.</param>
public sealed record ParentsDocument(string Told, string? Who, DateOnly? On, string? How, string? Evidence, string? Why)
{
    private const string InformedWord = "informed";
    private const string NotAbleWord = "notAble";
    private const string NotSafeWord = "notSafe";

    public ParentsTold ToDomain() => Told switch
    {
        InformedWord => new ParentsTold.Informed(Who!, On!.Value, How!, Evidence!),
        NotAbleWord => new ParentsTold.NotAble(Why!),
        NotSafeWord => new ParentsTold.NotSafe(Why!),
        _ => throw new InvalidDataException($"A referral cannot hold \"{Told}\" about its parents."),
    };

    public static ParentsDocument From(ParentsTold told) => told switch
    {
        ParentsTold.Informed informed => new(InformedWord, informed.Who, informed.On, informed.How, informed.Evidence, null),
        ParentsTold.NotAble not => new(NotAbleWord, null, null, null, null, not.Why),
        ParentsTold.NotSafe not => new(NotSafeWord, null, null, null, null, not.Why),
        _ => throw new InvalidOperationException("There are three ways to have told parents."),
    };
}
