using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Domain.Minutes;

/// <summary>One item of the meeting. It says what it is about by reference alone: who a child is, is looked up by each reader's own right.</summary>
public sealed record MinutesItem
{
    /// <summary><c>CH-2041</c>, <c>NN-3</c>, <c>POI-2</c>, or the id of a standing item.</summary>
    public required string Reference { get; init; }

    /// <summary>For a standing item, its title in the terms.</summary>
    public string? Title { get; init; }

    public required ItemHandling Handling { get; init; }

    /// <summary>The professionals whose item it is: lead professional, referrer, whoever has an action about it.</summary>
    public IReadOnlyList<PersonId> Concerned { get; init; } = [];

    /// <summary>What was asked of whom before the meeting, and what came.</summary>
    public IReadOnlyList<MinutesUpdate> Updates { get; init; } = [];

    public IReadOnlyList<MinutesDecision> Decisions { get; init; } = [];

    /// <summary>The level that the latest screening tool came to, in words.</summary>
    public string? ToolLevel { get; init; }

    /// <summary>Which tool, for citing: name, version, day.</summary>
    public string? Tool { get; init; }

    public IReadOnlyList<ActionLine> Actions { get; init; } = [];

    /// <summary>How the item was closed, in words.</summary>
    public IReadOnlyList<MinutesClosing> Closing { get; init; } = [];

    public DateOnly? ReviewOn { get; init; }

    public bool IsChild => Handling is ItemHandling.Child;

    /// <summary>The reference of an item as people type it, "ch 2041" or "NN3", in the way in which it stands here; nothing for what is none.</summary>
    public static string? Named(string? typed) =>
        CaseReference.TryParse(typed, out var child) ? child.ToString()
        : NoNamesReference.TryParse(typed, out var item) ? item.ToString()
        : PersonReference.TryParse(typed, out var person) ? person.ToString()
        : null;
}

public sealed record MinutesClosing(string Label, string Text);

/// <summary>Who may see an item at all.</summary>
public enum ItemHandling
{
    /// <summary>The business of the group; nobody in particular.</summary>
    General,

    /// <summary>A child, named to those whose seat opens the record.</summary>
    Child,

    /// <summary>A child without a name: nothing in it may tell who it is (Oxfordshire Network, purpose).</summary>
    NoNames,

    /// <summary>Only for those who may open it (Halton CSOG, section 3, and Q-15).</summary>
    PersonOfInterest,
}

/// <param name="From">The agency, or the professional by name.</param>
/// <param name="Standing">In words: given, nothing known, shared elsewhere, not received.</param>
/// <param name="Text">What was given.</param>
/// <param name="Report">What the agency did, or in words that it has not said; nothing where it was not asked.</param>
public sealed record MinutesUpdate(string From, string Standing, string? Text, string? Report = null);

/// <summary>A decision as the group took it.</summary>
/// <param name="What">The question and how it ended, in words.</param>
/// <param name="Counts">The five counts in words; nothing where nobody voted.</param>
/// <param name="Rule">The rule used, in words.</param>
/// <param name="Why">Reasons that were given with it.</param>
public sealed record MinutesDecision(string What, string? Counts, string Rule, string? Why);
