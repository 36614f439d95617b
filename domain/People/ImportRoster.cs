using PanelAssistant.Domain.Csv;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.People;

/// <summary>
/// Puts a list of people into a forum's roster. Good lines are kept and bad ones named by their row; the same list again
/// changes nothing. Nobody gets a right by it before the platform has said whose address it is.
/// </summary>
/// <param name="Text">Comma-separated, with a heading.</param>
public sealed record ImportRoster(string Text, PersonId By)
{
    public const string Name = "roster.import";

    public const int MostRows = 200;

    public const int MostCharacters = 20_000;

    /// <param name="allowed">An administrator, the chair or the coordinator.</param>
    public Decision<RosterImported> Decide(Roster roster, TermsOfReference terms, bool allowed, DateOnly today)
    {
        if (!allowed)
        {
            return Decision<RosterImported>.Refuse(Reason.RosterRightNeeded);
        }
        if (Text.Length > MostCharacters)
        {
            return Decision<RosterImported>.Refuse(Reason.TextTooLong);
        }
        var table = CsvTable.Read(Text, RosterRow.Needed, RosterRow.Optional, MostRows);
        if (table is not CsvTable.Usable { Rows: var rows })
        {
            return new Decision<RosterImported>.AlreadySo(new() { State = roster, Unusable = (CsvTable.Unusable)table });
        }
        var change = new RosterChange(roster, terms, today);
        var bad = new List<(int, RosterFault)>();
        var ended = new List<(int Row, string Email)>();
        foreach (var row in rows)
        {
            var (line, fault) = row.Fault is null ? RosterRow.Read(name => row.Has(name) ? row[name] : null, terms) : (null, RosterFault.Broken);
            fault ??= change.Put(line!);
            if (fault is { } why)
            {
                bad.Add((row.Number, why));
            }
            else if (line!.To is not null)
            {
                ended.Add((row.Number, line.Email));
            }
        }
        var imported = new RosterImported
        {
            State = change.State,
            Added = change.Added,
            Changed = change.Changed,
            Same = change.Same,
            Bad = bad,
            Gap = ChairGap.Opened(roster, change.State, terms, today),
            Staying = [.. ended.Where(line => change.State.StaysOn(line.Email)).Select(line => line.Row)],
        };
        return change.Added + change.Changed == 0
            ? new Decision<RosterImported>.AlreadySo(imported)
            : Decision<RosterImported>.Accept(imported, new AuditFact(Name, roster.Forum.Value, $"added {change.Added}, changed {change.Changed}: {string.Join(", ", change.Log)}"));
    }
}

public sealed record RosterImported
{
    public required Roster State { get; init; }

    public int Added { get; init; }

    public int Changed { get; init; }

    public int Same { get; init; }

    /// <summary>Rows that end a seat of somebody who has another part in the group without a last day.</summary>
    public IReadOnlyList<int> Staying { get; init; } = [];

    /// <summary>After the list, nobody chairs.</summary>
    public ChairGap? Gap { get; init; }

    /// <summary>By row as a spreadsheet counts it: the heading is row 1.</summary>
    public IReadOnlyList<(int Row, RosterFault Why)> Bad { get; init; } = [];

    /// <summary>Why no row at all could be read.</summary>
    public CsvTable.Unusable? Unusable { get; init; }
}
