using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Minutes;

public enum CopyKind
{
    Full,

    /// <summary>The heading and the reader's own items, nothing of the others.</summary>
    OwnItems,

    /// <summary>One child, for that child's record on an agency's own system.</summary>
    Extract,

    /// <summary>For a place where nobody knows who reads: the whole, without anything that only some may read.</summary>
    Folder,
}

/// <summary>Minutes as one reader may have them: whatever draws minutes draws a copy, never the minutes themselves.</summary>
/// <param name="SeesIntelligence">Reads what is held as intelligence though it is not released.</param>
public sealed record MinutesCopy(CopyKind Kind, MeetingMinutes Minutes, bool SeesIntelligence)
{
    public required IReadOnlyList<MinutesItem> Items { get; init; }

    /// <summary>Who was there, conflicts, what the group did before: for those who have the whole.</summary>
    public bool HasMeeting => Kind is CopyKind.Full or CopyKind.Folder;

    public IEnumerable<ActionLine> Immediate => Minutes.Body.Immediate.Where(action => Tells(action.Child));

    public IEnumerable<ActionLine> Previous => HasMeeting ? Minutes.Body.Previous.Where(action => Tells(action.Child)) : [];

    public IEnumerable<ConflictLine> Conflicts => HasMeeting ? Minutes.Body.Conflicts.Where(conflict => Items.Any(item => item.Reference == conflict.Item)) : [];

    public IEnumerable<FlagLine> Flags => Minutes.Body.Flags.Where(flag => Tells(flag.Child));

    public IEnumerable<ActionLine> General => HasMeeting ? Minutes.Body.Written.Where(written => written.Item is null).Select(written => written.Line) : [];

    public IEnumerable<Addendum> Addenda => Minutes.Addenda.Where(addendum => addendum.Item is null ? HasMeeting : IsHere(addendum.Item));

    /// <summary>A text about an item, as this copy may show it.</summary>
    public string? Text(string key) => Minutes.Body[key] is { Length: > 0 } text ? Masked(text) : null;

    public string? Intelligence(MinutesItem item) =>
        Kind is not CopyKind.Extract && (SeesIntelligence || Minutes.Body.IntelligenceReleased(item)) ? Text(MinutesText.Intelligence(item.Reference)) : null;

    /// <summary>An extract holds one child only: another's reference in what was said is taken out. Of the folder's copy, that of an item which is not in it.</summary>
    public string Masked(string text) => Kind is CopyKind.Full ? text : ChildReferences.Masked(text, child => Tells(child.ToString()));

    /// <summary>The record of one child (Oxfordshire Panel, roles and responsibilities: individual case records).</summary>
    public static MinutesCopy? ExtractOf(MeetingMinutes minutes, CaseReference child) =>
        minutes.IsFinal && minutes.Body.Find(child.ToString()) is { IsChild: true } item
            ? new(CopyKind.Extract, minutes, SeesIntelligence: false) { Items = [item] }
            : null;

    /// <summary>Whether something about that child, or about none, may stand in this copy outside the items.</summary>
    private bool Tells(string? child) => Kind switch
    {
        CopyKind.Full or CopyKind.Folder => IsHere(child) || Minutes.Body.Find(child) is null,
        _ => IsHere(child),
    };

    private bool IsHere(string? reference) => Items.Any(item => item.Reference == reference);
}
