using System.Buffers;

namespace PanelAssistant.Domain.Privacy;

/// <summary>Digits that stand together. Long numbers are written in several groups, with whatever between them.</summary>
internal readonly record struct DigitGroup(int Start, int End)
{
    private static readonly SearchValues<char> Between = SearchValues.Create(" -._/(),\n");

    private const int MostBetween = 3;

    public int Length => End - Start;

    public static IReadOnlyList<DigitGroup> In(string text)
    {
        var groups = new List<DigitGroup>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                at++;
                continue;
            }
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }
            groups.Add(new(start, at));
        }
        return groups;
    }

    /// <summary>Only spaces and the marks that people put into numbers.</summary>
    public static bool IsBetween(string text, int from, int to) =>
        to - from <= MostBetween && text.AsSpan(from, to - from).IndexOfAnyExcept(Between) < 0;

    /// <summary>Groups from one on that together have so many digits, if there are such.</summary>
    public static (string Digits, int Last)? Together(string text, IReadOnlyList<DigitGroup> groups, int first, int digits)
    {
        var length = 0;
        for (var at = first; at < groups.Count && length < digits; at++)
        {
            if (at > first && !IsBetween(text, groups[at - 1].End, groups[at].Start))
            {
                return null;
            }
            length += groups[at].Length;
            if (length == digits)
            {
                return (string.Concat(groups.Skip(first).Take(at - first + 1).Select(group => text[group.Start..group.End])), at);
            }
        }
        return null;
    }
}
