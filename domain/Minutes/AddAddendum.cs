using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Minutes;

/// <summary>The chair or the minute taker puts locked minutes right: a new entry beside them, never an edit (Oxfordshire Panel, purpose: records of decisions).</summary>
public sealed record AddAddendum(MinutesReference Minutes, string? Item, string? Text, PersonId By)
{
    public const string Name = "minutes.addendum";

    public Decision<ChangedMinutes> Decide(MeetingMinutes minutes, TermsOfReference terms, Roster roster, PassedWords passes, DateOnly today, DateTimeOffset now)
    {
        if (!roster.MayChair(By, terms, today) && !minutes.IsTakenBy(By, roster, today))
        {
            return Decision<ChangedMinutes>.Refuse(Reason.ChairOnly);
        }
        if (minutes.State is not MinutesState.Locked)
        {
            return Decision<ChangedMinutes>.Refuse(Reason.MinutesNotLocked);
        }
        if (Item is not null && minutes.Body.Find(Item) is null)
        {
            return Decision<ChangedMinutes>.Refuse(Reason.NotFound);
        }
        if (string.IsNullOrWhiteSpace(Text))
        {
            return Decision<ChangedMinutes>.Refuse(Reason.WhatNeeded);
        }
        if (Text.Length > MinutesText.MostSection)
        {
            return Decision<ChangedMinutes>.Refuse(Reason.TextTooLong);
        }
        if (minutes.Body.Find(Item)?.Handling is ItemHandling.NoNames && IdentifyingText.IsIn(Text, passes, today))
        {
            return Decision<ChangedMinutes>.Refuse(Reason.LooksIdentifying);
        }
        var addendum = new Addendum(minutes.Addenda.Count + 1, Item, Text, By, now);
        if (minutes.Addenda.Any(known => known.Item == Item && known.Text == Text && known.By == By))
        {
            return new Decision<ChangedMinutes>.AlreadySo(new(minutes, null));
        }
        return Decision<ChangedMinutes>.Accept(
            new(minutes with { Addenda = [.. minutes.Addenda, addendum] }, null), new AuditFact(Name, Minutes.ToString(), $"{addendum.Number}"));
    }
}
