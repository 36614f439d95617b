using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Minutes;

/// <summary>Makes the draft of what happened, or gathers it again: facts are renewed, texts stay.</summary>
/// <param name="Gathered">Facts alone.</param>
public sealed record DraftMinutes(MinutesReference Minutes, MinutesBody Gathered, PersonId By)
{
    public const string Name = "minutes.draft";

    public Decision<ChangedMinutes> Decide(MeetingMinutes minutes, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!MinutesAccess.Keeps(By, terms, roster, today) && !minutes.IsTakenBy(By, roster, today))
        {
            return Decision<ChangedMinutes>.Refuse(Reason.NotFound);
        }
        if (minutes.IsFinal)
        {
            return Decision<ChangedMinutes>.Refuse(Reason.MinutesLocked);
        }
        if (minutes.Meeting > today)
        {
            return Decision<ChangedMinutes>.Refuse(Reason.MeetingNotHeld);
        }
        var body = Gathered with { Texts = minutes.Body.Texts, Written = minutes.Body.Written };
        return Decision<ChangedMinutes>.Accept(
            ChangedMinutes.Of(minutes, minutes with { Body = KeepingItems(minutes.Body, body) }, Name, By, now), new AuditFact(Name, Minutes.ToString()));
    }

    /// <summary>An item about which something is written stays, though nothing leads to it any more.</summary>
    private static MinutesBody KeepingItems(MinutesBody before, MinutesBody body)
    {
        var kept = before.Items.Where(item => body.Find(item.Reference) is null
            && (MinutesText.IsWrittenOf(item.Reference, before) || before.Written.Any(written => written.Item == item.Reference))).ToList();
        return kept.Count == 0 ? body : body with { Items = [.. body.Items, .. kept] };
    }
}
