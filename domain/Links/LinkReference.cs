using System.Diagnostics.CodeAnalysis;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Links;

/// <summary>A link by its two ends; what an action that is raised from it carries.</summary>
public readonly record struct LinkReference(CaseReference Child, RecordReference Other)
{
    private const char Between = '+';

    public static bool TryParse([NotNullWhen(true)] string? text, out LinkReference reference)
    {
        if (text?.Split(Between) is [var one, var other] && CaseReference.TryParse(one, out var child) && RecordReference.TryParse(other, out var end))
        {
            reference = new(child, end);
            return true;
        }
        reference = default;
        return false;
    }

    public override string ToString() => $"{Child}{Between}{Other}";
}
