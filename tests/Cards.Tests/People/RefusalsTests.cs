using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Cards.People;

public sealed class RefusalsTests
{
    [Fact]
    public void Every_reason_has_a_sentence_of_its_own()
    {
        var fallback = Refusals.Say((Reason)int.MaxValue, Language.English);
        var sentences = Enum.GetValues<Reason>().Select(why => Refusals.Say(why, Language.English)).ToList();
        Assert.DoesNotContain(fallback, sentences);
        Assert.Equal(sentences.Count, sentences.Distinct().Count());
    }

    [Fact]
    public void Every_sentence_is_whole_and_shows_no_placeholder() =>
        Assert.All(Enum.GetValues<Reason>(), why =>
        {
            var sentence = Refusals.Say(why, Language.English);
            Assert.EndsWith(".", sentence);
            Assert.DoesNotContain("{", sentence);
        });

    [Fact]
    public void A_refusal_after_the_close_does_not_say_that_an_earlier_vote_is_lost() =>
        Assert.Contains("still counts", Refusals.Say(Reason.VoteClosed, Language.English));
}
