using System.Diagnostics.CodeAnalysis;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Locations;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Domain.Links;

/// <summary>Anything that a child can be linked to, by its reference.</summary>
public readonly record struct RecordReference
{
    private RecordReference(RecordKind kind, int number) => (Kind, Number) = (kind, number);

    public RecordKind Kind { get; }

    public int Number { get; }

    public static RecordReference Of(CaseReference child) => new(RecordKind.Child, child.Number);

    public static RecordReference Of(PersonReference person) => new(RecordKind.Person, person.Number);

    public static RecordReference Of(LocationReference location) => new(RecordKind.Location, location.Number);

    public static RecordReference Of(GroupReference group) => new(RecordKind.Group, group.Number);

    /// <summary>Reads <c>CH-2041</c>, <c>POI-3</c>, <c>LOC-7</c> or <c>GRP-4</c> as people type them.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out RecordReference reference)
    {
        reference = CaseReference.TryParse(text, out var child) ? Of(child)
            : PersonReference.TryParse(text, out var person) ? Of(person)
            : LocationReference.TryParse(text, out var location) ? Of(location)
            : GroupReference.TryParse(text, out var group) ? Of(group)
            : default;
        return reference.Number > 0;
    }

    public override string ToString() => Kind switch
    {
        RecordKind.Child => CaseReference.Of(Number).ToString(),
        RecordKind.Person => PersonReference.Of(Number).ToString(),
        RecordKind.Location => LocationReference.Of(Number).ToString(),
        _ => GroupReference.Of(Number).ToString(),
    };
}

public enum RecordKind
{
    Child,
    Person,
    Location,
    Group,
}
