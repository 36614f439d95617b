using System.Globalization;
using System.Text.Json;

namespace PanelAssistant.Domain;

/// <summary>One value of a data file and where it stands. Every reading either gives a value or refuses the file.</summary>
public sealed class StrictValue(StrictSource source, int line, string path, JsonTokenType kind)
{
    public IReadOnlyList<StrictMember> Members { get; init; } = [];

    public IReadOnlyList<StrictValue> Elements { get; init; } = [];

    public string Raw { get; init; } = "";

    public bool IsNull => kind is JsonTokenType.Null;

    /// <summary>The object's values by key. A key ending in <c>?</c> may be left out; any key not listed is refused.</summary>
    public IReadOnlyDictionary<string, StrictValue> Fields(params string[] keys)
    {
        if (kind is not JsonTokenType.StartObject)
        {
            throw Refuse("This must be an object in braces.");
        }
        var read = new Dictionary<string, StrictValue>(StringComparer.Ordinal);
        foreach (var member in Members)
        {
            if (!keys.Contains(member.Name) && !keys.Contains(member.Name + "?"))
            {
                throw source.Refuse(member.Line, $"{path}.{member.Name}", $"The key \"{member.Name}\" is not known here.");
            }
            if (!read.TryAdd(member.Name, member.Value))
            {
                throw source.Refuse(member.Line, $"{path}.{member.Name}", $"The key \"{member.Name}\" stands twice.");
            }
        }
        foreach (var key in keys)
        {
            if (!key.EndsWith('?') && !read.ContainsKey(key))
            {
                throw Refuse($"The key \"{key}\" is missing.");
            }
        }
        return read;
    }

    /// <summary>A list with at least one value.</summary>
    public IReadOnlyList<StrictValue> Items() =>
        List() is { Count: > 0 } items ? items : throw Refuse("This list must not be empty.");

    /// <summary>A list that may be empty.</summary>
    public IReadOnlyList<StrictValue> List() =>
        kind is JsonTokenType.StartArray ? Elements : throw Refuse("This must be a list in square brackets.");

    public T? OrNull<T>(Func<StrictValue, T> read)
        where T : class => IsNull ? null : read(this);

    public T? OrNothing<T>(Func<StrictValue, T> read)
        where T : struct => IsNull ? null : read(this);

    /// <summary>Which of the words it is, by place: words stand in the order of the enumeration that is meant.</summary>
    public int Choice(params string[] words)
    {
        var at = Array.IndexOf(words, Text());
        return at >= 0 ? at : throw Refuse($"This must be one of: \"{string.Join("\", \"", words)}\".");
    }

    public string Text()
    {
        if (kind is not JsonTokenType.String)
        {
            throw Refuse("This must be text in double quotes.");
        }
        if (Raw.Length == 0 || Raw != Raw.Trim() || Raw.Any(char.IsControl))
        {
            throw Refuse("This text must not be empty, start or end with a space, or hold a line break.");
        }
        return Raw;
    }

    public int Whole(int least, int most)
    {
        if (kind is not JsonTokenType.Number
            || !int.TryParse(Raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            || number < least || number > most)
        {
            throw Refuse($"This must be a whole number from {least} to {most}.");
        }
        return number;
    }

    public bool YesNo() => kind switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Refuse("This must be true or false."),
    };

    public DateOnly Date() =>
        DateOnly.TryParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Refuse("This must be a date such as \"2027-03-31\".");

    public Exception Refuse(string sentence) => source.Refuse(line, path, sentence);
}

public sealed record StrictMember(string Name, int Line, StrictValue Value);

/// <summary>The file that is being read, and how it is refused: <c>file(line): path: sentence</c>.</summary>
public sealed record StrictSource(string File, Func<string, Exception> Refusal)
{
    public Exception Refuse(int line, string path, string sentence) => Refusal($"{File}({line}): {path}: {sentence}");
}
