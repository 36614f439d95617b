using PanelAssistant.Cards.Gallery;
using PanelAssistant.Cards.Notices;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Tests.Cards.Judging;

namespace PanelAssistant.Tests.Cards.Notices;

[Trait("Requirement", "DC-07")]
public sealed class NoticeCardTests
{
    [Theory]
    [InlineData("notices/reminder", "Reminder: action A-17")]
    [InlineData("notices/reminder of several", "Reminder: 3 actions")]
    [InlineData("notices/flag reminder", "Reminder: flag confirmations still to give: 1")]
    [InlineData("notices/overdue, to the chair", "Overdue and not closed: action A-12")]
    public void One_reads_as_one_and_several_as_several(string sample, string title) => Assert.Contains($"# {title}\n", Read(sample));

    [Fact]
    public void What_is_due_is_told_by_the_day_it_is_read()
    {
        var outline = Read("notices/reminder of several");
        Assert.Contains("A-17, due 28 November 2026", outline);
        Assert.Contains("A-15, due today", outline);
        Assert.Contains("A-12, overdue since 18 November 2026", outline);
    }

    [Fact]
    public void Very_many_are_counted_not_listed()
    {
        var outline = Read("notices/reminder of very many");
        Assert.Contains("Reminder: 61 actions", outline);
        Assert.Contains("And 49 more.", outline);
    }

    [Fact]
    public void Each_child_that_waits_has_a_button() =>
        Assert.Equal(["Open CH-2041", "Open CH-2042"], CardJson.Buttons(CardGallery.Find("notices/flag reminder of two").Draw(Language.English)).Select(button => button.Text("title")));

    [Fact]
    public void Nobodys_name_reads_as_the_reason_why_something_is_blocked() =>
        Assert.Contains("A-12: Jo Example-Nurse says that it is blocked.", Read("notices/blocked"));

    [Fact]
    public void A_first_line_holds_no_text_that_somebody_typed() =>
        Assert.All(CardGallery.All.Where(sample => sample.Name.StartsWith("notices/", StringComparison.Ordinal)), sample =>
            Assert.DoesNotContain("attendance", CardOutline.Of(sample.Draw(Language.English)).Split('\n')[0]));

    [Fact]
    public void Every_kind_of_notice_is_named_in_the_list() =>
        Assert.Equal(Enum.GetValues<NoticeKind>().Length, Enum.GetValues<NoticeKind>().Select(kind => DeliveriesCard.Kind(kind, Language.English)).Distinct().Count());

    [Fact]
    public void Every_state_of_a_delivery_has_words_of_its_own_and_queued_is_not_sent()
    {
        var states = Enum.GetValues<DeliveryState>().Select(state => DeliveriesCard.State(state, Language.English)).ToList();
        Assert.Equal(states.Count, states.Distinct().Count());
        Assert.Contains("not sent yet", DeliveriesCard.State(DeliveryState.Queued, Language.English));
    }

    private static string Read(string sample) => CardOutline.Of(CardGallery.Find(sample).Draw(Language.English));
}
