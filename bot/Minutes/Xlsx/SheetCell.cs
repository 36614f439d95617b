using System.Globalization;

namespace PanelAssistant.Bot.Minutes.Xlsx;

/// <summary>One cell: a number, or words that stay words whatever they begin with.</summary>
internal readonly record struct SheetCell(string? Text, int? Number, SheetLook Look)
{
    public static readonly SheetCell Empty = new(null, null, SheetLook.Plain);

    public static SheetCell Of(string text) => new(text, null, SheetLook.Plain);

    public static SheetCell Of(int number) => new(null, number, SheetLook.Plain);

    public static SheetCell Bold(string text) => new(text, null, SheetLook.Bold);

    /// <summary>Shown with its sign.</summary>
    public static SheetCell Change(int by) => new(null, by, SheetLook.Change);

    public int Length => Text?.Length ?? Number?.ToString(CultureInfo.InvariantCulture).Length ?? 0;
}

/// <summary>In the order in which <see cref="WorkbookStyles"/> writes them.</summary>
internal enum SheetLook
{
    Plain,
    Bold,
    Change,

    /// <summary>Words that could be read as a formula: they stay words when somebody edits the cell.</summary>
    Quoted,
}
