using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Sharing;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>
/// One entry of what was shared about a child; created, never changed. Id: child and number, CH-2041:0003. The entry that
/// completes what was recorded at once stands behind it: CH-2041:0003:written.
/// </summary>
public sealed record ShareDocument
{
    public int Schema { get; init; } = 1;

    public required string Child { get; init; }

    public required int Number { get; init; }

    public required string Forum { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Line { get; init; }

    public ShareKind? Kind { get; init; }

    public string? Outline { get; init; }

    public string? WithAgency { get; init; }

    public string? WithForum { get; init; }

    public string? WithRole { get; init; }

    public string? Purpose { get; init; }

    public string? Basis { get; init; }

    public string? Proportion { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }

    public required string Draft { get; init; }

    public static string IdOf(ShareReference share) => $"{share.Child}:{share.Number:0000}";

    public static string WrittenIdOf(ShareReference share) => $"{IdOf(share)}:written";

    public Share ToDomain() => new()
    {
        Reference = ShareReference.Of(CaseReference.TryParse(Child, out var child) ? child : throw new InvalidDataException("A share without a child."), Number),
        Forum = new(Forum),
        By = new(By),
        At = At,
        Line = Line,
        Account = Kind is { } kind
            ? new(kind, Outline ?? "", new(WithAgency is { } agency ? new AgencyId(agency) : null, WithForum is { } forum ? new ForumId(forum) : null, WithRole), Purpose ?? "", Basis ?? "", Proportion ?? "")
            : null,
        CompletedAt = CompletedAt,
        Draft = Draft,
    };

    public static ShareDocument From(Share share) => new()
    {
        Child = share.Reference.Child.ToString(),
        Number = share.Reference.Number,
        Forum = share.Forum.Value,
        By = share.By.Value,
        At = share.At,
        Line = share.Line,
        Kind = share.Account?.Kind,
        Outline = share.Account?.Outline,
        WithAgency = share.Account?.With.Agency?.Value,
        WithForum = share.Account?.With.Forum?.Value,
        WithRole = share.Account?.With.Role,
        Purpose = share.Account?.Purpose,
        Basis = share.Account?.Basis,
        Proportion = share.Account?.Proportion,
        CompletedAt = share.CompletedAt,
        Draft = share.Draft,
    };
}

/// <summary>A share that is to be completed; removed when it is. Id: that of its entry.</summary>
public sealed record OpenShareDocument
{
    public int Schema { get; init; } = 1;

    public required string Child { get; init; }

    public required int Number { get; init; }

    public required string Forum { get; init; }

    public required string Owner { get; init; }

    public required DateTimeOffset At { get; init; }

    public int Reminded { get; init; }

    public DateTimeOffset? NextStep { get; init; }

    public OpenShare ToDomain() => new(
        ShareReference.Of(CaseReference.TryParse(Child, out var child) ? child : throw new InvalidDataException("A share without a child."), Number), new(Forum), new(Owner), At)
    {
        Reminded = Reminded,
        NextStep = NextStep,
    };

    public static OpenShareDocument From(OpenShare open) => new()
    {
        Child = open.Reference.Child.ToString(),
        Number = open.Reference.Number,
        Forum = open.Forum.Value,
        Owner = open.Owner.Value,
        At = open.At,
        Reminded = open.Reminded,
        NextStep = open.NextStep,
    };
}
