using PanelAssistant.Domain.Csv;

namespace PanelAssistant.Domain.Returns;

/// <summary>
/// Reads one agency's figures from a pasted table: a measure and its value in each row, and in a note why there is none. The
/// columns of a scorecard's file may stand there too. One wrong row keeps all of it out.
/// </summary>
public sealed class ReturnTable
{
    public const int MostCharacters = 20_000;

    private readonly ReturnRule _rule;
    private readonly AgencyId _agency;
    private readonly List<SentFigure> _figures = [];
    private readonly List<ReturnFault> _faults = [];
    private readonly Dictionary<string, int> _rowOf = [];
    private (ReturnPeriod Period, int Row)? _period;

    private ReturnTable(ReturnRule rule, AgencyId agency) => (_rule, _agency) = (rule, agency);

    /// <summary>Why no row could be read at all.</summary>
    public CsvTable.Unusable? Unusable { get; private init; }

    public IReadOnlyList<ReturnFault> Faults => _faults;

    /// <summary>Rows with neither a figure nor a note are no answer and are left out.</summary>
    public IReadOnlyList<SentFigure> Figures => _figures;

    /// <summary>Nothing where no row names one.</summary>
    public ReturnPeriod? Period => _period?.Period;

    public static ReturnTable Read(string text, ReturnRule rule, AgencyId agency)
    {
        if (text.Length > MostCharacters)
        {
            return new(rule, agency) { Unusable = new(CsvTableFault.TooManyRows) };
        }
        IReadOnlyList<string> needed = [ScorecardCsv.Measure, ScorecardCsv.Value];
        var table = CsvTable.Read(text, needed, [.. ScorecardCsv.Columns.Except(needed)], ScorecardCsv.MostRows);
        var read = new ReturnTable(rule, agency) { Unusable = table as CsvTable.Unusable };
        foreach (var row in table is CsvTable.Usable usable ? usable.Rows : [])
        {
            read.Take(row);
        }
        return read;
    }

    private void Take(CsvRow row)
    {
        if (row.Fault is not null)
        {
            _faults.Add(new(ReturnFaultKind.RowBroken, ReturnField.Measure) { Row = row.Number });
            return;
        }
        if (_rule.Measure(row[ScorecardCsv.Measure]) is not { } measure)
        {
            _faults.Add(new(ReturnFaultKind.UnknownMeasure, ReturnField.Measure) { Row = row.Number });
            return;
        }
        if (measure.Agency != _agency)
        {
            _faults.Add(new(ReturnFaultKind.OtherAgencys, ReturnField.Measure) { Row = row.Number, Measure = measure.Title });
            return;
        }
        if (!_rowOf.TryAdd(measure.Id, row.Number))
        {
            _faults.Add(new(ReturnFaultKind.MeasureTwice, ReturnField.Measure) { Row = row.Number, FirstRow = _rowOf[measure.Id], Measure = measure.Title });
            return;
        }
        PeriodOf(row);
        FigureOf(row, measure);
    }

    private void FigureOf(CsvRow row, ReturnMeasure measure)
    {
        var note = ScorecardCsv.Unmarked(row[ScorecardCsv.Note]) is { Length: > 0 } said ? said : null;
        var typed = row[ScorecardCsv.Value] is var cell and not ScorecardCsv.NotAvailable ? cell : "";
        if (typed.Length == 0)
        {
            if (note is not null)
            {
                _figures.Add(new(measure, null, note, row.Number));
            }
            return;
        }
        var (value, fault) = TypedFigure.Read(typed, measure);
        if (fault is { } wrong)
        {
            _faults.Add(new(wrong, ReturnField.Value) { Row = row.Number, Measure = measure.Title });
            return;
        }
        _figures.Add(new(measure, value, note, row.Number));
    }

    private void PeriodOf(CsvRow row)
    {
        if (row[ScorecardCsv.Period] is not { Length: > 0 } typed)
        {
            return;
        }
        if (ReturnPeriod.Read(typed) is not { } period)
        {
            _faults.Add(new(ReturnFaultKind.PeriodNotReadable, ReturnField.Period) { Row = row.Number });
        }
        else if (_period is { } first && first.Period != period)
        {
            _faults.Add(new(ReturnFaultKind.PeriodsDiffer, ReturnField.Period) { Row = row.Number, FirstRow = first.Row });
        }
        else
        {
            _period ??= (period, row.Number);
        }
    }
}
