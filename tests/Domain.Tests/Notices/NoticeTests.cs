using PanelAssistant.Domain.Notices;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Notices;

public sealed class NoticeTests
{
    private static readonly Notice One = new()
    {
        Id = "morning",
        To = Chair,
        Kind = NoticeKind.ActionEscalated,
        Forum = Terms.Forum,
        NotBefore = Now,
        Items = [new("A-0", "")],
    };

    [Fact]
    public void A_morning_with_more_than_a_notice_holds_keeps_the_first_and_counts_all()
    {
        var morning = One;
        for (var page = 0; page < 100; page++)
        {
            morning = morning.With([.. Enumerable.Range(1, 15).Select(at => new NoticeItem($"A-{(page * 15) + at}", ""))]);
        }
        Assert.Equal(1501, morning.Count);
        Assert.Equal(Enumerable.Range(0, Notice.MostItems).Select(at => $"A-{at}"), morning.Items.Select(item => item.Reference));
    }

    [Fact]
    public void A_morning_with_room_left_leaves_nothing_out() => Assert.Equal((2, 0), (One.With([new("A-1", "")]).Items.Count, One.With([new("A-1", "")]).More));
}
