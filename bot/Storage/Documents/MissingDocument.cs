using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>A child's missing episodes. Id: the child's reference, CH-2041.</summary>
public sealed record MissingDocument
{
    public int Schema { get; init; } = 1;

    public required int Child { get; init; }

    public required string Forum { get; init; }

    public IReadOnlyList<EpisodeDocument> Episodes { get; init; } = [];

    public int LastNumber { get; init; }

    public DateTimeOffset? NextNudge { get; init; }

    /// <summary>
    /// Until when the last episode lasted, or the end of time while the child is missing: the list of an agenda looks
    /// only at records that its window reaches.
    /// </summary>
    public required DateTimeOffset ActiveUntil { get; init; }

    /// <summary>The last day on which the child may stand on an agenda by what is known.</summary>
    public DateOnly? ListedUntil { get; init; }

    /// <summary>The child's referral, by which the front door finds this record.</summary>
    public string? Referral { get; init; }

    public int ArchivedPages { get; init; }

    public DateTimeOffset? ArchivedUntil { get; init; }

    public DateOnly? IdentifiedOn { get; init; }

    public DateTimeOffset? IdentifiedStart { get; init; }

    private Memo<MissingDocument, MissingRecord> _domain;

    public MissingRecord ToDomain() => _domain.Of(this, static document => document.Make());

    private MissingRecord Make() => new()
    {
        Child = CaseReference.Of(Child),
        Forum = new ForumId(Forum),
        Episodes = [.. Episodes.Select(episode => episode.ToDomain())],
        LastNumber = LastNumber,
        NextNudge = NextNudge,
        ListedUntil = ListedUntil,
        Referral = ReferralReference.TryParse(Referral, out var referral) ? referral : null,
        ArchivedPages = ArchivedPages,
        ArchivedUntil = ArchivedUntil,
        Identified = IdentifiedOn is { } on && IdentifiedStart is { } start ? new(on, start) : null,
    };

    public static MissingDocument From(MissingRecord record)
    {
        var document = new MissingDocument
        {
            Child = record.Child.Number,
            Forum = record.Forum.Value,
            Episodes = [.. record.Episodes.Select(EpisodeDocument.From)],
            LastNumber = record.LastNumber,
            NextNudge = record.NextNudge,
            ActiveUntil = record.Episodes is [.., var last] ? last.Returned ?? DateTimeOffset.MaxValue : DateTimeOffset.MinValue,
            ListedUntil = record.ListedUntil,
            Referral = record.Referral?.ToString(),
            ArchivedPages = record.ArchivedPages,
            ArchivedUntil = record.ArchivedUntil,
            IdentifiedOn = record.Identified?.On,
            IdentifiedStart = record.Identified?.LastStart,
        };
        document._domain.Set(document, record);
        return document;
    }
}

/// <summary>Old episodes of a child, full and closed. Id: child and page, CH-2041:1.</summary>
public sealed record MissingArchiveDocument
{
    public int Schema { get; init; } = 1;

    public required IReadOnlyList<EpisodeDocument> Episodes { get; init; }

    public static string IdOf(CaseReference child, int page) => $"{child}:{page}";
}
