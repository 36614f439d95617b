using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;
using PanelAssistant.Tests.Domain.People;

namespace PanelAssistant.Tests.Domain.Cases;

/// <summary>A child at risk under the clocks of Halton CSOG, and days that pass.</summary>
internal static class Risk
{
    public const string FourMonths = "four-months";
    public const string ThreeMonths = "three-months";

    public static readonly CaseReference Reference = CaseReference.Of(3001);
    public static readonly PersonId Lead = new("lead");

    /// <summary>The series of the stories: from Wednesday 25 November 2026, six-weekly.</summary>
    public static Roster Roster { get; } = Csog.Members with { FirstMeeting = new(2026, 11, 25) };

    public static Child Sam { get; } = new()
    {
        Reference = Reference,
        FirstName = "Sam",
        LastName = "Example-Child",
        Born = BirthDate.Of(new(2016, 5, 9)),
        Area = "Widnes",
        Exploitation = [ExploitationType.Sexual, ExploitationType.Criminal],
        OpenToSocialCare = Known.Yes,
        SiblingsOpen = Known.NotKnown,
        LeadProfessional = "Robin Example-Worker",
        Referral = ReferralReference.Of(1001),
    };

    public static Child Placed { get; } = Sam with { PlacedBy = "Exampleshire Council", AllocatedSocialWorker = "Marley Example-Placingworker" };

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    public static DateTimeOffset Noon(DateOnly day) => UkTime.At(day, new(12, 0));

    public static Child AtRiskFrom(this Child child, string day) => AtRisk.Agreed(child, Csog.Terms, Roster, Noon(Day(day)));

    public static Child Screened(this Child child, RiskLevel level, string day, string version = "1") => AtRisk.Settled(
        child.With(Screening((child.Level?.Number ?? 0) + 1, level, Day(day), version)), Csog.Terms, Roster, Noon(Day(day)));

    /// <summary>Takes every step until that day's end, as the sweep does, and gives what was told on which day.</summary>
    public static (Child Child, List<(DateOnly On, Notice Notice)> Told) Until(this Child child, string day)
    {
        var told = new List<(DateOnly, Notice)>();
        while (child.Watch?.Next is { } next && UkTime.DateOf(next) <= Day(day))
        {
            var at = next < Noon(child.AtRiskSince!.Value) ? Noon(child.AtRiskSince.Value) : next;
            var looked = Csog.IsAccepted(LookAtClocks.Decide(child, Csog.Terms, Roster, at));
            told.AddRange(looked.Tell.Select(notice => (UkTime.DateOf(at), notice)));
            child = looked.State;
        }
        return (child, told);
    }

    public static ClockState Clock(this Child child, string id) => child.Watch!.Find(id)!;

    private static Screening Screening(int number, RiskLevel level, DateOnly on, string version) => new()
    {
        Child = Reference,
        Number = number,
        Tool = "tool",
        ToolVersion = version,
        By = Csog.Health,
        At = Noon(on),
        Draft = $"d{number}",
        HarmNow = [],
        Findings = [],
        Vulnerabilities = [],
        Strengths = [],
        Level = level,
        Reason = "Because.",
        Confidence = Confidence.High,
    };
}
