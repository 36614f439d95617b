using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Tests.Domain.Returns;

/// <summary>A steering group some weeks before it meets.</summary>
internal static class ReturnsWorld
{
    public static readonly TermsOfReference Terms = TermsLibrary.InTheBox("cheshire-east").ForForum(new("steering-group"));
    public static readonly ReturnRule Rule = Terms.Returns!;
    public static readonly PersonId Chair = new("chair");
    public static readonly PersonId Officer = new("officer");
    public static readonly PersonId OtherOfficer = new("other-officer");
    public static readonly PersonId Carer = new("carer");
    public static readonly AgencyId Police = new("police");

    /// <summary>Second of the series; its papers close on Friday 1 January, a bank holiday, so on 31 December.</summary>
    public static readonly DateOnly Meeting = new(2027, 1, 6);

    public static readonly DateOnly Today = new(2026, 12, 14);
    public static readonly DateTimeOffset Now = UkTime.At(Today, new(10, 0));

    public static readonly Roster Roster = new()
    {
        Forum = Terms.Forum,
        FirstMeeting = new(2026, 11, 25),
        Holdings =
        [
            Held(Chair, "chair"), Held(Officer, "police-inspector"), Held(OtherOfficer, "intelligence-bureau"), Held(Carer, "with-you-manager"),
        ],
    };

    public static readonly MeetingSeries Series = Roster.Series(Terms)!;

    public static readonly MeetingReturns Empty = MeetingReturns.For(Meeting, Series, Terms, null, Now);

    public static readonly PassedWords Passes = PassedWords.Of(Terms);

    public static ReturnMeasure Measure(string id) => Rule.Measure(id)!;

    public static SentFigure Sent(string id, decimal? value, string? why = null) => new(Measure(id), value, why);

    public static Decision<MeetingReturns> Decide(SaveReturn command, MeetingReturns? returns = null, bool over = false, DateTimeOffset? now = null, params MeetingReturns[] others) =>
        command.Decide(returns ?? Empty, others, Terms, Roster, Meeting, over, Passes, now ?? Now);

    public static MeetingReturns Saved(SaveReturn command, MeetingReturns? returns = null) => Assert.IsType<Decision<MeetingReturns>.Accepted>(Decide(command, returns)).State;

    public static Reason Refused(Decision<MeetingReturns> decision) => Assert.IsType<Decision<MeetingReturns>.Refused>(decision).Why;

    private static SeatHolding Held(PersonId person, string seat) => new(person, $"{seat} Example", new(seat), SeatRole.Member, new(2026, 1, 1), null);
}
