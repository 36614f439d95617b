namespace PanelAssistant.Cards.Minutes;

/// <summary>A piece of minutes, drawn by a card or written into a document. Text is as people typed it: whoever draws it makes it harmless.</summary>
public abstract record MinutesBlock
{
    private MinutesBlock()
    {
    }

    /// <param name="Label">What it is, such as "Decision"; nothing for plain text.</param>
    public sealed record Paragraph(string? Label, string Text) : MinutesBlock;

    /// <summary>The first row says what the columns are.</summary>
    public sealed record Table(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : MinutesBlock
    {
        /// <summary>A picture of it, where one helps. The table stands beside it all the same.</summary>
        public BarChart? Chart { get; init; }
    }
}

/// <summary>A section under its own heading.</summary>
/// <param name="Key">Its section in <see cref="Domain.Minutes.MinutesText"/>, or the reference of its item.</param>
public sealed record MinutesSection(string Key, string Title, IReadOnlyList<MinutesBlock> Blocks)
{
    /// <summary>An item of the meeting, one level below the heading of all items.</summary>
    public bool IsItem { get; init; }
}

/// <summary>Minutes ready to be drawn, in the order in which they are read.</summary>
public sealed record MinutesPaper(string Title, string Marking, IReadOnlyList<MinutesSection> Sections)
{
    /// <summary>The heading above its items.</summary>
    public string ItemsTitle { get; init; } = "Items";
}
