using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Records;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Bot.Records;

/// <summary>The record of which it is asked who used it, and whether the asker may know.</summary>
internal static class UsedRecord
{
    /// <summary>Reads what decides it; gives the reference as it stands on record, nothing where none is readable.</summary>
    public static string? Plan(Turn turn, ReadPlan plan)
    {
        if (NoNamesReference.TryParse(Asked(turn), out var item))
        {
            plan.Get(Kinds.NoNames, item.ToString());
            return item.ToString();
        }
        if (!RecordReference.TryParse(Asked(turn), out var record))
        {
            return null;
        }
        switch (record.Kind)
        {
            case RecordKind.Child:
                FlagTurn.Plan(turn, CaseReference.Of(record.Number), plan);
                break;
            case RecordKind.Person:
                plan.Get(Kinds.PersonOfInterest, record.ToString());
                break;
            case RecordKind.Location:
                plan.Get(Kinds.Location, record.ToString());
                break;
            default:
                plan.Get(Kinds.PeerGroup, record.ToString());
                break;
        }
        return record.ToString();
    }

    /// <summary>Those who run a group that has it. Of a person of interest, those of them who open the record without anybody's leave.</summary>
    public static string? Of(Turn turn, ReadSet read, out Reason refusal)
    {
        refusal = Reason.NotFound;
        if (NoNamesReference.TryParse(Asked(turn), out var item))
        {
            return read.Get(Kinds.NoNames, item.ToString())?.Value is { } brought && Runs(turn, new(brought.Forum)) ? item.ToString() : null;
        }
        if (!RecordReference.TryParse(Asked(turn), out var record))
        {
            return null;
        }
        var may = record.Kind switch
        {
            RecordKind.Child => read.Get(Kinds.Child, record.ToString()) is { } child && turn.AsksWhoUsed(child.Value),
            RecordKind.Person => read.Get(Kinds.PersonOfInterest, record.ToString())?.Value.ToDomain() is { } person
                && turn.Partnership.TryGet(person.Forum, out var terms)
                && Runs(turn, person.Forum)
                && PersonAccess.MayOpen(turn.Me, person, granted: false, terms, turn.RosterOf(person.Forum), turn.Today),
            RecordKind.Location => read.Get(Kinds.Location, record.ToString())?.Value is { } place && Runs(turn, new(place.Forum)),
            _ => read.Get(Kinds.PeerGroup, record.ToString())?.Value is { } group && Runs(turn, new(group.Forum)),
        };
        if (may && record.Kind is RecordKind.Child && Access.IsClosedByConflict(FlagTurn.EveryForums(turn, read, CaseReference.Of(record.Number)), turn.Me))
        {
            refusal = Reason.ClosedByConflict;
            return null;
        }
        return may ? record.ToString() : null;
    }

    private static string? Asked(Turn turn) => turn.Data[RecordVerbs.Record];

    private static bool Runs(Turn turn, ForumId forum) =>
        turn.Partnership.TryGet(forum, out var terms) && Access.Runs(terms, turn.RosterOf(forum), turn.Me, turn.Today);
}
