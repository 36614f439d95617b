using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Minutes;

/// <summary>The minute taker writes. What is approved is not written in any more.</summary>
/// <param name="Texts">By their keys; an empty text takes one away.</param>
/// <param name="Seen">The version that the writer had before their eyes.</param>
public sealed record EditMinutes(MinutesReference Minutes, IReadOnlyDictionary<string, string> Texts, int? Seen, PersonId By)
{
    public const string Name = "minutes.edit";

    /// <param name="passes">Words that name nobody.</param>
    public Decision<ChangedMinutes> Decide(MeetingMinutes minutes, PassedWords passes, DateOnly today, DateTimeOffset now)
    {
        if (MinuteTaking.Refusal(minutes, By) is { } refusal)
        {
            return Decision<ChangedMinutes>.Refuse(refusal);
        }
        var changes = new List<TextChange>();
        foreach (var (key, text) in Texts)
        {
            if (!MinutesText.Exists(key, minutes.Body))
            {
                return Decision<ChangedMinutes>.Refuse(Reason.NotFound);
            }
            if (text.Length > MinutesText.MostOf(key))
            {
                return Decision<ChangedMinutes>.Refuse(Reason.TextTooLong);
            }
            var before = minutes.Body[key] ?? "";
            if (before != text)
            {
                changes.Add(new(key, before, text));
            }
        }
        if (changes.Count == 0)
        {
            return new Decision<ChangedMinutes>.AlreadySo(new(minutes, null));
        }
        if (changes.Any(change => NamesNobody(change.Key, minutes.Body) && IdentifyingText.IsIn(change.After, passes, today)))
        {
            return Decision<ChangedMinutes>.Refuse(Reason.LooksIdentifying);
        }
        if (Seen is { } seen && seen != minutes.Version && changes.Any(change => change.Before.Length > 0))
        {
            return Decision<ChangedMinutes>.Refuse(Reason.ChangedByAnother);
        }
        if (LevelWithoutReason(minutes.Body))
        {
            return Decision<ChangedMinutes>.Refuse(Reason.ReasonNeeded);
        }
        var body = changes.Aggregate(minutes.Body, static (so, change) => so.With(change.Key, change.After));
        return Decision<ChangedMinutes>.Accept(
            ChangedMinutes.Of(minutes, minutes with { Body = body, State = MinutesState.Edited }, Name, By, now, changes),
            new AuditFact(Name, Minutes.ToString(), changes.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>Texts about an item without a name pass the same scan as the item did: minutes must not undo it.</summary>
    private static bool NamesNobody(string key, MinutesBody body) =>
        key.IndexOf(':', StringComparison.Ordinal) is > 0 and var at && body.Find(key[(at + 1)..])?.Handling is ItemHandling.NoNames;

    /// <summary>Another level than the tool's is agreed with its reason (Oxfordshire Panel, roles and responsibilities).</summary>
    private bool LevelWithoutReason(MinutesBody body) => body.Items.Any(item =>
        Texts.TryGetValue(MinutesText.Level(item.Reference), out var level) && level.Length > 0 && level != item.ToolLevel
        && string.IsNullOrWhiteSpace(Texts.GetValueOrDefault(MinutesText.LevelWhy(item.Reference)) ?? body[MinutesText.LevelWhy(item.Reference)]));
}

internal static class MinuteTaking
{
    /// <summary>Who is not the minute taker learns nothing; what is approved is sent back before it is changed.</summary>
    public static Reason? Refusal(MeetingMinutes minutes, PersonId by) =>
        minutes.Taker != by || !minutes.HasDraft ? Reason.NotFound
        : minutes.State switch
        {
            MinutesState.Locked => Reason.MinutesLocked,
            MinutesState.Approved => Reason.MinutesApproved,
            _ => null,
        };
}
