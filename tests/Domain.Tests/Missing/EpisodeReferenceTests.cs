using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Tests.Domain.Missing;

public sealed class EpisodeReferenceTests
{
    [Theory]
    [InlineData("CH-2041/3", "CH-2041/3")]
    [InlineData("ch2041/03", "CH-2041/3")]
    [InlineData(" CH 2041 ", "CH-2041")]
    [InlineData("CH-2041/", null)]
    [InlineData("CH-2041/0", null)]
    [InlineData("CH-2041/-1", null)]
    [InlineData("CH-2041/3/4", null)]
    [InlineData("CH-2041/99999999", null)]
    [InlineData("R-1001/1", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_reference_is_read_as_it_is_typed_and_nothing_else_is_one(string? text, string? reference) =>
        Assert.Equal(reference, EpisodeReference.Read(text)?.ToString());
}
