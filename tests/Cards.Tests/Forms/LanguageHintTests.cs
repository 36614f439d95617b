using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Tests.Cards.Judging;
using static PanelAssistant.Tests.Cards.Forms.SampleForm;

namespace PanelAssistant.Tests.Cards.Forms;

public sealed class LanguageHintTests
{
    [Trait("Story", "G-23")]
    [Fact]
    public void Words_that_blame_a_child_bring_a_suggestion_that_may_be_ignored()
    {
        var hints = LanguageHints.In("She is putting herself at risk with her boyfriend.", Language.English);
        Assert.Equal(2, hints.Count);
        Assert.Contains("“putting herself at risk”", hints[0]);
        Assert.All(hints, hint => Assert.EndsWith("You may leave it as it is.", hint));
    }

    [Theory]
    [InlineData("An adult gives the child money and takes them to another town.")]
    [InlineData("The child was placed at Sample House by the council.")]
    [InlineData("")]
    public void Plain_words_bring_none(string text) => Assert.Empty(LanguageHints.In(text, Language.English));

    [Fact]
    public void The_review_shows_the_suggestion_and_keeps_what_was_written()
    {
        var outline = CardOutline.Of(FormReview.Card(View(Complete.With("story", "He chose to stay with them."))));
        Assert.Contains("He chose to stay with them.", outline);
        Assert.Contains("A suggestion on “chose to stay with”", outline);
    }
}
