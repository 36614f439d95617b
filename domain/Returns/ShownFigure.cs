namespace PanelAssistant.Domain.Returns;

/// <summary>A figure as the group may read it. Whoever holds one cannot get at what was hidden.</summary>
public readonly record struct ShownFigure
{
    private ShownFigure(FigureAs how, decimal value) => (As, Number) = (how, value);

    public FigureAs As { get; }

    /// <summary>The figure where it is shown as it is, the threshold where it is small, and else 0.</summary>
    private decimal Number { get; }

    public static ShownFigure Missing => new(FigureAs.Missing, 0);

    /// <summary>The agency says that there is none, and why.</summary>
    public static ShownFigure NotAvailable => new(FigureAs.NotAvailable, 0);

    public static ShownFigure Withheld => new(FigureAs.Withheld, 0);

    public static ShownFigure Small(int below) => new(FigureAs.Small, below);

    public static ShownFigure Exact(decimal value) => new(FigureAs.Exact, value);

    /// <summary>Only of one that is shown as it is.</summary>
    public decimal? Value => As is FigureAs.Exact ? Number : null;

    /// <summary>Of a small one: it is less than this, and more than none.</summary>
    public int? Below => As is FigureAs.Small ? (int)Number : null;
}

public enum FigureAs
{
    /// <summary>Neither a figure nor a word why: a gap, never a zero.</summary>
    Missing,
    NotAvailable,
    Exact,

    /// <summary>From 1 to one less than the threshold.</summary>
    Small,

    /// <summary>A share by which a small count could be worked out.</summary>
    Withheld,
}
