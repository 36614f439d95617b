using Microsoft.Azure.Cosmos;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Cosmos;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos;

public sealed class CosmosLayoutTests
{
    private static readonly IReadOnlyList<DocumentKind> All = PanelAssistant.Bot.Storage.Documents.Kinds.All;

    [Fact]
    public void Only_what_is_asked_by_is_indexed()
    {
        var policy = CosmosLayout.Properties(All).IndexingPolicy;

        Assert.Equal(["/pk/?", "/kind/?", "/docId/?", "/expires/?", "/ix/*"], policy.IncludedPaths.Select(path => path.Path));
        Assert.Equal(["/*"], policy.ExcludedPaths.Select(path => path.Path));
    }

    [Fact]
    public void Each_declared_index_is_a_composite_one_within_the_limits_of_Cosmos()
    {
        var policy = CosmosLayout.Properties(All).IndexingPolicy;

        Assert.InRange(policy.CompositeIndexes.Count, All.SelectMany(kind => kind.Indexes).Select(fields => string.Join(',', fields)).Distinct().Count() + 1, 100);
        Assert.All(policy.CompositeIndexes, index => Assert.InRange(index.Count, 3, 8));
        Assert.Contains(policy.CompositeIndexes, index => index.Select(path => path.Path).SequenceEqual(["/pk", "/kind", "/ix/owner", "/ix/tracker", "/ix/due", "/docId"]));
    }

    [Fact]
    public void A_container_made_by_the_program_has_no_problem() => Assert.Empty(CosmosLayout.Problems(CosmosLayout.Properties(All), All));

    [Fact]
    public void Each_thing_wrong_with_a_container_is_a_sentence()
    {
        var other = new ContainerProperties("documents", "/tenant");
        var fading = CosmosLayout.Properties(All);
        fading.DefaultTimeToLive = 3600;
        var turned = CosmosLayout.Properties(All);
        foreach (var path in turned.IndexingPolicy.CompositeIndexes.SelectMany(index => index))
        {
            path.Order = CompositePathSortOrder.Descending;
        }
        var mixed = CosmosLayout.Properties(All);
        mixed.IndexingPolicy.CompositeIndexes[0][2].Order = CompositePathSortOrder.Descending;

        Assert.Collection(
            CosmosLayout.Problems(other, All),
            key => Assert.StartsWith("The container documents has the partition key /tenant and needs /pk.", key, StringComparison.Ordinal),
            life => Assert.StartsWith("The container documents has its time to live turned off.", life, StringComparison.Ordinal),
            indexes => Assert.Matches(@"^The container documents lacks \d+ composite indexes, first \(/pk, /kind, /docId\)\. Add them with: store create\.$", indexes));
        Assert.StartsWith("The container documents would delete every document after 3600 seconds.", Assert.Single(CosmosLayout.Problems(fading, All)), StringComparison.Ordinal);
        Assert.Empty(CosmosLayout.Problems(turned, All));
        Assert.Contains("lacks 1 composite indexes", Assert.Single(CosmosLayout.Problems(mixed, All)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A-15", "errand:A-15")]
    [InlineData("19:meeting_x@thread.v2", "errand:19:meeting_x@thread.v2")]
    [InlineData("a/b#c?d\\e f%g~h", "errand:a~2fb~23c~3fd~5ce~20f~25g~7eh")]
    [InlineData("é", "errand:~c3~a9")]
    public void An_id_has_only_plain_signs(string id, string expected) => Assert.Equal(expected, CosmosId.Of(Kinds.Errand, id));

    [Fact]
    public void An_id_longer_than_Cosmos_takes_is_refused() => Assert.Throws<ArgumentException>(() => CosmosId.Of(Kinds.Errand, new string('x', 1020)));
}
