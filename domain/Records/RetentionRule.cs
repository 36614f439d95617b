using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.Records;

/// <summary>Which records are kept equally long: three classes of children's records, and three of others.</summary>
public enum RecordClass
{
    /// <summary>Was looked after by a council, here or elsewhere.</summary>
    LookedAfter,

    /// <summary>Was brought to a group, or agreed to be at risk.</summary>
    AtRisk,

    /// <summary>Was referred, and no group took the child.</summary>
    Referred,

    /// <summary>The minutes of a meeting, with every earlier version of them.</summary>
    Minutes,

    /// <summary>Somebody who may be exploiting children.</summary>
    PersonOfInterest,

    /// <summary>A child who was brought without a name.</summary>
    NoNames,
}

/// <summary>From when on the years of a rule count.</summary>
public enum RetentionStart
{
    Birth,

    /// <summary>The last day on which anything came onto the record, once nothing of it is open. Of minutes, the day of the meeting.</summary>
    Closure,
}

/// <summary>How long records of one class are kept.</summary>
/// <param name="Clause">The clause that says so, or that says that nothing does.</param>
public sealed record RetentionRule(RecordClass Class, int Years, RetentionStart From, string Clause)
{
    /// <summary>Care Planning, Placement and Case Review (England) Regulations 2010, regulation 50: until the 75th birthday.</summary>
    public const int LeastForLookedAfter = 75;

    private const string StatutoryId = "retention-looked-after";

    private const string UsualId = "retention";

    private const string MinutesId = "retention-minutes";

    private const string PersonsId = "retention-persons";

    private const string NoNamesId = "retention-no-names";

    /// <summary>What holds for a partnership that says nothing. There is no national rule but the one for children who were looked after.</summary>
    public static IReadOnlyList<RetentionRule> Usual { get; } =
    [
        new(RecordClass.LookedAfter, LeastForLookedAfter, RetentionStart.Birth, StatutoryId),
        new(RecordClass.AtRisk, 35, RetentionStart.Closure, UsualId),
        new(RecordClass.Referred, 30, RetentionStart.Birth, UsualId),
        new(RecordClass.Minutes, 35, RetentionStart.Closure, MinutesId),
        new(RecordClass.PersonOfInterest, 10, RetentionStart.Closure, PersonsId),
        new(RecordClass.NoNames, 6, RetentionStart.Closure, NoNamesId),
    ];

    public static IReadOnlyList<Clause> UsualClauses { get; } =
    [
        new(StatutoryId, "", "75 years from birth: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 50.", true)
        {
            NotSaid = "How long the record of a child who was looked after is kept.",
            OpenPoint = "Q-16",
        },
        new(UsualId, "", "35 years from closure for a child who came to a group, until the 30th birthday for one who was only referred. There is no national rule: councils differ, and the partnership sets its own.", true)
        {
            NotSaid = "How long records of other children are kept.",
            OpenPoint = "Q-16",
        },
        new(MinutesId, "", "35 years from the meeting: minutes hold children's items, so they are kept no shorter than the record of a child who came to a group. There is no national rule: the partnership sets its own.", true)
        {
            NotSaid = "How long minutes are kept.",
            OpenPoint = "Q-16",
        },
        new(PersonsId, "", "10 years from the last entry, once nothing is open and no child linked to them is at risk: long enough for a pattern to be seen again, and not for ever. There is no national rule: the partnership sets its own.", true)
        {
            NotSaid = "How long the record of a person of interest is kept.",
            OpenPoint = "Q-16",
        },
        new(NoNamesId, "", "6 years from the day it was brought, and never shorter than the record of a child who was named from it. There is no national rule: the partnership sets its own.", true)
        {
            NotSaid = "How long an item about a child without a name is kept.",
            OpenPoint = "Q-16",
        },
    ];
}
