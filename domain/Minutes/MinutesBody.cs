using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Domain.Minutes;

/// <summary>
/// What stands in the minutes: facts that were gathered, and texts that the minute taker wrote. Gathering again renews the
/// facts and leaves the texts.
/// </summary>
public sealed record MinutesBody
{
    public static MinutesBody Empty { get; } = new() { Attendance = [], Conflicts = [], Immediate = [], Previous = [], Items = [] };

    public required IReadOnlyList<AttendanceLine> Attendance { get; init; }

    /// <summary>Who had said that they come without a seat.</summary>
    public IReadOnlyList<GuestLine> Guests { get; init; } = [];

    public required IReadOnlyList<ConflictLine> Conflicts { get; init; }

    /// <summary>What could not wait, before all else.</summary>
    public required IReadOnlyList<ActionLine> Immediate { get; init; }

    /// <summary>The meeting before, whose minutes were looked at; nothing for the first.</summary>
    public DateOnly? PreviousMeeting { get; init; }

    /// <summary>What was said of it in the meeting, where the terms ask for it.</summary>
    public PreviousLine? PreviousReview { get; init; }

    /// <summary>Actions that were open when the meeting began, and what became of them.</summary>
    public required IReadOnlyList<ActionLine> Previous { get; init; }

    /// <summary>What agencies passed on from the meeting before.</summary>
    public IReadOnlyList<PassedOnLine> PassedOn { get; init; } = [];

    public required IReadOnlyList<MinutesItem> Items { get; init; }

    /// <summary>The children whom the group had flagged when the minutes were drafted: what each agency flags on its own system (Halton CSOG, section 3).</summary>
    public IReadOnlyList<FlagLine> Flags { get; init; } = [];

    /// <summary>Actions that the minute taker wrote down; they come onto the tracker when the chair approves.</summary>
    public IReadOnlyList<WrittenAction> Written { get; init; } = [];

    public DateOnly? NextMeeting { get; init; }

    /// <summary>By their keys, see <see cref="MinutesText"/>.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>();

    public string? this[string key] => Texts.GetValueOrDefault(key);

    public MinutesItem? Find(string? reference) => Items.FirstOrDefault(item => item.Reference == reference);

    /// <summary>As the minute taker wrote it, or else as it was recorded in the meeting.</summary>
    public Presence PresenceOf(AttendanceLine line) =>
        Enum.TryParse<Presence>(this[MinutesText.Present(line)], out var said) && said is not Presence.NotRecorded ? said : line.Presence;

    public DateOnly? ReviewOf(MinutesItem item) =>
        DayText.TryParse(this[MinutesText.Review(item.Reference)], out var day) ? day : item.ReviewOn;

    /// <summary>Intelligence is kept to those who may see it until its giver's agency or the chair lets it into the minutes.</summary>
    public bool IntelligenceReleased(MinutesItem item) => this[MinutesText.Released(item.Reference)] == MinutesText.Yes;

    /// <summary>The actions about one item, those on the tracker first.</summary>
    public IEnumerable<ActionLine> ActionsOf(MinutesItem item) => [.. item.Actions, .. Written.Where(written => written.Item == item.Reference).Select(written => written.Line)];

    public MinutesBody With(string key, string text) => this with { Texts = new Dictionary<string, string>(Texts) { [key] = text } };
}
