using System.Text;
using PanelAssistant.Bot.Storage.Copy;

namespace PanelAssistant.Tests.Bot.Storage.Copy;

/// <summary>Two stores write the same document in their own ways: a check must find it the same, and nothing else.</summary>
public sealed class JsonHashTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[1,2]}""", """{ "b": [1, 2], "a": 1 }""")]
    [InlineData("""{"name":"Siân <1>"}""", """{"name":"Si\u00e2n \u003C1\u003E"}""")]
    [InlineData("""{"share":0.5}""", """{"share":5e-1}""")]
    public void The_order_of_properties_spaces_and_ways_to_write_a_sign_do_not_count(string one, string other) => Assert.Equal(Of(one), Of(other));

    [Theory]
    [InlineData("""{"a":1}""", """{"a":2}""")]
    [InlineData("""{"a":1}""", """{"a":"1"}""")]
    [InlineData("""{"a":[1,2]}""", """{"a":[2,1]}""")]
    [InlineData("""{"a":1}""", """{"a":1,"b":null}""")]
    public void What_says_something_else_is_something_else(string one, string other) => Assert.NotEqual(Of(one), Of(other));

    private static string Of(string json) => Convert.ToHexString(JsonHash.Of(Encoding.UTF8.GetBytes(json)));
}
