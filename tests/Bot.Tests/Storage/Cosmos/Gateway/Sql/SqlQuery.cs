using System.Text.Json;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway.Sql;

/// <summary>The part of Cosmos SQL that a document store needs: one container, filters, projection, ORDER BY, COUNT.</summary>
public sealed partial class SqlQuery
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
}
