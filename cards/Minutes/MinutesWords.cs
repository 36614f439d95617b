using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Cards.Minutes;

/// <summary>What cards and documents of minutes both say.</summary>
internal static class MinutesWords
{
    public static string Of(Presence presence, Language words) => presence switch
    {
        Presence.Present => words["present"],
        Presence.Represented => words["representative came"],
        Presence.Apologies => words["apologies"],
        Presence.Absent => words["absent without apologies"],
        _ => words["not recorded"],
    };

    /// <summary>Those who were there come first.</summary>
    public static int Order(Presence presence) => presence is Presence.NotRecorded ? int.MaxValue : (int)presence;

    public static string State(MeetingMinutes minutes, Func<PersonId, string> nameOf, Language words) => minutes switch
    {
        { State: MinutesState.Locked, Locked: { } locked, Approved: { } approved } =>
            words["approved by {0}, locked on {1}", nameOf(approved.By), Dates.OfMoment(locked.At, words)],
        { State: MinutesState.Approved, Approved: { } approved } => words["approved by {0} on {1}", nameOf(approved.By), Dates.OfMoment(approved.At, words)],
        { Offered: not null } => words["waiting for the chair's approval"],
        { State: MinutesState.Edited } => words["being edited, not approved"],
        _ => words["draft made from what was recorded, not approved"],
    };

    public static string Copy(MinutesCopy copy, Language words) => copy.Kind switch
    {
        CopyKind.Full => words["the whole; what only some may see is left out for others"],
        CopyKind.OwnItems => words["your own items only"],
        CopyKind.Folder => words["for the group's folder, without what only some may read; your own copy is in Panel Assistant in Teams"],
        _ => words["one child, for that child's record"],
    };

    /// <summary>The level that was agreed beside the tool's.</summary>
    public static string? Risk(MinutesItem item, MinutesCopy copy, Language words)
    {
        var agreed = copy.Text(MinutesText.Level(item.Reference));
        var tool = item.ToolLevel is { } level ? words["The tool: {0}{1}.", level, item.Tool is { } name ? $" ({name})" : ""] : null;
        var group = agreed is null ? null : words["The group: {0}.", agreed];
        var why = copy.Text(MinutesText.LevelWhy(item.Reference)) is { } reason ? words["Reason: {0}", reason] : null;
        return string.Join(' ', new[] { tool, group, why }.OfType<string>()) is { Length: > 0 } risk ? risk : null;
    }

    public static string Section(string key, Language words) => key switch
    {
        MinutesText.Place => words["Place"],
        MinutesText.Attendance => words["Attendance and apologies"],
        MinutesText.Conflicts => words["Conflicts of interest"],
        MinutesText.Previous => words["Minutes and actions of the last meeting"],
        MinutesText.Closing => words["Close"],
        _ => key,
    };
}
