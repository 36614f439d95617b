using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Tests.Domain.Referrals;

public sealed class SubmitReferralTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Referrer = new("11111111-1111-1111-1111-111111111111");
    private static readonly PersonId FrontDoorOne = new("22222222-2222-2222-2222-222222222222");
    private static readonly PersonId FrontDoorTwo = new("33333333-3333-3333-3333-333333333333");
    private static readonly PersonId Coordinator = new("44444444-4444-4444-4444-444444444444");

    private static TermsOfReference Terms { get; } = TermsLibrary.InTheBox().ForForum(new("csog"));

    private static Roster Roster { get; } = new() { Forum = Terms.Forum, Holdings = [], FrontDoor = [FrontDoorOne, FrontDoorTwo], Coordinator = Coordinator };

    private static SubmitReferral Good { get; } = new()
    {
        By = Referrer,
        Draft = "draft-1",
        FormVersion = "1",
        Danger = Danger.No,
        FirstName = "Sam",
        LastName = "Sample-Child",
        Born = "2012-03-31",
        Area = Terms.Areas[0],
        Agency = Terms.Agencies[0].Id,
        Exploitation = [ExploitationType.Missing, ExploitationType.Criminal],
        Concern = "A car waits at the school gate.",
        OpenToSocialCare = Known.NotKnown,
        SiblingsOpen = Known.No,
        PlacedByAnother = Known.No,
        Parents = new ParentsTold.NotSafe("It may warn the adult."),
    };

    [Fact]
    public void A_complete_referral_makes_the_childs_record_too()
    {
        var accepted = Accepted(Good);
        Assert.Equal("R-7", accepted.State.Reference.ToString());
        Assert.Equal("CH-9", accepted.State.Child.Reference.ToString());
        Assert.Equal(accepted.State.Reference, accepted.State.Child.Referral);
        Assert.Equal(Known.NotKnown, accepted.State.Child.OpenToSocialCare);
        Assert.Null(accepted.State.Child.AtRiskSince);
    }

    [Fact]
    public void A_child_may_have_several_types_of_exploitation_and_is_one_record()
    {
        var child = Accepted(Good with { Exploitation = [ExploitationType.Missing, ExploitationType.Sexual, ExploitationType.Missing] }).State.Child;
        Assert.Equal([ExploitationType.Sexual, ExploitationType.Missing], child.Exploitation);
    }

    [Fact]
    public void Everybody_at_the_front_door_is_told_once_and_without_the_childs_name()
    {
        var tell = Accepted(Good).Tell;
        Assert.Equal([FrontDoorOne, FrontDoorTwo], tell.Select(notice => notice.To));
        Assert.Equal(2, tell.Select(notice => notice.Id).Distinct().Count());
        Assert.All(tell, notice =>
        {
            Assert.Equal(NoticeKind.ReferralReceived, notice.Kind);
            Assert.Equal("R-7", notice.Items.Single().Reference);
            Assert.DoesNotContain("Sam", notice.Items.Single().Text);
            Assert.DoesNotContain("2012", notice.Items.Single().Text);
        });
    }

    [Fact]
    public void Without_a_front_door_the_coordinator_is_told() =>
        Assert.Equal([Coordinator], Accepted(Good, Roster with { FrontDoor = [] }).Tell.Select(notice => notice.To));

    [Fact]
    public void The_audit_trail_keeps_references_only() =>
        Assert.Equal(new(SubmitReferral.Verb, "R-7", "CH-9"), Accepted(Good).Fact);

    [Fact]
    public void The_same_draft_never_makes_a_second_referral()
    {
        var made = Accepted(Good).State;
        Assert.Same(made, Assert.IsType<Decision<Referral>.AlreadySo>(Decide(Good, made: made)).State);
    }

    [Fact]
    [Trait("Requirement", "OM-07")]
    public void A_referral_that_skipped_the_danger_question_is_refused() => Refused(Reason.DangerFirst, Good with { Danger = Danger.NotAsked });

    [Fact]
    public void Danger_is_told_to_the_front_door() =>
        Assert.Contains("immediate danger", Accepted(Good with { Danger = Danger.HelpCalled }).Tell[0].Items[0].Text);

    [Theory]
    [InlineData("2026-11-24", Reason.BirthDateInFuture)]
    [InlineData("2008-11-23", Reason.EighteenOrOver)]
    [InlineData("2012-02-31", Reason.BirthDateNotReadable)]
    public void A_wrong_birth_date_is_refused(string born, Reason why) => Refused(why, Good with { Born = born });

    [Fact]
    public void A_child_of_nine_is_confirmed_first()
    {
        Refused(Reason.FormIncomplete, Good with { Born = "2016-11-24" });
        Accepted(Good with { Born = "2016-11-24", VeryYoungConfirmed = true });
        Accepted(Good with { Born = "2016-11-23" });
    }

    public static TheoryData<SubmitReferral> Incomplete =>
    [
        Good with { FirstName = " " },
        Good with { LastName = "" },
        Good with { Concern = "" },
        Good with { Exploitation = [] },
        Good with { Exploitation = [ExploitationType.Other] },
        Good with { PlacedByAnother = Known.Yes },
        Good with { Agency = Referral.AnotherAgency },
        Good with { Parents = null },
        Good with { Parents = new ParentsTold.NotAble("") },
        Good with { Parents = new ParentsTold.Informed("Mother", Today, "By phone", "") },
        Good with { Parents = new ParentsTold.Informed("Mother", Today.AddDays(1), "By phone", "Case notes") },
    ];

    [Theory]
    [MemberData(nameof(Incomplete))]
    public void What_is_missing_is_not_guessed(SubmitReferral command) => Refused(Reason.FormIncomplete, command);

    [Fact]
    public void Text_beyond_its_bounds_is_refused()
    {
        Accepted(Good with { Concern = new string('x', 4000) });
        Refused(Reason.TextTooLong, Good with { Concern = new string('x', 4001) });
        Refused(Reason.TextTooLong, Good with { FirstName = new string('x', 101) });
        Refused(Reason.TextTooLong, Good with { LeadProfessional = new string('x', 201) });
        Refused(Reason.TextTooLong, Good with { Parents = new ParentsTold.NotAble(new string('x', 1001)) });
    }

    [Fact]
    public void Agencies_and_areas_come_from_the_terms_of_reference()
    {
        Refused(Reason.UnknownChoice, Good with { Area = "Atlantis" });
        Refused(Reason.UnknownChoice, Good with { Agency = new("secret-service") });
        Assert.Equal("Sample School", Accepted(Good with { Agency = Referral.AnotherAgency, OtherAgency = "Sample School" }).State.OtherAgency);
    }

    private static Decision<Referral> Decide(SubmitReferral command, Roster? roster = null, Referral? made = null) =>
        command.Decide(made, Terms, roster ?? Roster, ReferralReference.Of(7), CaseReference.Of(9), Now, Today);

    private static Decision<Referral>.Accepted Accepted(SubmitReferral command, Roster? roster = null) =>
        Assert.IsType<Decision<Referral>.Accepted>(Decide(command, roster));

    private static void Refused(Reason why, SubmitReferral command) =>
        Assert.Equal(why, Assert.IsType<Decision<Referral>.Refused>(Decide(command)).Why);
}
