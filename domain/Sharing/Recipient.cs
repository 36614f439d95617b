using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.Sharing;

/// <summary>With whom something was shared: an agency, a forum that it was brought into, or somebody else by role.</summary>
/// <param name="Agency">One of the terms.</param>
/// <param name="Forum">One of the partnership.</param>
/// <param name="Role">Who there; all that is known of somebody else.</param>
public sealed record Recipient(AgencyId? Agency, ForumId? Forum, string? Role)
{
    public const int MostRole = 100;

    /// <summary>Every agency of the partnership's forums, once.</summary>
    public static IReadOnlyList<Agency> Agencies(IEnumerable<TermsOfReference> forums) =>
        [.. forums.SelectMany(terms => terms.Agencies).DistinctBy(agency => agency.Id)];

    public bool IsKnown(IReadOnlyCollection<TermsOfReference> forums) => (Agency, Forum) switch
    {
        ({ } agency, null) => forums.Any(terms => terms.Agencies.Any(known => known.Id == agency)),
        (null, { } forum) => forums.Any(terms => terms.Forum == forum),
        (null, null) => !string.IsNullOrWhiteSpace(Role),
        _ => false,
    };
}
