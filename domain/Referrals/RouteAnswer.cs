using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.Referrals;

/// <summary>What one group's admission rules say about a child, with every reason.</summary>
public sealed record RouteAnswer
{
    public required TermsOfReference Terms { get; init; }

    /// <summary>The group covers the child's area.</summary>
    public required bool InArea { get; init; }

    /// <summary>Grounds that are met. Any one is enough; all are shown.</summary>
    public required IReadOnlyList<GroundMet> Grounds { get; init; }

    /// <summary>What must be found out before a further ground can be judged.</summary>
    public required IReadOnlyList<ToFindOut> FindOut { get; init; }

    /// <summary>What stands in the way of each other ground.</summary>
    public required IReadOnlyList<Unmet> Unmet { get; init; }

    public RouteVerdict Verdict => InArea ? ByGrounds : RouteVerdict.NotAdmitted;

    /// <summary>As <see cref="Verdict"/>, wherever the child lives: a child may be moved to another area's group by hand.</summary>
    public RouteVerdict ByGrounds => Grounds.Count > 0 ? RouteVerdict.Admitted : FindOut.Count > 0 ? RouteVerdict.Held : RouteVerdict.NotAdmitted;
}

public enum RouteVerdict
{
    Admitted,

    /// <summary>Something is not known, and not known is never no: it is found out first.</summary>
    Held,

    NotAdmitted,
}

/// <param name="Because">What in the child's standing meets it.</param>
/// <param name="Clause">The clause that admits on this ground.</param>
public sealed record GroundMet(Ground Ground, Because Because, string Clause);

public enum Because
{
    MissingCriterionMet,
    ChildIsOpen,
    SiblingIsOpen,
    NeitherIsOpen,

    /// <summary>The group takes every child about whom somebody is concerned.</summary>
    Concern,
}

/// <param name="Clause">The clause whose ground hangs on it.</param>
public sealed record ToFindOut(OpenQuestion Question, string Clause);

public enum OpenQuestion
{
    IsTheChildOpen,
    IsASiblingOpen,
}

/// <param name="Clause">The clause that asks for it.</param>
public sealed record Unmet(UnmetCriterion Criterion, string Clause);

public enum UnmetCriterion
{
    NoMissingCriterionMet,
    NoExploitationConcern,
    ChildIsOpen,
    SiblingIsOpen,
    NeitherIsOpen,

    /// <summary>The group discusses such a child only without a name.</summary>
    ParentsNotTold,
}
