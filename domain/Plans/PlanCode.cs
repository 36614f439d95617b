using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace PanelAssistant.Domain.Plans;

/// <summary>
/// The letters or number by which a plan is known and its objectives are cited, such as WP or 2: its objectives are WP.1 and
/// WP.2, or 2.1 and 2.2, and an action belongs to the plan by the objective that it serves. No two plans of a partnership
/// share one, so that an action serves one plan.
/// </summary>
public readonly partial record struct PlanCode
{
    public const int MostLetters = 6;

    private PlanCode(string value) => Value = value;

    public string Value { get; }

    /// <summary>How the plan is named as a record: plan:WP.</summary>
    public string Record => $"plan:{Value}";

    /// <summary>The least and the last of the texts that may be codes of its objectives, in the order of their characters.</summary>
    public (string Least, string Most) Objectives => ($"{Value}.", $"{Value}/");

    public static bool TryRead([NotNullWhen(true)] string? text, out PlanCode code)
    {
        code = new(text?.Trim().ToUpperInvariant() ?? "");
        return CodeText().IsMatch(code.Value);
    }

    /// <summary>The code of one objective.</summary>
    /// <param name="number">As the plan has it, such as 3 or 3.2.</param>
    public string Of(string number) => $"{Value}.{number}";

    public override string ToString() => Value;

    [GeneratedRegex("^[A-Z0-9]{1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeText();
}
