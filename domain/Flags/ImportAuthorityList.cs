using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Flags;

/// <summary>
/// A member of the agency that brings the list (Halton CSOG, section 3: the local authority) gives it as it is today. It
/// takes the place of the one before; good rows are kept and bad ones named by their number.
/// </summary>
public sealed record ImportAuthorityList(IReadOnlyList<AuthorityRow> Rows, PersonId By)
{
    public const string Name = "flag.import";

    public static bool IsFor(PersonId person, TermsOfReference terms, Roster roster, DateOnly today) =>
        terms.StandingItems.Any(item => item.ListFrom is { } agency && roster.HeldBy(person, today).Any(held => terms.AgencyOf(held.Seat) == agency));

    /// <summary>The children whose records must be there.</summary>
    public static IReadOnlyList<CaseReference> Children(IEnumerable<AuthorityRow> rows) =>
        [.. rows.Select(row => row.Child).OfType<CaseReference>().Distinct().Take(AuthorityList.Most)];

    /// <param name="known">Those of <see cref="Children"/> who are known.</param>
    /// <param name="flagged">The children whom the group flags today.</param>
    public Decision<AuthorityImport> Decide(
        AuthorityList list, IReadOnlySet<CaseReference> known, IReadOnlyList<CaseReference> flagged, TermsOfReference terms, Roster roster, DateOnly today)
    {
        if (terms.StandingItems.All(item => item.ListFrom is null))
        {
            return Decision<AuthorityImport>.Refuse(Reason.ListNotKept);
        }
        if (!IsFor(By, terms, roster, today))
        {
            return Decision<AuthorityImport>.Refuse(Reason.NotFound);
        }
        if (Rows.Count > AuthorityList.Most || flagged.Count > AuthorityList.Most)
        {
            return Decision<AuthorityImport>.Refuse(Reason.ListTooLong);
        }
        var taken = new SortedDictionary<int, ListedChild>();
        var faults = new List<RefusedRow>();
        foreach (var row in Rows)
        {
            var fault = row switch
            {
                { Fault: { } broken } => broken,
                _ when !known.Contains(row.Child!.Value) => RowFault.NotKnown,
                _ when !taken.TryAdd(row.Child.Value.Number, new(row.Child.Value, row.On)) => RowFault.Twice,
                _ => (RowFault?)null,
            };
            if (fault is { } why)
            {
                faults.Add(new(row.Number, why));
            }
        }
        if (taken.Count == 0)
        {
            // A list of nothing but mistakes must not wipe out the one that stands.
            return faults.Count == 0
                ? Decision<AuthorityImport>.Refuse(Reason.ListEmpty)
                : new Decision<AuthorityImport>.AlreadySo(new(list, [], [], faults));
        }
        return Outcome(list, [.. taken.Values], AuthorityList.Sorted(flagged), faults, terms, today);
    }

    private Decision<AuthorityImport> Outcome(
        AuthorityList list, IReadOnlyList<ListedChild> listed, IReadOnlyList<CaseReference> flagged, List<RefusedRow> faults, TermsOfReference terms, DateOnly today)
    {
        IReadOnlyList<CaseReference> added = [.. listed.Select(line => line.Child).Except(list.Listed.Select(line => line.Child))];
        IReadOnlyList<CaseReference> gone = [.. list.Listed.Select(line => line.Child).Except(listed.Select(line => line.Child))];
        if (listed.SequenceEqual(list.Listed) && flagged.SequenceEqual(list.Flagged))
        {
            return new Decision<AuthorityImport>.AlreadySo(new(list, [], [], faults));
        }
        var given = list with { Given = today, By = By, Listed = listed, Flagged = flagged };
        return Decision<AuthorityImport>.Accept(
            new(given, added, gone, faults),
            new AuditFact(Name, terms.Forum.Value, $"{listed.Count} rows, {added.Count} new, {gone.Count} gone, {faults.Count} refused"));
    }
}

/// <param name="Added">On the list now and not before.</param>
/// <param name="Gone">On the list before and not now.</param>
/// <param name="Refused">Rows that were not taken, in their order.</param>
public sealed record AuthorityImport(AuthorityList List, IReadOnlyList<CaseReference> Added, IReadOnlyList<CaseReference> Gone, IReadOnlyList<RefusedRow> Refused);

public sealed record RefusedRow(int Row, RowFault Why);
