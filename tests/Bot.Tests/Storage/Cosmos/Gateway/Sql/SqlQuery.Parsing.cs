using System.Text.Json;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway.Sql;

/// <summary>Reads a query word by word, what binds loosest first.</summary>
public sealed partial class SqlQuery
{
    private void Projection()
    {
        if (_text.Take("*"))
        {
            _select.Add((null, new SqlExpression.Path([])));
            return;
        }
        if (_text.Take("VALUE"))
        {
            Whole();
            return;
        }
        do
        {
            var value = Expression();
            var name = _text.Take("AS") ? _text.TakeWord() : (value as SqlExpression.Path)?.Names[^1];
            _select.Add((name ?? throw _text.Wrong("a name"), value));
        }
        while (_text.Take(","));
    }

    private void Whole()
    {
        // As the SDK rewrites a count that it sums up itself.
        CountsInParts = _text.Take("[");
        if (CountsInParts)
        {
            _text.Expect("{");
            _text.TakeText();
            _text.Expect(":");
        }
        if (_text.Take("COUNT"))
        {
            Arguments();
            Counts = true;
        }
        else
        {
            _select.Add((null, Expression()));
        }
        if (CountsInParts)
        {
            _text.Expect("}");
            _text.Expect("]");
        }
    }

    private SqlExpression Expression()
    {
        var value = Or();
        if (!_text.Take("?"))
        {
            return value;
        }
        var then = Expression();
        _text.Expect(":");
        return new SqlExpression.Choice(value, then, Expression());
    }

    private SqlExpression Or()
    {
        var left = And();
        while (_text.Take("OR"))
        {
            left = new SqlExpression.Or(left, And());
        }
        return left;
    }

    private SqlExpression And()
    {
        var left = Not();
        while (_text.Take("AND"))
        {
            left = new SqlExpression.And(left, Not());
        }
        return left;
    }

    private SqlExpression Not() => _text.Take("NOT") ? new SqlExpression.Not(Not()) : Comparison();

    private SqlExpression Comparison()
    {
        var left = Joined();
        if (_text.Take("IN"))
        {
            return new SqlExpression.OneOf(left, Arguments());
        }
        foreach (var sign in (string[])["=", "!=", "<>", "<=", ">=", "<", ">"])
        {
            if (_text.Take(sign))
            {
                return new SqlExpression.Compared(left, sign, Joined());
            }
        }
        return left;
    }

    private SqlExpression Joined()
    {
        var left = Primary();
        while (_text.Take("||"))
        {
            left = new SqlExpression.Joined(left, Primary());
        }
        return left;
    }

    private SqlExpression Primary()
    {
        if (_text.Take("("))
        {
            var inner = Expression();
            _text.Expect(")");
            return inner;
        }
        if (_text.TakeText() is { } text)
        {
            return new SqlExpression.Constant(SqlValue.Of(text));
        }
        if (_text.TakeNumber() is { } number)
        {
            return new SqlExpression.Constant(SqlValue.Of(number));
        }
        var word = _text.TakeWord() ?? throw _text.Wrong("a value");
        return word.ToUpperInvariant() switch
        {
            "TRUE" => new SqlExpression.Constant(SqlValue.Of(true)),
            "FALSE" => new SqlExpression.Constant(SqlValue.Of(false)),
            "NULL" => new SqlExpression.Constant(SqlValue.Null),
            "UNDEFINED" => new SqlExpression.Constant(SqlValue.Undefined),
            "IS_DEFINED" => new SqlExpression.IsDefined(Arguments()[0]),
            "ARRAY_CONTAINS" => Contained(),
            _ when word[0] == '@' => new SqlExpression.Constant(SqlValue.Of(Parameter(word))),
            _ => Path(),
        };
    }

    private SqlExpression.Contained Contained()
    {
        _text.Expect("(");
        var array = Parameter(_text.TakeWord() ?? throw _text.Wrong("a parameter")).EnumerateArray().Select(item => item.GetString()!).ToHashSet(StringComparer.Ordinal);
        _text.Expect(",");
        var value = Expression();
        _text.Expect(")");
        return new SqlExpression.Contained(array, value);
    }

    private List<SqlExpression> Arguments()
    {
        _text.Expect("(");
        var items = new List<SqlExpression> { Expression() };
        while (_text.Take(","))
        {
            items.Add(Expression());
        }
        _text.Expect(")");
        return items;
    }

    private SqlExpression.Path Path()
    {
        var names = new List<string>();
        while (true)
        {
            if (_text.Take("."))
            {
                names.Add(_text.TakeWord() ?? throw _text.Wrong("a property"));
            }
            else if (_text.Take("["))
            {
                names.Add(_text.TakeText() ?? throw _text.Wrong("a property"));
                _text.Expect("]");
            }
            else
            {
                return new SqlExpression.Path(names);
            }
        }
    }

    private JsonElement Parameter(string name) => _parameters.TryGetValue(name, out var value) ? value : throw new FormatException($"There is no parameter {name}.");
}
