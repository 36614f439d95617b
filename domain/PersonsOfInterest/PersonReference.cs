using System.Diagnostics.CodeAnalysis;

namespace PanelAssistant.Domain.PersonsOfInterest;

/// <summary>A person of interest as those who may know of them call them: <c>POI-3</c>.</summary>
public readonly record struct PersonReference
{
    private PersonReference(int number) => Number = number;

    public int Number { get; }

    public static PersonReference Of(int number) =>
        number > 0 ? new(number) : throw new ArgumentOutOfRangeException(nameof(number), "The number of a person of interest starts at 1.");

    public static bool TryParse([NotNullWhen(true)] string? text, out PersonReference reference)
    {
        if (ReferenceText.TryNumber(text, "POI", out var number))
        {
            reference = new(number);
            return true;
        }
        reference = default;
        return false;
    }

    public override string ToString() => $"POI-{Number}";
}
