using System.Text;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Sharing;
using PanelAssistant.Tests.Domain.Forums;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Sharing;

/// <summary>Health shares about CH-2041 with the police on Wednesday 25 November 2026.</summary>
public sealed class SharingTests
{
    private static readonly ShareReference Reference = ShareReference.Of(CaseReference.Of(2041), 3);

    private static readonly ShareSaid Said = new()
    {
        Kind = ShareKind.FreeNote,
        Outline = "Where the child stays this week.",
        With = new(new AgencyId("police"), null, "duty sergeant"),
        Purpose = "A visit tonight.",
        Basis = LegalBases.Find("public-task"),
        Proportion = "Only what the visit needs.",
    };

    private static readonly IReadOnlyList<TermsOfReference> Forums = [Csog.Terms];

    private static OpenShare Open => new ShareNow(Reference, "Address to the duty sergeant.", Health, "draft").Decide(Csog.Terms, Now).State().Open;

    [Fact]
    [Trait("Requirement", "CE-09")]
    public void What_was_shared_is_kept_with_its_purpose_its_basis_and_why_it_is_proportionate()
    {
        var share = IsAccepted(Record(Said));

        Assert.Equal((Reference, Health, Now), (share.State.Reference, share.State.By, share.State.At));
        Assert.Equal(new("share.record", "CH-2041/S3", "public-task"), share.Fact);
        Assert.Equal("public-task", share.State.Account!.Basis);
        Assert.Empty(share.Tell);
    }

    [Fact]
    [Trait("Requirement", "CE-09")]
    public void Nothing_is_recorded_as_shared_without_a_basis_a_purpose_and_a_reason()
    {
        IsRefused(Reason.BasisNeeded, Record(Said with { Basis = null }));
        IsRefused(Reason.SharePurposeNeeded, Record(Said with { Purpose = " " }));
        IsRefused(Reason.ProportionNeeded, Record(Said with { Proportion = null }));
        IsRefused(Reason.SharedWhatNeeded, Record(Said with { Kind = null }));
        IsRefused(Reason.SharedWhatNeeded, Record(Said with { Outline = "" }));
        IsRefused(Reason.RecipientNeeded, Record(Said with { With = null }));
        IsRefused(Reason.RecipientNeeded, Record(Said with { With = new(new AgencyId("no-such"), null, null) }));
        IsRefused(Reason.RecipientNeeded, Record(Said with { With = new(null, new ForumId("no-such"), null) }));
        IsRefused(Reason.RecipientNeeded, Record(Said with { With = new(null, null, " ") }));
        IsRefused(Reason.TextTooLong, Record(Said with { Purpose = new('w', ShareAccount.MostPurpose + 1) }));
        IsRefused(Reason.TextTooLong, Record(Said with { With = new(null, null, new('w', Recipient.MostRole + 1)) }));
        IsAccepted(Record(Said with { With = new(null, new ForumId("csog"), null) }));
        IsAccepted(Record(Said with { With = new(null, null, "Head of a school") }));
    }

    [Fact]
    [Trait("Requirement", "CE-09")]
    public void What_cannot_wait_takes_one_line_and_is_owed_from_the_next_working_day_on()
    {
        IsRefused(Reason.ShareLineNeeded, new ShareNow(Reference, " ", Health, "draft").Decide(Csog.Terms, Now));
        IsRefused(Reason.TextTooLong, new ShareNow(Reference, new('w', Share.MostLine + 1), Health, "draft").Decide(Csog.Terms, Now));

        var friday = UkTime.At(new(2026, 12, 24), new(17, 0));
        var shared = IsAccepted(new ShareNow(Reference, "Address to the duty sergeant.", Health, "draft").Decide(Csog.Terms, friday)).State;

        Assert.False(shared.Share.IsWritten);
        Assert.Equal(UkTime.At(new(2026, 12, 29), new(9, 0)), shared.Open.NextStep);
    }

    [Fact]
    [Trait("Requirement", "CE-09")]
    public void Its_owner_alone_completes_it_and_once()
    {
        var share = new ShareNow(Reference, "Address to the duty sergeant.", Health, "draft").Decide(Csog.Terms, Now).State().Share;
        var later = Now.AddDays(2);

        IsRefused(Reason.NotYourShare, new CompleteShare(Said, Police, "other").Decide(share, Open, Forums, later));
        IsRefused(Reason.ShareComplete, new CompleteShare(Said, Health, "other").Decide(share, null, Forums, later));
        IsRefused(Reason.BasisNeeded, new CompleteShare(Said with { Basis = null }, Health, "other").Decide(share, Open, Forums, later));
        var completed = IsAccepted(new CompleteShare(Said, Health, "other").Decide(share, Open, Forums, later)).State;

        Assert.Equal((Now, later, "Address to the duty sergeant."), (completed.At, completed.CompletedAt, completed.Line));
        Assert.True(completed.IsWritten);
    }

    [Fact]
    [Trait("Requirement", "CE-09")]
    public void The_owner_is_reminded_each_working_day_and_the_chair_told_as_the_rule_says()
    {
        var open = Open;
        var chairTold = new List<DateOnly>();
        var days = new List<DateOnly>();
        for (var step = 0; step < 9; step++)
        {
            var at = open.NextStep!.Value;
            var nudged = IsAccepted(NudgeShare.Decide(open, Csog.Terms, Members, at));
            Assert.Equal(Health, Assert.Single(nudged.Tell, notice => notice.Kind is NoticeKind.ShareToComplete).To);
            chairTold.AddRange(nudged.Tell.Where(notice => notice.Kind is NoticeKind.ShareNotCompleted && notice.To == Chair).Select(_ => UkTime.DateOf(at)));
            days.Add(UkTime.DateOf(at));
            open = nudged.State;
        }

        Assert.Equal([new(2026, 11, 26), new(2026, 11, 27), new(2026, 11, 30)], days.Take(3));
        Assert.Equal([new(2026, 11, 30), new(2026, 12, 7)], chairTold);
        Assert.IsType<Decision<OpenShare>.AlreadySo>(NudgeShare.Decide(open, Csog.Terms, Members, open.NextStep!.Value.AddMinutes(-1)));
    }

    [Fact]
    public void Mornings_that_went_by_bring_one_reminder() =>
        Assert.Equal(UkTime.At(new(2026, 12, 10), new(9, 0)), NudgeShare.Decide(Open, Csog.Terms, Members, UkTime.At(new(2026, 12, 9), new(15, 0))).State().NextStep);

    [Fact]
    public void Where_a_group_sees_figures_the_front_door_is_told_and_nobody_with_a_conflict_of_interest_is()
    {
        var steering = Partnerships.Forum("steering-group");
        var roster = new Roster { Forum = steering.Forum, Holdings = [Seat(Chair, steering.Chair.Seat.Value)], FrontDoor = [Unit] };
        var late = Open with { Reminded = 2 };

        Assert.Equal([Unit], Above(NudgeShare.Decide(late with { Forum = steering.Forum }, steering, roster, Now.AddDays(5))));
        Assert.Equal([Chair], Above(NudgeShare.Decide(late, Csog.Terms, Members, Now.AddDays(5))));
        Assert.Empty(Above(NudgeShare.Decide(late, Csog.Terms, Members with { Conflicts = [new(Chair, Reference.Child)] }, Now.AddDays(5))));

        static IEnumerable<PersonId> Above(Decision<OpenShare> nudged) =>
            IsAccepted(nudged).Tell.Where(notice => notice.Kind is NoticeKind.ShareNotCompleted).Select(notice => notice.To);
    }

    [Fact]
    public void Every_basis_names_its_law_or_says_that_none_is_named()
    {
        Assert.All(LegalBases.All, basis => Assert.True(basis.Source is null != basis.NotSaid is null));
        foreach (var (json, says) in new[]
        {
            ("""{"bases":[{"id":"a","title":"A"}]}""", "Give the law"),
            ("""{"bases":[{"id":"a","title":"A","source":"S","notSaid":"N"}]}""", "Give the law"),
            ("""{"bases":[{"id":"a","title":"A","source":"S"},{"id":"a","title":"B","source":"S"}]}""", "stands twice"),
            ("""{"bases":[{"id":"a","title":"A","source":"S","more":1}]}""", "more"),
        })
        {
            using var file = new MemoryStream(Encoding.UTF8.GetBytes(json));
            Assert.Contains(says, Assert.Throws<InvalidDataException>(() => LegalBases.Load(file, "bases.json")).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("CH-2041/S3", true)]
    [InlineData("ch 2041/s3", true)]
    [InlineData("CH-2041/3", false)]
    [InlineData("CH-2041/S0", false)]
    [InlineData("CH-2041", false)]
    [InlineData("CH-2041/S3/4", false)]
    [InlineData("CH-2041/S1234567", false)]
    [InlineData(null, false)]
    public void A_reference_is_read_as_people_type_it(string? text, bool reads)
    {
        Assert.Equal(reads, ShareReference.TryParse(text, out var reference));
        Assert.Equal(reads, reference == Reference);
    }

    private static Decision<Share> Record(ShareSaid said) => new RecordShare(Reference, said, Health, "draft").Decide(Csog.Terms, Forums, Now);
}
