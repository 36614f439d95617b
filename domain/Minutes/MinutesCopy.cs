using System.Text.RegularExpressions;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Minutes;

public enum CopyKind
{
    Full,

    /// <summary>The heading and the reader's own items, nothing of the others.</summary>
    OwnItems,

    /// <summary>One child, for that child's record on an agency's own system.</summary>
    Extract,
}

/// <summary>Minutes as one reader may have them: whatever draws minutes draws a copy, never the minutes themselves.</summary>
/// <param name="SeesIntelligence">Reads what is held as intelligence though it is not released.</param>
public sealed partial record MinutesCopy(CopyKind Kind, MeetingMinutes Minutes, bool SeesIntelligence)
{
    public required IReadOnlyList<MinutesItem> Items { get; init; }

    /// <summary>Who was there, conflicts, what the group did before: for those who have the whole.</summary>
    public bool HasMeeting => Kind is CopyKind.Full;

    public IEnumerable<ActionLine> Immediate => Kind is CopyKind.Full ? Minutes.Body.Immediate : Minutes.Body.Immediate.Where(action => IsHere(action.Child));

    public IEnumerable<ActionLine> Previous => Kind is CopyKind.Full ? Minutes.Body.Previous : [];

    public IEnumerable<ConflictLine> Conflicts => Kind is CopyKind.Full ? Minutes.Body.Conflicts.Where(conflict => Items.Any(item => item.Reference == conflict.Item)) : [];

    public IEnumerable<FlagLine> Flags => Kind is CopyKind.Full ? Minutes.Body.Flags : Minutes.Body.Flags.Where(flag => IsHere(flag.Child));

    public IEnumerable<ActionLine> General => Kind is CopyKind.Full ? Minutes.Body.Written.Where(written => written.Item is null).Select(written => written.Line) : [];

    public IEnumerable<Addendum> Addenda => Minutes.Addenda.Where(addendum => addendum.Item is null ? Kind is CopyKind.Full : IsHere(addendum.Item));

    /// <summary>A text about an item, as this copy may show it.</summary>
    public string? Text(string key) => Minutes.Body[key] is { Length: > 0 } text ? Masked(text) : null;

    public string? Intelligence(MinutesItem item) =>
        Kind is not CopyKind.Extract && (SeesIntelligence || Minutes.Body.IntelligenceReleased(item)) ? Text(MinutesText.Intelligence(item.Reference)) : null;

    /// <summary>An extract holds one child only: another's reference in what was said is taken out.</summary>
    public string Masked(string text) => Kind is CopyKind.Full
        ? text
        : Children().Replace(text, found => CaseReference.TryParse(found.Value, out var child) && IsHere(child.ToString()) ? found.Value : "another child");

    /// <summary>The record of one child (Oxfordshire Panel, roles and responsibilities: individual case records).</summary>
    public static MinutesCopy? ExtractOf(MeetingMinutes minutes, CaseReference child) =>
        minutes.IsFinal && minutes.Body.Find(child.ToString()) is { IsChild: true } item
            ? new(CopyKind.Extract, minutes, SeesIntelligence: false) { Items = [item] }
            : null;

    private bool IsHere(string? reference) => Items.Any(item => item.Reference == reference);

    [GeneratedRegex(@"\bCH[-\u2010\u2011\u2013 ]?\d{1,7}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Children();
}
