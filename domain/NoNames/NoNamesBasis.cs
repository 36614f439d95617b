using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.NoNames;

/// <summary>Where a child may be discussed only without a name (Oxfordshire, Network: parents told, and evidence of it).</summary>
public static class NoNamesBasis
{
    public static bool Requires(TermsOfReference terms, ParentsTold? parents) => terms.NoNames is not null && parents is { Evidenced: false };

    /// <summary>The forum that takes an item without names for an area, if one does.</summary>
    public static TermsOfReference? ForumFor(IEnumerable<TermsOfReference> forums, string area) =>
        forums.FirstOrDefault(terms => terms.NoNames is not null && terms.Areas.Contains(area));
}
