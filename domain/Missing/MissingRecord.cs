using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.Missing;

/// <summary>
/// A child's missing episodes. One record for each child, so that two reports of one moment cannot both be taken. Whether
/// the child is open to social care does not stand here, and no rule about missing children asks for it (Oxfordshire
/// Panel, criteria: all children).
/// </summary>
public sealed record MissingRecord
{
    public required CaseReference Child { get; init; }

    /// <summary>The forum whose member made the first report: its coordinator and chair hear of the episodes.</summary>
    public required ForumId Forum { get; init; }

    /// <summary>In the order in which they began. None overlaps another, and only the last can be open.</summary>
    public IReadOnlyList<Episode> Episodes { get; init; } = [];

    public int LastNumber { get; init; }

    /// <summary>When something about this record falls due, without anybody doing anything.</summary>
    public DateTimeOffset? NextNudge { get; init; }

    /// <summary>Number of pages that older episodes have been moved to.</summary>
    public int ArchivedPages { get; init; }

    /// <summary>Return from the last archived episode: what began before it is not kept here any more.</summary>
    public DateTimeOffset? ArchivedUntil { get; init; }

    /// <summary>When the child was first found to have been missing so often.</summary>
    public Identification? Identified { get; init; }

    /// <summary>The child's referral, by which the front door finds this record.</summary>
    public ReferralReference? Referral { get; init; }

    /// <summary>See <see cref="MissingCriteria.LastDay"/>.</summary>
    public DateOnly? ListedUntil { get; init; }

    public Episode? Open => Episodes is [.., { IsOpen: true } last] ? last : null;

    public static MissingRecord None(ForumId forum, CaseReference child) => new() { Forum = forum, Child = child };

    public Episode? Find(int number) => Episodes.FirstOrDefault(episode => episode.Number == number);

    /// <summary>The first of the other episodes that these times would overlap.</summary>
    public Episode? Overlapping(DateTimeOffset started, DateTimeOffset? returned, params IReadOnlyList<int> except) =>
        Episodes.FirstOrDefault(episode => !except.Contains(episode.Number) && episode.Overlaps(started, returned));

    /// <summary>With this episode new, or in place of the one of its number.</summary>
    public MissingRecord With(Episode episode) => this with
    {
        Episodes = [.. Episodes.Where(other => other.Number != episode.Number).Append(episode).OrderBy(other => other.Started)],
        LastNumber = Math.Max(LastNumber, episode.Number),
    };
}

/// <summary>
/// The document speaks of children "identified for the first time": what counts is when the group could know, not when the
/// dates would have told it, had they been reported at once.
/// </summary>
/// <param name="On">Local day.</param>
/// <param name="LastStart">Start of the latest episode counted then. One that begins later is a further occasion.</param>
public sealed record Identification(DateOnly On, DateTimeOffset LastStart);
