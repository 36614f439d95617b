using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Screenings;

/// <summary>
/// A screening of a child under a reference that was joined to another record belongs to the record that is kept, where the
/// groups look. One that is older than the latest there stays where it is: it says nothing about now.
/// </summary>
public sealed record CarryScreenings(CaseReference From)
{
    public const string Name = "screening.carry";

    /// <param name="sent">Those under the joined reference, in any order.</param>
    /// <param name="last">The latest of the record that is kept.</param>
    /// <returns>The screenings as that record has them, in the order in which they were sent; accepted too when there is none.</returns>
    public Decision<IReadOnlyList<Screening>> Decide(IEnumerable<Screening> sent, Screening? last, Child kept)
    {
        IReadOnlyList<Screening> carried =
        [
            .. sent.Where(screening => last is null || screening.At > last.At).OrderBy(screening => screening.At).ThenBy(screening => screening.Number)
                .Select((screening, at) => screening with { Child = kept.Reference, Number = (last?.Number ?? 0) + 1 + at }),
        ];
        return Decision<IReadOnlyList<Screening>>.Accept(carried, new AuditFact(Name, kept.Reference.ToString(), $"{From} {carried.Count}"));
    }
}
