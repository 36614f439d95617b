using System.Text.Json;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Gallery;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Tests.Cards.Judging;

namespace PanelAssistant.Tests.Cards.Referrals;

public sealed class ReferralFormTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly PersonId By = new("11111111-1111-1111-1111-111111111111");

    private static TermsOfReference Terms { get; } = TermsLibrary.InTheBox().ForForum(new("csog"));

    private static FormDefinition Form { get; } = ReferralForm.Definition(Terms);

    [Fact]
    [Trait("Requirement", "OM-07")]
    public void The_first_question_is_whether_a_child_is_in_danger_now()
    {
        var first = FormFlow.First(Form, FormAnswers.None, Today);
        Assert.Equal(["Is a child in immediate danger right now?"], first.Shown(FormAnswers.None, Today).Select(field => field.Label));
        Assert.Contains("This is not 999", CardOutline.Of(CardGallery.Find("referrals/1 danger").Draw(Language.English)));
    }

    [Fact]
    [Trait("Requirement", "OM-07")]
    public void Danger_stops_the_form_until_help_was_called()
    {
        var danger = FormAnswers.None.With("danger", "yes");
        var stop = FormFlow.Next(Form, Form.Find("danger")!, danger, Today)!;
        Assert.Contains("Ring 999 now", CardOutline.Of(CardGallery.Find("referrals/2 stop").Draw(Language.English)));
        Assert.Single(Check(stop.Id, "{}", danger).Errors);
        Assert.Equal("Press Back and change your answer on the page before.", Check(stop.Id, """{ "called": "mistake" }""", danger).Errors.Single().Sentence);
        var called = Check(stop.Id, """{ "called": "called" }""", danger);
        Assert.True(called.Good);
        Assert.Equal("child", FormFlow.Next(Form, stop, called.Answers, Today)!.Id);
    }

    [Fact]
    public void A_child_under_ten_is_confirmed_on_a_page_of_its_own()
    {
        var ten = ReferralSamples.Answers.With("born", "2016-11-23");
        Assert.DoesNotContain("young", Form.Visible(ten, Today).Select(page => page.Id));
        var nine = ReferralSamples.Answers.With("born", "2016-11-24");
        Assert.Contains("young", Form.Visible(nine, Today).Select(page => page.Id));
        Assert.Equal("young", FormCheck.Whole(Form, nine, Today).Errors.Single().Field);
        Assert.Equal("Press Back and correct the date of birth.", FormCheck.Whole(Form, nine.With("young", "no"), Today).Errors.Single().Sentence);
        Assert.True(FormCheck.Whole(Form, nine.With("young", "yes"), Today).Good);
    }

    [Fact]
    public void An_area_in_a_draft_is_the_same_when_the_list_changes_and_one_that_is_gone_is_asked_again()
    {
        var chosen = ReferralSamples.Answers.With("area", TextCode.Of("Widnes"));
        var grown = With("Town, the old part", "Widnes", "Runcorn");

        Assert.Equal("Widnes", ReferralReading.Of(chosen, grown, By, "draft").Area);
        Assert.True(FormCheck.Whole(ReferralForm.Definition(grown), chosen, Today).Good);
        Assert.Equal("area", FormCheck.Whole(ReferralForm.Definition(With("Runcorn")), chosen, Today).Errors.Single().Field);
        Assert.Equal("Town, the old part", ReferralReading.Of(chosen.With("area", TextCode.Of("Town, the old part")), grown, By, "draft").Area);

        static TermsOfReference With(params string[] areas) => Terms with { Profile = Terms.Profile with { Areas = areas } };
    }

    [Theory]
    [InlineData("informed", "toldWho", "toldOn", "toldHow", "toldEvidence")]
    [InlineData("notable", "notAbleWhy")]
    [InlineData("notsafe", "notSafeWhy")]
    public void Each_answer_about_parents_asks_for_its_own_evidence(string parents, params string[] asked) =>
        Assert.Equal(asked, Form.Find("parentsMore")!.Shown(ReferralSamples.Answers.With("parents", parents), Today).Select(field => field.Id));

    [Fact]
    public void Another_authority_is_asked_for_only_when_it_placed_the_child()
    {
        Assert.Contains("placedBy", Form.Visible(ReferralSamples.Answers, Today).Select(page => page.Id));
        Assert.DoesNotContain("placedBy", Form.Visible(ReferralSamples.Answers.With("placed", "notknown"), Today).Select(page => page.Id));
    }

    [Fact]
    public void Agencies_and_areas_are_those_of_the_terms_of_reference()
    {
        Assert.Equal([.. Terms.Agencies.Select(agency => agency.Name), "Another agency"], ((ChoiceField)Form.Field("agency")!).Options.Select(option => option.Title));
        Assert.Equal(Terms.Profile.Areas, ((ChoiceField)Form.Field("area")!).Options.Select(option => option.Title));
    }

    [Fact]
    public void A_checked_form_becomes_a_referral_that_the_rules_accept()
    {
        var checkedForm = FormCheck.Whole(Form, ReferralSamples.Answers, Today);
        Assert.True(checkedForm.Good);
        var command = ReferralReading.Of(checkedForm.Answers, Terms, By, "draft-1");
        var roster = new Domain.People.Roster { Forum = Terms.Forum, Holdings = [], FrontDoor = [By] };
        var decision = command.Decide(null, Terms, roster, ReferralReference.Of(1042), CaseReference.Of(2041), DateTimeOffset.UnixEpoch, Today);
        var referral = Assert.IsType<Decision<Referral>.Accepted>(decision).State;
        Assert.Equal("Runcorn", referral.Child.Area);
        Assert.Equal([ExploitationType.Criminal, ExploitationType.Missing], referral.Child.Exploitation);
        Assert.Equal(Known.NotKnown, referral.Child.SiblingsOpen);
        Assert.Equal("Sample County Council", referral.Child.PlacedBy);
        Assert.Equal(new ParentsTold.Informed("Mother", new(2026, 11, 20), "By phone", "School nurse record"), referral.Parents);
    }

    [Fact]
    public void A_form_without_answers_is_refused_for_the_danger_question_first()
    {
        var command = ReferralReading.Of(FormAnswers.None, Terms, By, "draft-1");
        var decision = command.Decide(null, Terms, new() { Forum = Terms.Forum, Holdings = [] }, ReferralReference.Of(1), CaseReference.Of(1), DateTimeOffset.UnixEpoch, Today);
        Assert.Equal(Reason.DangerFirst, Assert.IsType<Decision<Referral>.Refused>(decision).Why);
    }

    [Fact]
    public void The_receipt_names_references_and_no_child()
    {
        var outline = CardOutline.Of(CardGallery.Find("referrals/receipt").Draw(Language.English));
        Assert.Contains("R-1042", outline);
        Assert.Contains("CH-2041", outline);
        Assert.Contains("24 November 2026", outline);
        Assert.Contains("This is not 999", outline);
        Assert.DoesNotContain("Sam", outline);
    }

    private static FormChecked Check(string page, string json, FormAnswers before)
    {
        using var data = JsonDocument.Parse(json);
        return FormCheck.Page(Form, Form.Find(page)!, before, data.RootElement, Today);
    }
}
