using System.Diagnostics.CodeAnalysis;

namespace PanelAssistant.Domain.Privacy;

/// <summary>Free text in which nothing was found that identifies anybody. There is no other way to make one from what people write.</summary>
public sealed record NamelessText
{
    private NamelessText(string value) => Value = value;

    public string Value { get; }

    public static bool TryRead(string text, PassedWords passes, DateOnly today, [NotNullWhen(true)] out NamelessText? nameless)
    {
        nameless = IdentifyingText.IsIn(text, passes, today) ? null : new(text);
        return nameless is not null;
    }

    /// <summary>Text that passed when it was stored. Lists grow; what was kept is not judged again.</summary>
    public static NamelessText Kept(string text) => new(text);

    public override string ToString() => Value;
}
