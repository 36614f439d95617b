using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Screenings;
using static PanelAssistant.Tests.Domain.People.Csog;
using static PanelAssistant.Tests.Domain.Referrals.Door;

namespace PanelAssistant.Tests.Domain.Screenings;

/// <summary>Screenings under a reference that was joined to another record.</summary>
public sealed class CarryScreeningsTests
{
    private static readonly CaseReference Joined = CaseReference.Of(2050);

    private static readonly Child Kept = NotOpen with { Reference = CaseReference.Of(2041) };

    [Fact]
    public void They_follow_the_latest_of_the_record_in_the_order_in_which_they_were_sent()
    {
        var carried = Carry([Sent(2, Morning.AddHours(2)), Sent(1, Morning.AddHours(1))], Of(Kept.Reference, 7, Morning));

        Assert.Equal([(8, Morning.AddHours(1)), (9, Morning.AddHours(2))], carried.Select(screening => (screening.Number, screening.At)));
        Assert.All(carried, screening => Assert.Equal(Kept.Reference, screening.Child));
    }

    [Fact]
    public void One_that_is_there_already_or_is_older_than_the_latest_changes_nothing()
    {
        Assert.Empty(Carry([Sent(1, Morning), Sent(2, Morning.AddHours(1))], Of(Kept.Reference, 8, Morning.AddHours(1))));
        Assert.Equal([1], Carry([Sent(4, Morning)], null).Select(screening => screening.Number));
    }

    private static IReadOnlyList<Screening> Carry(IReadOnlyList<Screening> sent, Screening? last) => IsAccepted(new CarryScreenings(Joined).Decide(sent, last, Kept)).State;

    private static Screening Sent(int number, DateTimeOffset at) => Of(Joined, number, at);

    private static Screening Of(CaseReference child, int number, DateTimeOffset at) => new()
    {
        Child = child,
        Number = number,
        Tool = "exploitation",
        ToolVersion = "2026-1",
        By = Tests.Domain.Referrals.Door.Referrer,
        At = at,
        Draft = $"draft {number}",
        HarmNow = [],
        Findings = [],
        Vulnerabilities = [],
        Strengths = [],
        Level = RiskLevel.Moderate,
        Reason = "Because.",
        Confidence = Confidence.High,
    };
}
