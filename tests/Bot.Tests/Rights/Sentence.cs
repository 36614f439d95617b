using System.Text.RegularExpressions;

namespace PanelAssistant.Tests.Bot.Rights;

/// <summary>A row of the table: something that can be said to the bot, with every kind of record that it names.</summary>
internal sealed partial record Sentence(string Text)
{
    /// <summary>The same about a record that does not exist; nothing where it names none.</summary>
    public string? Unknown => Reference().IsMatch(Text) ? Reference().Replace(Text, static found => found.Groups[1].Value + "9999") : null;

    /// <summary>An answer about one record, made to read as if it were about any.</summary>
    public static string WithoutReferences(string answer) => Reference().Replace(answer, static found => found.Groups[1].Value + "9999");

    [GeneratedRegex(@"\b((?:CH|A|R|NN|POI|LOC|GRP|IA|CHAL|REG|TGT)-)\d+")]
    private static partial Regex Reference();
}
