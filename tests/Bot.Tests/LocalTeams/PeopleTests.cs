using System.Text.Json;

namespace PanelAssistant.Tests.Bot.LocalTeams;

public sealed class PeopleTests : LocalTests
{
    [Fact]
    public async Task People_have_the_shape_that_others_rely_on()
    {
        await using var host = await LocalHost.StartAsync(Data);

        var people = await host.GetAsync("/local/people");

        foreach (var person in people.EnumerateArray())
        {
            Assert.Equal(["id", "aadObjectId", "name", "agency", "seats"], Names(person));
            Assert.StartsWith("29:", person.GetProperty("id").GetString());
            Assert.True(Guid.TryParse(person.GetProperty("aadObjectId").GetString(), out _));
            Assert.All(person.GetProperty("seats").EnumerateArray(), seat => Assert.Equal(["forum", "seat", "chair"], Names(seat)));
        }
        Assert.Equal(["Morgan Example-Chair"], Chairs("csog"));
        Assert.Equal(["Lane Example-Director"], Chairs("cssg"));

        IEnumerable<string?> Chairs(string forum) =>
            from person in people.EnumerateArray()
            where person.GetProperty("seats").EnumerateArray().Any(seat => seat.GetProperty("chair").GetBoolean() && seat.GetProperty("forum").GetString() == forum)
            select person.GetProperty("name").GetString();
    }

    [Fact]
    public async Task A_seat_that_has_ended_is_not_listed()
    {
        await using var host = await LocalHost.StartAsync(Data);

        var former = Assert.Single((await host.GetAsync("/local/people")).EnumerateArray(), person => person.GetProperty("id").GetString() == "29:1-local-health-former");

        Assert.Equal(0, former.GetProperty("seats").GetArrayLength());
    }

    [Fact]
    public async Task Conversations_have_the_shape_that_others_rely_on()
    {
        await using var host = await LocalHost.StartAsync(Data);
        var people = (await host.GetAsync("/local/people")).EnumerateArray().Select(person => person.GetProperty("id").GetString()).ToList();

        var chats = (await host.GetAsync("/local/conversations")).EnumerateArray().ToList();

        Assert.All(chats, chat => Assert.Equal(["id", "type", "name", "forum", "members"], Names(chat)));
        Assert.All(chats, chat => Assert.All(chat.GetProperty("members").EnumerateArray(), member => Assert.Contains(member.GetString(), people)));
        Assert.Equal(people.Count, chats.Count(chat => chat.GetProperty("type").GetString() == "personal" && chat.GetProperty("members").GetArrayLength() == 1));
        Assert.Single(chats, chat => chat.GetProperty("type").GetString() == "groupChat");
        Assert.Equal(["csog", "cssg"], chats.Where(chat => chat.GetProperty("type").GetString() == "meeting").Select(chat => chat.GetProperty("forum").GetString()));
    }

    private static string[] Names(JsonElement json) => [.. json.EnumerateObject().Select(property => property.Name)];
}
