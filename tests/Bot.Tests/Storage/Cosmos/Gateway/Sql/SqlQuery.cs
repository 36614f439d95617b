using System.Text.Json;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway.Sql;

/// <summary>The part of Cosmos SQL that a document store needs: one container, filters, projection, ORDER BY, COUNT.</summary>
public sealed class SqlQuery
{
    private readonly SqlText _text;
    private readonly IReadOnlyDictionary<string, JsonElement> _parameters;
    private readonly List<(string? Name, SqlExpression Value)> _select = [];
    private readonly List<(SqlExpression.Path Path, bool Descending)> _order = [];

    /// <exception cref="FormatException">Not a query that this double can answer.</exception>
    public SqlQuery(string sql, IReadOnlyDictionary<string, JsonElement> parameters)
    {
        _text = new SqlText(sql);
        _parameters = parameters;
        _text.Expect("SELECT");
        Top = _text.Take("TOP") ? (int)(_text.TakeNumber() ?? throw _text.Wrong("a number")) : int.MaxValue;
        Projection();
        _text.Expect("FROM");
        _ = _text.TakeWord() ?? throw _text.Wrong("an alias");
        Where = _text.Take("WHERE") ? Expression() : null;
        if (_text.Take("ORDER"))
        {
            _text.Expect("BY");
            do
            {
                var path = Expression() as SqlExpression.Path ?? throw _text.Wrong("a path");
                _order.Add((path, _text.Take("DESC") || (_text.Take("ASC") && false)));
            }
            while (_text.Take(","));
        }
        if (!_text.Done)
        {
            throw _text.Wrong("the end of the query");
        }
    }

    public SqlExpression? Where { get; }

    public int Top { get; }

    public bool Counts { get; private set; }

    /// <summary>The count comes as [{"item": n}].</summary>
    public bool CountsInParts { get; private set; }

    public IReadOnlyList<(SqlExpression.Path Path, bool Descending)> Order => _order;

    /// <summary>What must hold together.</summary>
    public IEnumerable<SqlExpression> Conditions => Parts(Where);

    public bool Matches(JsonElement document) => Where is null || Where.Of(document).IsTrue;

    public int Compare(JsonElement left, JsonElement right)
    {
        foreach (var (path, descending) in _order)
        {
            var order = SqlValue.InOrder(path.Of(left), path.Of(right));
            if (order != 0)
            {
                return descending ? -order : order;
            }
        }
        return 0;
    }

    public void Write(Utf8JsonWriter json, JsonElement document)
    {
        if (_select is [(null, var whole)])
        {
            whole.Of(document).Write(json);
            return;
        }
        json.WriteStartObject();
        foreach (var (name, value) in _select)
        {
            var item = value.Of(document);
            if (item.Type is not SqlType.Undefined)
            {
                json.WritePropertyName(name!);
                item.Write(json);
            }
        }
        json.WriteEndObject();
    }

    private static IEnumerable<SqlExpression> Parts(SqlExpression? where) => where switch
    {
        null => [],
        SqlExpression.And and => Parts(and.Left).Concat(Parts(and.Right)),
        _ => [where],
    };

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
