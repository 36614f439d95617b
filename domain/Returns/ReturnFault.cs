namespace PanelAssistant.Domain.Returns;

/// <summary>What is wrong with one field of a return. It never repeats what stands in it.</summary>
public sealed record ReturnFault(ReturnFaultKind Kind, ReturnField Field)
{
    /// <summary>Title of the measure, where it is one of the terms'.</summary>
    public string? Measure { get; init; }

    /// <summary>Of a pasted table, as a spreadsheet numbers it.</summary>
    public int? Row { get; init; }

    /// <summary>The row that said something else, or the same, before.</summary>
    public int? FirstRow { get; init; }

    /// <summary>The period that is reported already.</summary>
    public ReturnPeriod? Other { get; init; }
}

/// <summary>By the names of the columns of a pasted table.</summary>
public enum ReturnField
{
    Measure,
    Value,
    Note,
    Period,
    Analysis,
}

public enum ReturnFaultKind
{
    NotANumber,
    Negative,
    OverHundred,
    NotWhole,
    TooPrecise,
    TooLarge,

    /// <summary>A figure, and a reason why there is none.</summary>
    BothGiven,
    TextTooLong,
    Identifying,

    /// <summary>A dash or "N/A" where words are needed.</summary>
    SaysNothing,

    UnknownMeasure,
    OtherAgencys,
    MeasureTwice,

    /// <summary>A row whose quotation marks or fields are wrong.</summary>
    RowBroken,

    PeriodNotReadable,
    PeriodBackwards,
    PeriodTooLong,
    PeriodTooLate,

    /// <summary>Two rows of a table are of two periods.</summary>
    PeriodsDiffer,
    PeriodOverlaps,
}
