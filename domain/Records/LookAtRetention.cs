using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Records;

/// <summary>What stands on a child's record, as far as its age matters.</summary>
/// <param name="IsOpen">Something waits to be done, voted on or answered.</param>
/// <param name="CameToGroup">The child was on a group's list, or a group decided about the child.</param>
/// <param name="LastEntry">The local day of the latest entry.</param>
public sealed record RecordContents(bool IsOpen, bool CameToGroup, DateOnly LastEntry);

/// <summary>What stands on a record that is not a child's, as far as its age matters.</summary>
/// <param name="Closed">The local day from which its years count.</param>
/// <param name="LastEntry">The local day of the latest entry.</param>
/// <param name="IsOpen">Something waits to be decided, or a child's record still needs it.</param>
/// <param name="IsOnHold">A child who stands in it is on legal hold.</param>
public readonly record struct ClosedRecord(DateOnly Closed, DateOnly LastEntry, bool IsOpen, bool IsOnHold);

/// <summary>Whether a record has been kept long enough, or when to look again.</summary>
/// <param name="IsDue">It may go, when two people agree.</param>
/// <param name="On">Since when it may go, or when it is looked at again.</param>
public readonly record struct RetentionLook(bool IsDue, RecordClass Class, DateOnly On)
{
    /// <summary>Years. Rules change: each record is looked at once in this time, however far away its day is.</summary>
    private const int Longest = 5;

    /// <summary>Years after the last entry for which a record is kept whatever the rule says: somebody just worked on it.</summary>
    private const int Least = 1;

    public static RetentionLook At(Child child, RecordContents contents, IReadOnlyList<RetentionRule> rules, DateOnly today)
    {
        var kind = ClassOf(child, contents);
        return At(kind, DueOn(child, contents, rules.First(rule => rule.Class == kind)), contents.IsOpen || child.IsOnHold, today);
    }

    /// <summary>Of minutes, a person of interest, or an item without a name.</summary>
    public static RetentionLook At(RecordClass kind, ClosedRecord record, IReadOnlyList<RetentionRule> rules, DateOnly today)
    {
        var byRule = After(record.Closed, rules.First(rule => rule.Class == kind).Years);
        return At(kind, Later(byRule, After(record.LastEntry, Least)), record.IsOpen || record.IsOnHold, today);
    }

    /// <summary>When a record made on this day is looked at for the first time.</summary>
    public static DateOnly FirstAfter(DateOnly made) => made.AddYears(Least);

    public static RecordClass ClassOf(Child child, RecordContents contents) =>
        child.LookedAfter || child.PlacedBy is not null ? RecordClass.LookedAfter
        : contents.CameToGroup || child.AtRiskSince is not null || child.Brought.Count > 0 ? RecordClass.AtRisk
        : RecordClass.Referred;

    private static RetentionLook At(RecordClass kind, DateOnly due, bool isNeeded, DateOnly today) =>
        isNeeded ? new(false, kind, today.AddYears(Least))
        : due > today ? new(false, kind, Earlier(due, today.AddYears(Longest)))
        : new(true, kind, due);

    private static DateOnly DueOn(Child child, RecordContents contents, RetentionRule rule)
    {
        var byRule = After(rule.From is RetentionStart.Birth ? child.Born.Day : contents.LastEntry, rule.Years);
        return Later(byRule, Later(After(contents.LastEntry, Least), child.Born.Eighteen));
    }

    /// <summary>Whole years after a day: of 29 February 1 March in a common year, as the birthday is counted, so that nothing goes a day early.</summary>
    private static DateOnly After(DateOnly day, int years)
    {
        var on = day.AddYears(years);
        return on.Day < day.Day ? on.AddDays(1) : on;
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
