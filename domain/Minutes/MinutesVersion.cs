namespace PanelAssistant.Domain.Minutes;

/// <summary>What one saved change did, kept for ever: from the newest minutes every earlier version can be made again.</summary>
/// <param name="Number">The version that the change led to.</param>
/// <param name="Verb">What was done.</param>
/// <param name="Texts">Texts that changed, each as it was before and after.</param>
/// <param name="Before">All that stood before, where more than texts changed.</param>
public sealed record MinutesVersion(MinutesReference Minutes, int Number, string Verb, PersonId By, DateTimeOffset At, IReadOnlyList<TextChange> Texts, MinutesBody? Before)
{
    /// <summary>The minutes as they stood before these changes.</summary>
    /// <param name="changes">Every change after the wanted version.</param>
    public static MinutesBody Back(MinutesBody now, IEnumerable<MinutesVersion> changes)
    {
        foreach (var change in changes.OrderByDescending(change => change.Number))
        {
            now = change.Before ?? change.Texts.Aggregate(now, static (body, text) => body.With(text.Key, text.Before));
        }
        return now;
    }
}

public sealed record TextChange(string Key, string Before, string After);

/// <summary>Minutes with the change that led to them: stored in one breath.</summary>
public sealed record ChangedMinutes(MeetingMinutes Minutes, MinutesVersion? Change)
{
    /// <summary>Actions that came onto the tracker with it.</summary>
    public IReadOnlyList<Actions.ActionItem> Actions { get; init; } = [];

    internal static ChangedMinutes Of(MeetingMinutes before, MeetingMinutes after, string verb, PersonId by, DateTimeOffset now, IReadOnlyList<TextChange>? texts = null)
    {
        var next = after with { Version = before.Version + 1 };
        return new(next, new(next.Reference, next.Version, verb, by, now, texts ?? [], texts is null && before.HasDraft ? before.Body : null));
    }
}
