using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Domain.Cases;

/// <summary>A child the partnership is worried about, as the last accepted information describes them.</summary>
public sealed record Child
{
    public const int MostNameCharacters = 100;

    public required CaseReference Reference { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public required BirthDate Born { get; init; }

    /// <summary>One of the areas of the terms of reference.</summary>
    public required string Area { get; init; }

    /// <summary>More than one is common (Halton CSOG, core functions: all forms of exploitation).</summary>
    public required IReadOnlyList<ExploitationType> Exploitation { get; init; }

    public required Known OpenToSocialCare { get; init; }

    /// <summary>Not known is never read as no: it decides where a child is discussed.</summary>
    public required Known SiblingsOpen { get; init; }

    /// <summary>The other authority that placed the child here, if one did.</summary>
    public string? PlacedBy { get; init; }

    /// <summary>Of a child placed by another authority: who there is responsible. They have no account here.</summary>
    public string? AllocatedSocialWorker { get; init; }

    public string? LeadProfessional { get; init; }

    /// <summary>The lead professional's account, once somebody has chosen it. A name alone is never taken for one.</summary>
    public PersonId? LeadPerson { get; init; }

    /// <summary>Local day on which the group, or the front door, first agreed "at risk" in this episode.</summary>
    public DateOnly? AtRiskSince { get; init; }

    /// <summary>Nothing while nobody has told the front door of the child.</summary>
    public FrontDoorStatus? FrontDoor { get; init; }

    /// <summary>Earlier episodes, oldest first, since the day from which they were kept.</summary>
    public IReadOnlyList<RiskSpell> PastSpells { get; init; } = [];

    /// <summary>The watch of the present episode; nothing while the child is not at risk, and until the first look after it begins.</summary>
    public RiskWatch? Watch { get; init; }

    /// <summary>The latest screening's level, and the one before it.</summary>
    public LevelMark? Level { get; init; }

    public LevelMark? LevelBefore { get; init; }

    /// <summary>The referral that made the record.</summary>
    public required ReferralReference Referral { get; init; }

    /// <summary>Whether parents or carers know, as last recorded; nothing on records older than the question.</summary>
    public ParentsTold? Parents { get; init; }

    /// <summary>The item without a name under which the child was discussed before.</summary>
    public NoNamesReference? NoNames { get; init; }

    /// <summary>Groups to whose list, agenda or watch somebody has brought the child: their members may open the record from then on.</summary>
    public IReadOnlyList<ForumId> Brought { get; init; } = [];

    public bool IsBroughtTo(ForumId forum) => Watch?.Forum == forum || Brought.Contains(forum);

    /// <summary>The same record when it was brought there before.</summary>
    public Child BroughtTo(params IReadOnlyList<ForumId> forums)
    {
        var further = forums.Where(forum => !Brought.Contains(forum)).Distinct().ToList();
        return further.Count == 0 ? this : this with { Brought = [.. Brought, .. further] };
    }

    /// <summary>The same child under another reference, whose record is the one that is kept.</summary>
    public CaseReference? JoinedTo { get; init; }

    /// <summary>Other references under which this child was known, for what stays under them.</summary>
    public IReadOnlyList<CaseReference> JoinedFrom { get; init; } = [];

    /// <summary>
    /// When something under this joined reference, a screening, a link or an action, was last seen to wait for the record that is kept;
    /// nothing once it is there.
    /// </summary>
    public DateTimeOffset? ScreeningWaits { get; init; }

    /// <summary>Later referrals of the same child, oldest first.</summary>
    public IReadOnlyList<ReferralReference> ReferredAgain { get; init; } = [];

    /// <summary>Oldest first; released ones stay.</summary>
    public IReadOnlyList<LegalHold> Holds { get; init; } = [];

    /// <summary>What the name and the date of birth were until they were put right, oldest first; nothing is ever taken out.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Nothing of the record may be removed.</summary>
    public bool IsOnHold => Holds.Any(hold => hold.Released is null);

    /// <summary>Somebody said that the child is or was looked after, or could not say that not.</summary>
    public bool LookedAfter { get; init; }

    /// <summary>The day on which it is looked whether the record has been kept long enough; nothing before the first look.</summary>
    public DateOnly? LookOn { get; init; }

    /// <summary>Two people have agreed that the record goes, and it is going: it opens to nobody.</summary>
    public bool IsGoing { get; init; }

    /// <summary>Equal for two records that may be of one child: the words of the name in any order, and the date of birth.</summary>
    public string Likeness => $"{string.Join(' ', NameWords.Split(Name).Order(StringComparer.Ordinal))} {Born.Day:yyyy-MM-dd}";

    /// <summary>
    /// Equal too where one writes Mary Ann and another Mary-Ann or MaryAnn: the letters of the name, and the date of birth. That
    /// two children of one day have names of the same letters is rare, and a person looks before records are joined.
    /// </summary>
    public string Letters => $"{string.Concat(NameWords.Split(Name).SelectMany(static word => word).Order())} {Born.Day:yyyy-MM-dd}";

    public string Name => $"{FirstName} {LastName}";

    /// <summary>From the 18th birthday the record says adult by itself; it stays where it is .</summary>
    public AgeGroup BandOn(DateOnly day) => day < Born.Eighteen ? AgeGroup.Child : AgeGroup.Adult;

    /// <summary>The record after a screening. The first in an episode that began without one is what later ones are compared with.</summary>
    public Child With(Screening screening)
    {
        var mark = LevelMark.Of(screening);
        return this with
        {
            LevelBefore = Level,
            Level = mark,
            Watch = Watch is { AtStart: null } ? Watch with { AtStart = mark } : Watch,
            ScreeningWaits = JoinedTo is null ? null : screening.At,
        };
    }
}

/// <summary>Children and adults are counted apart (Cheshire East Steering Group, objective).</summary>
public enum AgeGroup
{
    Child,
    Adult,
}

/// <summary>An answer that may honestly be "not known".</summary>
public enum Known
{
    No,
    Yes,
    NotKnown,
}
