using PanelAssistant.Bot.Storage;
using PanelAssistant.Tests.Bot.Records;
using StoredKinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos;

/// <summary>
/// A query along every index that any kind declares is read by the SDK's own planner, which is Microsoft's parser: the double's
/// is milder, and a field may be called as a word of the language.
/// </summary>
[Trait("Story", "G-29")]
[Trait("Requirement", "DC-03")]
public sealed class CosmosIndexTests
{
    public static TheoryData<string> Named => [.. StoredKinds.All.Where(kind => kind.Indexes.Count > 0).Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Named))]
    public async Task Every_index_of_a_kind_is_walked_by_Cosmos_SQL(string name)
    {
        using var quiet = new NativeErrors();
        using var stores = new EmptyCosmos(planned: true);
        var store = stores.Open();
        var kind = StoredKinds.All.Single(kind => kind.Name == name);
        foreach (var index in kind.Indexes)
        {
            IReadOnlyList<(string, string)> equal = [.. index.SkipLast(1).Select(field => (field, "x"))];
            foreach (var descending in (bool[])[false, true])
            {
                var page = new DocumentQuery(kind) { Equal = equal, RangeField = index[^1], AtMost = "y", OrderBy = index[^1], Descending = descending };
                await store.ReadAsync("partnership", (ReadPlan)new ReadPlan().Find((dynamic)kind, page, ""), TestContext.Current.CancellationToken);
            }
            Assert.Equal(0, await store.CountAsync("partnership", new DocumentQuery(kind) { Equal = [.. equal, (index[^1], "x")] }, TestContext.Current.CancellationToken));
        }
    }
}
