using PanelAssistant.Bot.Records;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Records;

[Trait("Story", "G-24")]
public sealed class ChildKindsTests
{
    /// <summary>Whoever adds a kind of document decides whether it is about a child: then it is exported and goes with the record.</summary>
    [Fact]
    public void Every_kind_of_document_is_about_a_child_or_said_not_to_be()
    {
        string[] listed = [.. ChildKinds.All.Select(kind => kind.Kind.Name), .. ChildKinds.Others.Select(kind => kind.Name)];
        Assert.Equal(Kinds.All.Select(kind => kind.Name).Order(), listed.Order());
    }

    /// <summary>What is told of a child is either in words, or serves the program alone.</summary>
    [Fact]
    public void An_old_record_has_something_of_every_kind_about_a_child() =>
        Assert.Equal(ChildKinds.All.Select(kind => kind.Kind.Name).Order(), OldChildRecord.Removed.Keys.Order());
}
