using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Domain;

/// <summary>A field that is got past is not a field that is answered.</summary>
public sealed class EmptyAnswerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData("...")]
    [InlineData("\u2013")]
    [InlineData("N/A")]
    [InlineData("n.a.")]
    [InlineData("na")]
    [InlineData("Nil")]
    [InlineData("TBC")]
    [InlineData(" not yet. ")]
    [InlineData("Not applicable")]
    public void Says_nothing(string text) => Assert.True(EmptyAnswer.Is(text));

    [Theory]
    [InlineData("None")]
    [InlineData("Nothing came of it")]
    [InlineData("Nan rang the school")]
    [InlineData("Not yet known to the school, so asked again")]
    [InlineData("14")]
    [InlineData("Na zdraví")]
    public void Says_something(string text) => Assert.False(EmptyAnswer.Is(text));
}
