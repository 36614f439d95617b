using System.Text;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Forums;

/// <summary>Clauses in pages that fit a card, however long a partnership writes its own.</summary>
internal static class AboutPages
{
    private const int MostClauses = 12;
    private const int MostBytes = 14 * 1024;

    /// <summary>What a clause's two lines take beside their words.</summary>
    private const int Around = 400;

    public static IReadOnlyList<IReadOnlyList<Clause>> Of(IReadOnlyList<Clause> clauses)
    {
        var pages = new List<IReadOnlyList<Clause>>();
        var page = new List<Clause>();
        var bytes = 0;
        foreach (var clause in clauses)
        {
            var size = Around + Encoding.UTF8.GetByteCount(clause.Rule) + Encoding.UTF8.GetByteCount(clause.NotSaid ?? clause.Source);
            if (page.Count == MostClauses || (page.Count > 0 && bytes + size > MostBytes))
            {
                pages.Add(page);
                page = [];
                bytes = 0;
            }
            page.Add(clause);
            bytes += size;
        }
        pages.Add(page);
        return pages;
    }
}
