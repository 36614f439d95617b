using PanelAssistant.Domain.Privacy;

namespace PanelAssistant.Tests.Domain.Privacy;

public sealed class NameWordsTests
{
    [Theory]
    [InlineData("Zoë Example-Child")]
    [InlineData("ZOE  EXAMPLE CHILD")]
    [InlineData("zoe\u0308 example–child")]
    [InlineData("Zoé, Exam'ple Chi’ld")]
    public void A_name_is_the_same_whatever_its_case_accents_apostrophes_and_hyphens(string written) =>
        Assert.Equal(["zoe", "example", "child"], NameWords.Split(written));
}
