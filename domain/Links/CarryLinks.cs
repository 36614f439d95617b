using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Links;

/// <summary>
/// A link that was made under a reference before it was joined to another belongs to the record that is kept: there members look
/// for whom the child is with, and a place or a group counts the child once.
/// </summary>
public sealed record CarryLinks(CaseReference From, CaseReference To)
{
    public const string Name = "link.carry";

    /// <param name="left">A link with the joined reference at one end.</param>
    /// <returns>The link as the record that is kept has it; nothing where it led to that record itself.</returns>
    public Link? Carried(Link left)
    {
        var (from, to) = (RecordReference.Of(From), RecordReference.Of(To));
        var carried = left.Child == From ? left with { Child = To } : left.Other == from ? left with { Other = to } : left;
        return carried.Other == RecordReference.Of(carried.Child) ? null : carried;
    }

    /// <param name="left">Those under the joined reference.</param>
    /// <param name="known">Of the record that is kept: a second link to the same record, whichever end it was made from, is none.</param>
    public Decision<CarriedLinks> Decide(IReadOnlyList<Link> left, IEnumerable<Link> known)
    {
        var ends = known.Select(FarEnd).ToHashSet();
        var added = left.Select(Carried).OfType<Link>().Where(link => ends.Add(FarEnd(link))).ToList();
        return left.Count == 0
            ? new Decision<CarriedLinks>.AlreadySo(new([], []))
            : Decision<CarriedLinks>.Accept(new(left, added), new AuditFact(Name, To.ToString(), $"{From} {left.Count}"));
    }

    private RecordReference FarEnd(Link link) => link.Child == To ? link.Other : RecordReference.Of(link.Child);
}

/// <param name="Gone">Links under the joined reference.</param>
/// <param name="Added">What the record that is kept has in their place.</param>
public sealed record CarriedLinks(IReadOnlyList<Link> Gone, IReadOnlyList<Link> Added);
