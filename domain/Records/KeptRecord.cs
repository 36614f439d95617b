using System.Diagnostics.CodeAnalysis;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Domain.Records;

/// <summary>A record that is kept for a time of its own, by its reference: CH-2041, POI-3, NN-17, or minutes by group and day, <c>csog:2026-11-25</c>.</summary>
public readonly record struct KeptRecord
{
    private readonly string _reference;

    private KeptRecord(KeptKind kind, string reference) => (Kind, _reference) = (kind, reference);

    public KeptKind Kind { get; }

    public static KeptRecord Of(CaseReference child) => new(KeptKind.Child, child.ToString());

    public static KeptRecord Of(MinutesReference minutes) => new(KeptKind.Minutes, minutes.ToString());

    public static KeptRecord Of(PersonReference person) => new(KeptKind.PersonOfInterest, person.ToString());

    public static KeptRecord Of(NoNamesReference item) => new(KeptKind.NoNames, item.ToString());

    /// <exception cref="InvalidDataException">It names no record.</exception>
    public static KeptRecord Stored(string reference) => TryParse(reference, out var record) ? record : throw new InvalidDataException($"\"{reference}\" is no record that is kept.");

    /// <summary>Reads a reference as people type it, in any letter case.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out KeptRecord record)
    {
        KeptRecord? found = CaseReference.TryParse(text, out var child) ? Of(child)
            : PersonReference.TryParse(text, out var person) ? Of(person)
            : NoNamesReference.TryParse(text, out var item) ? Of(item)
            : MinutesReference.TryParse(text?.ToLowerInvariant(), out var minutes) ? Of(minutes)
            : null;
        record = found ?? default;
        return found is not null;
    }

    public override string ToString() => _reference;
}

public enum KeptKind
{
    Child,
    Minutes,
    PersonOfInterest,
    NoNames,
}
