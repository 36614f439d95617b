using System.Text.Json;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway.Sql;

/// <summary>A part of a query that has a value for each document.</summary>
public abstract record SqlExpression
{
    public abstract SqlValue Of(JsonElement document);

    public sealed record Constant(SqlValue Value) : SqlExpression
    {
        public override SqlValue Of(JsonElement document) => Value;
    }

    /// <param name="Names">Property names from the document on; none for the document itself.</param>
    public sealed record Path(IReadOnlyList<string> Names) : SqlExpression
    {
        /// <summary>As an indexing policy writes it.</summary>
        public string Index => "/" + string.Join('/', Names);

        public JsonElement Find(JsonElement document)
        {
            foreach (var name in Names)
            {
                if (document.ValueKind != JsonValueKind.Object || !document.TryGetProperty(name, out document))
                {
                    return default;
                }
            }
            return document;
        }

        public override SqlValue Of(JsonElement document) => SqlValue.Of(Find(document));
    }

    public sealed record Not(SqlExpression Inner) : SqlExpression
    {
        public override SqlValue Of(JsonElement document) =>
            Inner.Of(document) is { Type: SqlType.Boolean } value ? SqlValue.Of(!value.IsTrue) : SqlValue.Undefined;
    }

    public sealed record And(SqlExpression Left, SqlExpression Right) : SqlExpression
    {
        public override SqlValue Of(JsonElement document)
        {
            var left = Left.Of(document);
            return left is { Type: SqlType.Boolean, IsTrue: false } ? left : Either(left, Right.Of(document), false);
        }
    }

    public sealed record Or(SqlExpression Left, SqlExpression Right) : SqlExpression
    {
        public override SqlValue Of(JsonElement document)
        {
            var left = Left.Of(document);
            return left.IsTrue ? left : Either(left, Right.Of(document), true);
        }
    }

    public sealed record Choice(SqlExpression If, SqlExpression Then, SqlExpression Else) : SqlExpression
    {
        public override SqlValue Of(JsonElement document) => If.Of(document).IsTrue ? Then.Of(document) : Else.Of(document);
    }

    public sealed record Compared(SqlExpression Left, string Sign, SqlExpression Right) : SqlExpression
    {
        public override SqlValue Of(JsonElement document) => SqlValue.Compare(Left.Of(document), Right.Of(document)) is not { } order
            ? SqlValue.Undefined
            : SqlValue.Of(Sign switch
            {
                "=" => order == 0,
                "!=" or "<>" => order != 0,
                "<" => order < 0,
                "<=" => order <= 0,
                ">" => order > 0,
                _ => order >= 0,
            });
    }

    public sealed record Joined(SqlExpression Left, SqlExpression Right) : SqlExpression
    {
        public override SqlValue Of(JsonElement document) =>
            (Left.Of(document), Right.Of(document)) is ({ Type: SqlType.Text } left, { Type: SqlType.Text } right) ? SqlValue.Of(left.Text + right.Text) : SqlValue.Undefined;
    }

    public sealed record OneOf(SqlExpression Inner, IReadOnlyList<SqlExpression> Items) : SqlExpression
    {
        public override SqlValue Of(JsonElement document)
        {
            var value = Inner.Of(document);
            return value.Type is SqlType.Undefined ? value : SqlValue.Of(Items.Any(item => SqlValue.Compare(value, item.Of(document)) == 0));
        }
    }

    public sealed record IsDefined(SqlExpression Inner) : SqlExpression
    {
        public override SqlValue Of(JsonElement document) => SqlValue.Of(Inner.Of(document).Type is not SqlType.Undefined);
    }

    /// <summary>ARRAY_CONTAINS over a constant array of texts.</summary>
    public sealed record Contained(IReadOnlySet<string> Array, SqlExpression Inner) : SqlExpression
    {
        public override SqlValue Of(JsonElement document) =>
            SqlValue.Of(Inner.Of(document) is { Type: SqlType.Text } value && Array.Contains(value.Text));
    }

    private static SqlValue Either(SqlValue left, SqlValue right, bool strong) =>
        left.Type is SqlType.Boolean && right.Type is SqlType.Boolean ? right
        : right.Type is SqlType.Boolean && right.IsTrue == strong ? right
        : SqlValue.Undefined;
}
