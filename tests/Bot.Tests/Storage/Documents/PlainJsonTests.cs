using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using PanelAssistant.Bot.Storage.Documents;

namespace PanelAssistant.Tests.Bot.Storage.Documents;

/// <summary>What is read and written by hand forgets nothing that its record has.</summary>
public sealed class PlainJsonTests
{
    [Fact]
    public void Everything_a_forum_has_is_written_and_read_again() => ComesBackWhole(DocumentJson.Default.ForumDocument);

    [Fact]
    public void Everything_an_action_has_is_written_and_read_again() => ComesBackWhole(DocumentJson.Default.ActionDocument);

    [Theory]
    [InlineData("""{"forum":"csog"}""")]
    [InlineData("""{"holdings":[]}""")]
    [InlineData("""{"forum":"csog","holdings":7}""")]
    [InlineData("""{"forum":"csog","holdings":[],"firstMeeting":"tomorrow"}""")]
    [InlineData("""{"forum":"csog","holdings":[{"person":"p","name":"n","seat":"s","role":"Emperor","from":"2026-11-25"}]}""")]
    [InlineData("""[]""")]
    public void What_is_no_forum_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, DocumentJson.Default.ForumDocument));

    [Theory]
    [InlineData("number")]
    [InlineData("forum")]
    [InlineData("what")]
    [InlineData("owner")]
    [InlineData("due")]
    [InlineData("createdBy")]
    [InlineData("created")]
    public void An_action_that_lacks_what_every_action_has_is_refused(string missing)
    {
        var whole = JsonSerializer.SerializeToNode((ActionDocument)Filled(typeof(ActionDocument)), DocumentJson.Default.ActionDocument)!.AsObject();
        whole.Remove(missing);

        Assert.Throws<JsonException>(() => whole.Deserialize(DocumentJson.Default.ActionDocument));
    }

    [Fact]
    public void What_a_later_version_added_is_passed_over()
    {
        var forum = JsonSerializer.Deserialize(
            """{"forum":"csog","added":{"deep":[1,{"holdings":3}]},"holdings":[{"person":"p","new":[1],"name":"n","seat":"s","role":"Alternate","from":"2026-11-25","to":null}],"others":null}""",
            DocumentJson.Default.ForumDocument)!;

        Assert.Equal("p", Assert.Single(forum.Holdings).Person);
        Assert.Null(forum.Others);
    }

    private static void ComesBackWhole<T>(JsonTypeInfo<T> kind)
    {
        var written = JsonSerializer.SerializeToUtf8Bytes((T)Filled(typeof(T)), kind);

        HasEverything(typeof(T), JsonNode.Parse(written)!);
        Assert.Equal(Encoding.UTF8.GetString(written), JsonSerializer.Serialize(JsonSerializer.Deserialize(written, kind)!, kind));
    }

    private static void HasEverything(Type type, JsonNode json)
    {
        foreach (var property in Settable(type))
        {
            var value = json[JsonNamingPolicy.CamelCase.ConvertName(property.Name)];
            Assert.True(value is not null, $"{type.Name}.{property.Name} is not written.");
            if (ElementOf(property.PropertyType) is { } element && Settable(element).Any())
            {
                HasEverything(element, Assert.Single(value.AsArray())!);
            }
        }
    }

    /// <summary>A document in which nothing has its default.</summary>
    private static object Filled(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Filled(inner);
        }
        if (ElementOf(type) is { } element)
        {
            var list = Array.CreateInstance(element, 1);
            list.SetValue(Filled(element), 0);
            return list;
        }
        return type switch
        {
            _ when type == typeof(string) => "text",
            _ when type == typeof(int) => 7,
            _ when type == typeof(DateOnly) => new DateOnly(2026, 11, 25),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 11, 25, 10, 30, 0, TimeSpan.Zero),
            _ when type.IsEnum => Enum.GetValues(type).Cast<object>().Last(),
            _ => FilledRecord(type),
        };
    }

    private static object FilledRecord(Type type)
    {
        var made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in Settable(type))
        {
            property.SetValue(made, Filled(property.PropertyType));
        }
        return made;
    }

    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        type == typeof(string) || type.IsValueType ? [] : type.GetProperties().Where(property => property.CanWrite);

    private static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;
}
