using PanelAssistant.Bot.Records;
using PanelAssistant.Bot.Storage.Documents;

namespace PanelAssistant.Tests.Bot.Records;

/// <summary>How long a record has been still counts from whatever was written last.</summary>
public sealed class LastEntriesTests
{
    private static readonly DateTimeOffset Then = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private static readonly ReviewDocument Review = new() { Referral = "R-1", Child = "CH-1", Forum = "csog", Referrer = "p", Received = Then, AnswerBy = new(2026, 11, 24), Queue = "done" };

    [Fact]
    public void What_was_asked_or_added_about_a_referral_is_an_entry()
    {
        Assert.Equal(Then.AddYears(1), LastEntries.Of(Review with { Questions = [new(1, "Why?", "p", new(2026, 11, 24), "q", Then.AddYears(1))] }));
        Assert.Equal(Then.AddYears(2), LastEntries.Of(Review with { Additions = [new() { Number = 1, By = "p", At = Then.AddYears(2), Draft = "d", Text = "More.", FormVersion = "1" }] }));
    }
}
