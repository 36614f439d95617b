using System.Globalization;
using System.Text;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway.Sql;

/// <summary>The words of a query, one after the other.</summary>
internal sealed class SqlText
{
    private static readonly string[] Signs = ["<=", ">=", "!=", "<>", "||"];

    private readonly List<(char Kind, string Text)> _words = [];
    private int _at;

    public SqlText(string sql)
    {
        for (var at = 0; at < sql.Length;)
        {
            var sign = sql[at];
            if (char.IsWhiteSpace(sign))
            {
                at++;
            }
            else if (char.IsLetter(sign) || sign is '_' or '@')
            {
                Add('w', sql, ref at, static c => char.IsLetterOrDigit(c) || c is '_' or '@');
            }
            else if (char.IsAsciiDigit(sign))
            {
                Add('n', sql, ref at, static c => char.IsAsciiDigit(c) || c == '.');
            }
            else if (sign is '"' or '\'')
            {
                AddText(sql, ref at, sign);
            }
            else
            {
                var length = Signs.Any(known => string.CompareOrdinal(sql, at, known, 0, 2) == 0) ? 2 : 1;
                _words.Add(('s', sql.Substring(at, length)));
                at += length;
            }
        }
    }

    public bool Done => _at == _words.Count;

    /// <summary>Takes the next word or sign if it is this one, in any letter case.</summary>
    public bool Take(string word)
    {
        if (_at < _words.Count && _words[_at].Kind is not 't' && _words[_at].Text.Equals(word, StringComparison.OrdinalIgnoreCase))
        {
            _at++;
            return true;
        }
        return false;
    }

    public void Expect(string word)
    {
        if (!Take(word))
        {
            throw Wrong($"'{word}'");
        }
    }

    public string? TakeWord() => TakeKind('w');

    public string? TakeText() => TakeKind('t');

    public double? TakeNumber() => TakeKind('n') is { } number ? double.Parse(number, CultureInfo.InvariantCulture) : null;

    public FormatException Wrong(string wanted) =>
        new($"Syntax error, {wanted} is expected where '{(Done ? "the end" : _words[_at].Text)}' stands.");

    private string? TakeKind(char kind) => _at < _words.Count && _words[_at].Kind == kind ? _words[_at++].Text : null;

    private void Add(char kind, string sql, ref int at, Func<char, bool> belongs)
    {
        var start = at++;
        while (at < sql.Length && belongs(sql[at]))
        {
            at++;
        }
        _words.Add((kind, sql[start..at]));
    }

    private void AddText(string sql, ref int at, char quote)
    {
        var text = new StringBuilder();
        for (at++; at < sql.Length && sql[at] != quote; at++)
        {
            text.Append(sql[at] == '\\' && at + 1 < sql.Length ? sql[++at] : sql[at]);
        }
        at++;
        _words.Add(('t', text.ToString()));
    }
}
