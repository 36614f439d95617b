using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Gallery;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Screenings;
using PanelAssistant.Tests.Cards.Judging;

namespace PanelAssistant.Tests.Cards.Screenings;

public sealed class ScreeningFormTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static ScreeningTool Tool => ScreeningTools.Current;

    private static FormDefinition Form(int age) => ScreeningForm.Definition(Tool, age);

    [Theory]
    [InlineData("danger")]
    [InlineData("harm.hurt")]
    [InlineData("harm.away")]
    [Trait("Requirement", "OM-07")]
    public void Harm_now_stops_the_form_for_a_phone_call(string question)
    {
        var answers = ScreeningSamples.Answers.With(question, "yes");
        Assert.Equal("danger", FormFlow.First(Form(15), answers, Today).Id);
        Assert.Equal("called", FormCheck.Whole(Form(15), answers, Today).Errors.Single().Field);
        Assert.True(FormCheck.Whole(Form(15), answers.With("called", "called"), Today).Good);
    }

    [Fact]
    public void Details_are_asked_only_for_signs_possible_or_seen()
    {
        var details = Form(15).Find("details-away")!;
        var answers = FormAnswers.None.With("sign.missing", "seen").With("sign.travel", "possible").With("sign.unknown-adults", "notseen");
        Assert.Equal(
            ["sign.missing.when", "sign.missing.basis", "sign.missing.note", "sign.travel.when", "sign.travel.basis", "sign.travel.note"],
            details.Shown(answers, Today).Select(field => field.Id));
        Assert.False(details.IsShown(FormAnswers.None.With("sign.missing", "notseen"), Today));
    }

    [Theory]
    [InlineData(13, "emerging", "", true)]
    [InlineData(13, "moderate", "", false)]
    [InlineData(14, "emerging", "", false)]
    [InlineData(14, "none", "learning-disability", true)]
    public void A_low_level_needs_a_managers_reason_where_the_tool_says_so(int age, string level, string vulnerability, bool asked)
    {
        var answers = ScreeningSamples.Answers.With("level", level).With("vulnerabilities", vulnerability);
        Assert.Equal(asked, Form(age).Visible(answers, Today).Any(page => page.Id == "manager"));
    }

    [Fact]
    public void The_form_and_the_rule_ask_for_a_manager_in_the_same_cases()
    {
        foreach (var (age, level, vulnerability) in
            from age in new[] { 8, 13, 14, 17 }
            from level in ScreeningForm.Levels
            from vulnerability in new[] { "", "learning-disability", "care" }
            select (age, level.Value, vulnerability))
        {
            var answers = ScreeningSamples.Answers.With("level", level).With("vulnerabilities", vulnerability).With("young", "yes").With("manager", "");
            var asked = Form(age).Visible(answers, Today).Any(page => page.Id == "manager");
            var child = Samples.Child(bornYearsAgo: age, Today);
            var decision = ScreeningReading.Of(answers, Tool, Samples.By, "d").Decide(null, null, child, Tool, DateTimeOffset.UnixEpoch, Today);
            Assert.Equal(asked, decision is Decision<Screening>.Refused { Why: Reason.ReasonNeeded });
        }
    }

    [Fact]
    public void A_checked_form_becomes_a_screening_that_the_rules_accept()
    {
        var checkedForm = FormCheck.Whole(Form(12), ScreeningSamples.Answers, Today);
        Assert.True(checkedForm.Good);
        var decision = ScreeningReading.Of(checkedForm.Answers, Tool, Samples.By, "d")
            .Decide(null, null, Samples.Child(bornYearsAgo: 12, Today), Tool, DateTimeOffset.UnixEpoch, Today);
        var screening = Assert.IsType<Decision<Screening>.Accepted>(decision).State;
        Assert.Equal(RiskLevel.Emerging, screening.Level);
        Assert.Equal(new Finding("missing", Sighting.Seen, Period.LastThreeMonths, Basis.Evidence, "Seen by the school nurse."), screening.Findings[0]);
        Assert.NotNull(screening.ManagerReason);
    }

    [Fact]
    public void A_screening_with_every_note_filled_still_fits_the_review()
    {
        var answers = ScreeningSamples.Answers;
        foreach (var field in Form(12).Pages.SelectMany(page => page.Fields))
        {
            answers = field switch
            {
                TextField text => answers.With(text.Id, new string('ŵ', text.MaxLength)),
                ChoiceField { Several: true } several => answers.With(several.Id, string.Join(',', several.Options.Select(option => option.Value))),
                ChoiceField choice when choice.Id.StartsWith("sign.", StringComparison.Ordinal) && choice.Options.Any(option => option.Value == "seen") => answers.With(choice.Id, "seen"),
                ChoiceField choice when choice.Id.EndsWith(".when", StringComparison.Ordinal) => answers.With(choice.Id, "recent"),
                ChoiceField choice when choice.Id.EndsWith(".basis", StringComparison.Ordinal) => answers.With(choice.Id, "concern"),
                _ => answers,
            };
        }
        Assert.True(FormCheck.Whole(Form(12), answers, Today).Good);
        Assert.True(FormReview.Card(new() { Form = Form(12), Draft = "d", About = "CH-2041", Answers = answers, Today = Today, Surface = FormSurface.Dialog, Words = Language.Welsh }).ToUtf8().Length
            <= PanelAssistant.Cards.Elements.Card.MostBytes);
    }

    [Fact]
    [Trait("Requirement", "HO-14")]
    public void The_history_says_level_direction_who_judged_and_why()
    {
        var outline = CardOutline.Of(CardGallery.Find("screenings/history").Draw(Language.English));
        Assert.Contains("# 3 · 1 September 2026 · Moderate\n▼ Risk is judged lower than last time\nJudged by Robin Example-Socialworker, Health.", outline);
        Assert.Contains("○ Not comparable", outline);
        Assert.Contains("● First screening", outline);
        Assert.Contains("■ Risk is judged the same", outline);
        Assert.Contains("Somebody says that the child owes money", outline);
    }

    [Fact]
    [Trait("Requirement", "HO-14")]
    public void The_receipt_says_where_the_level_went() =>
        Assert.Contains("▲ Risk is judged higher than last time\nLevel you judged: Significant\nLevel last time: Emerging", CardOutline.Of(CardGallery.Find("screenings/receipt, up").Draw(Language.English)));

    [Fact]
    [Trait("Requirement", "GL-05")]
    public void Coming_unaccompanied_to_seek_asylum_may_be_ticked_and_asks_about_the_referral_mechanism()
    {
        Assert.Contains(Form(15).Pages.SelectMany(page => page.Fields).OfType<ChoiceField>(), field => !field.Required && field.Options.Any(option => option.Value == "uasc"));
        Assert.Contains("Has the National Referral Mechanism been considered?", CardOutline.Of(CardGallery.Find("screenings/receipt, mechanism asked").Draw(Language.English)));
        Assert.DoesNotContain("National Referral Mechanism", CardOutline.Of(CardGallery.Find("screenings/receipt, first").Draw(Language.English)));
    }
}
