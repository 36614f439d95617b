using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Reports;

/// <summary>Whose children and whose work a forum's figures are about.</summary>
/// <param name="Feeds">The forums that report to a strategic group; a forum that discusses children feeds itself.</param>
public sealed record FigureScope(TermsOfReference Terms, IReadOnlyList<ForumId> Feeds)
{
    public static FigureScope Of(TermsOfReference terms, IEnumerable<TermsOfReference> all) => new(
        terms,
        terms.Kind is ForumKind.Operational ? [terms.Forum] : [.. all.Where(other => Reports(other, terms)).Select(other => other.Forum)]);

    /// <summary>Whether the one's terms say that it reports to the other.</summary>
    public static bool Reports(TermsOfReference from, TermsOfReference to) =>
        from.Kind is ForumKind.Operational && from.ReportsTo.Any(line => line.To == to.Family);

    /// <summary>A strategic group is told of every child of its areas; a forum of those before it. One child has one record.</summary>
    public bool Takes(Child child) =>
        child.JoinedTo is null && AreaOf(child.Area) is not null && (Terms.Kind is ForumKind.Strategic || Access.IsBefore(Terms, child));

    public int? AreaOf(string? area)
    {
        for (var at = 0; at < Terms.Areas.Count; at++)
        {
            if (Terms.Areas[at] == area)
            {
                return at;
            }
        }
        return null;
    }
}
