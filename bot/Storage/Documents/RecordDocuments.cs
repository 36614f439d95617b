using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>The key of a press that took effect: seen again, it changes nothing. Forgotten after some days.</summary>
public sealed record PressDocument
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(3);

    public required DateTimeOffset At { get; init; }
}

/// <summary>The last number given to a kind of record; of work that is done once for all records of a kind, how many it has passed.</summary>
public sealed record CounterDocument
{
    public required int Last { get; init; }

    /// <summary>Where such work goes on.</summary>
    public string? After { get; init; }

    /// <summary>Such work is done.</summary>
    public bool? Done { get; init; }
}

/// <summary>What a draft became: sent twice, it makes one record and gets the same receipt. Id: kind, person and draft.</summary>
public sealed record MadeDocument
{
    public required string Reference { get; init; }

    public int? Child { get; init; }

    public DateTimeOffset? At { get; init; }

    public bool ImmediateDanger { get; init; }

    /// <summary>The group that may discuss the child only without a name, if there is one.</summary>
    public string? OnlyWithoutName { get; init; }
}

/// <summary>A form somebody has begun. Id: person, form and what it is about.</summary>
public sealed record DraftDocument
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public int Schema { get; init; } = 1;

    public required string Person { get; init; }

    /// <summary>Given when the form is opened; becomes the key of what is submitted, so that it is submitted once.</summary>
    public required string Draft { get; init; }

    public required string Form { get; init; }

    /// <summary>The child the form is about, if it is about one already known: CH-2041.</summary>
    public string About { get; init; } = "";

    /// <summary>That child's birth date: some pages depend on age.</summary>
    public DateOnly? Born { get; init; }

    /// <summary>The group whose item the form is about.</summary>
    public string? Forum { get; init; }

    /// <summary>The level of the child's latest screening: some pages ask why another is right.</summary>
    public RiskLevel? Level { get; init; }

    /// <summary>For a form that answers questions: those that it shows.</summary>
    public IReadOnlyList<AskedDocument>? Asked { get; init; }

    /// <summary>For a form that corrects a child's record: how often it had been corrected when the form was begun.</summary>
    public int? Corrections { get; init; }

    public required IReadOnlyDictionary<string, string> Answers { get; init; }

    public required DateTimeOffset Started { get; init; }

    public required DateTimeOffset Changed { get; init; }

    public static string IdOf(string person, string form, string about) => $"{person}:{form}:{about}";
}

/// <summary>A question of the front door as a form shows it, inside a <see cref="DraftDocument"/>.</summary>
public sealed record AskedDocument(int Number, string Text);
