using Microsoft.Extensions.Logging.Abstractions;
using PanelAssistant.Bot.Graph;
using PanelAssistant.Bot.People;
using PanelAssistant.Domain;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Tests.Bot.Graph;

/// <summary>People are looked up by work address, and whatever Graph answers, nobody gets a seat by mistake.</summary>
public sealed class GraphDirectoryTests
{
    private const string Id = "6b9c1d2e-0000-4000-8000-0000000000f1";

    [Fact]
    public async Task An_account_in_use_is_found_by_its_address_with_the_bots_own_token()
    {
        await using var graph = await GraphDouble.StartAsync();
        graph.Answering = _ => (200, null, Users(("Member", true)));
        var credential = new FixedCredential(GraphDouble.Token);

        Assert.Equal(new DirectoryAnswer.Found(new PersonId(Id)), await AskAsync(graph, "o'sample@practice.example", credential));

        var call = Assert.Single(graph.Calls);
        Assert.StartsWith("GET /v1.0/users?", call, StringComparison.Ordinal);
        Assert.Contains("$filter=mail eq 'o''sample@practice.example' or userPrincipalName eq 'o''sample@practice.example'", call, StringComparison.Ordinal);
        Assert.Contains("$select=id,accountEnabled,userType", call, StringComparison.Ordinal);
        Assert.DoesNotContain("displayName", call, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("/.default", Assert.Single(credential.Scopes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guests_disabled_accounts_duplicates_and_strangers_are_told_apart()
    {
        await using var graph = await GraphDouble.StartAsync();
        Assert.Equal(DirectoryTrouble.NotKnown, await TroubleAsync(graph));
        Assert.Equal(DirectoryTrouble.Guest, await TroubleAsync(graph, ("Guest", true)));
        Assert.Equal(DirectoryTrouble.Disabled, await TroubleAsync(graph, ("Member", false)));
        Assert.Equal(DirectoryTrouble.Several, await TroubleAsync(graph, ("Member", true), ("Member", true)));
    }

    [Fact]
    public async Task An_account_of_which_the_permission_does_not_tell_all_is_not_believed()
    {
        await using var graph = await GraphDouble.StartAsync();
        graph.Answering = _ => (200, null, $$"""{"value":[{"id":"{{Id}}"}]}""");

        Assert.IsType<DirectoryAnswer.Unanswered>(await AskAsync(graph));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task When_Graph_refuses_or_is_busy_it_is_asked_once_and_then_left_alone(int status)
    {
        await using var graph = await GraphDouble.StartAsync();
        graph.Answering = _ => (status, status == 429 ? 120 : null, """{"error":{"code":"no","message":"no"}}""");
        using var access = Access(graph, new FixedCredential(GraphDouble.Token));
        var directory = new GraphDirectory(access, NullLogger<GraphDirectory>.Instance);

        Assert.IsType<DirectoryAnswer.Unanswered>(await directory.FindAsync("a@practice.example", TestContext.Current.CancellationToken));
        Assert.IsType<DirectoryAnswer.Unanswered>(await directory.FindAsync("b@practice.example", TestContext.Current.CancellationToken));

        Assert.Single(graph.Calls);
    }

    [Fact]
    public async Task When_the_wait_that_Graph_asked_for_is_over_it_is_asked_again()
    {
        await using var graph = await GraphDouble.StartAsync();
        graph.Answering = _ => (429, 0, """{"error":{"code":"no","message":"no"}}""");
        using var access = Access(graph, new FixedCredential(GraphDouble.Token));
        var directory = new GraphDirectory(access, NullLogger<GraphDirectory>.Instance);
        await directory.FindAsync("a@practice.example", TestContext.Current.CancellationToken);
        graph.Answering = _ => (200, null, Users(("Member", true)));

        Assert.IsType<DirectoryAnswer.Found>(await directory.FindAsync("a@practice.example", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_slow_answer_and_a_wrong_token_say_nothing_about_anybody()
    {
        await using var graph = await GraphDouble.StartAsync();
        graph.Answering = _ => (200, null, Users(("Member", true)));
        Assert.IsType<DirectoryAnswer.Unanswered>(await AskAsync(graph, credential: new FixedCredential("another")));

        graph.Slowness = TimeSpan.FromMinutes(1);
        Assert.IsType<DirectoryAnswer.Unanswered>(await AskAsync(graph, timeout: TimeSpan.FromSeconds(1)));
    }

    private static async Task<DirectoryTrouble> TroubleAsync(GraphDouble graph, params (string Type, bool Enabled)[] users)
    {
        graph.Answering = _ => (200, null, Users(users));
        return Assert.IsType<DirectoryAnswer.Nobody>(await AskAsync(graph)).Trouble;
    }

    private static async Task<DirectoryAnswer> AskAsync(GraphDouble graph, string email = "sample@practice.example", FixedCredential? credential = null, TimeSpan? timeout = null)
    {
        using var access = Access(graph, credential ?? new FixedCredential(GraphDouble.Token), timeout);
        return await new GraphDirectory(access, NullLogger<GraphDirectory>.Instance).FindAsync(email, TestContext.Current.CancellationToken);
    }

    private static GraphAccess Access(GraphDouble graph, FixedCredential credential, TimeSpan? timeout = null) =>
        new(new GraphSettings { TenantId = Id, Endpoint = new(graph.Endpoint), Timeout = timeout ?? TimeSpan.FromSeconds(20) }, () => credential);

    private static string Users(params (string Type, bool Enabled)[] users) =>
        $$"""{"value":[{{string.Join(',', users.Select(user => $$"""{"id":"{{Id}}","userType":"{{user.Type}}","accountEnabled":{{(user.Enabled ? "true" : "false")}}}"""))}}]}""";
}
