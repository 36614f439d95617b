using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Gallery;

internal static class ReferralSamples
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static TermsOfReference Terms { get; } = TermsLibrary.InTheBox().ForForum(new("csog"));

    /// <summary>A whole referral: every page that can be shown is answered.</summary>
    internal static FormAnswers Answers { get; } = FormAnswers.Of(new Dictionary<string, string>
    {
        ["danger"] = "no",
        ["first"] = "Sam",
        ["last"] = "Sample-Child",
        ["born"] = "2012-02-29",
        ["area"] = "Runcorn",
        ["placed"] = "yes",
        ["types"] = "cce,missing",
        ["other"] = "",
        ["concern"] = "Sam came home at 4 am with a second phone and would not say who gave it.\nSchool says that she is putting herself at risk. A blue car waits at the gate.",
        ["open"] = "no",
        ["siblings"] = "notknown",
        ["lead"] = "",
        ["agency"] = "health",
        ["otherAgency"] = "",
        ["placedBy"] = "Sample County Council",
        ["socialWorker"] = "",
        ["parents"] = "informed",
        ["toldWho"] = "Mother",
        ["toldOn"] = "2026-11-20",
        ["toldHow"] = "By phone",
        ["toldEvidence"] = "School nurse record",
    });

    private static FormAnswers Half { get; } = FormAnswers.None.With("danger", "no").With("first", "Sam").With("last", "Sample-Child").With("born", "2012-02-29");

    private static MyReferralsView Mine { get; } = new(
        [
            new(ReferralReference.Of(1042), CaseReference.Of(2041), "S. S.", new(2026, 11, 20), "iCART", new(2026, 11, 23)),
            new(ReferralReference.Of(1031), CaseReference.Of(2036), "A. S.", new(2026, 11, 19), "iCART", new(2026, 11, 20)) { Acknowledged = new(2026, 11, 20) },
            new(ReferralReference.Of(1024), CaseReference.Of(2033), "K. S.", new(2026, 11, 9), "iCART", new(2026, 11, 10)) { Acknowledged = new(2026, 11, 9), Outcome = "Children's social care will assess what help the child needs." },
            new(ReferralReference.Of(1017), CaseReference.Of(2029), "J. S.", new(2026, 10, 2), "iCART", null),
        ],
        "next");

    private static FormDefinition Form { get; } = ReferralForm.Definition(Terms);

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("referrals/danger", DangerCard.For),
        Page("referrals/1 danger", "danger", FormAnswers.None),
        Page("referrals/2 stop", "stop", FormAnswers.None.With("danger", "yes")),
        Page("referrals/3 child", "child", FormAnswers.None.With("danger", "no")),
        new("referrals/3 child with mistakes", ChildWithMistakes),
        Page("referrals/4 very young", "young", Answers.With("born", "2018-05-01")),
        Page("referrals/5 place", "place", Answers),
        Page("referrals/6 concern", "concern", Answers),
        Page("referrals/7 involved", "involved", Answers),
        Page("referrals/8 placed by", "placedBy", Answers),
        Page("referrals/9 parents", "parents", Answers),
        Page("referrals/10 parents told", "parentsMore", Answers),
        Page("referrals/10 not able", "parentsMore", Answers.With("parents", "notable")),
        Page("referrals/10 not safe", "parentsMore", Answers.With("parents", "notsafe")),
        new("referrals/6 concern in a dialog", words => FormCard.Page(View(Answers, words) with { Surface = FormSurface.Dialog }, Find("concern"), [])),
        new("referrals/review", words => FormReview.Card(View(Answers, words))),
        new("referrals/review in a dialog", words => FormReview.Card(View(Answers, words) with { Surface = FormSurface.Dialog })),
        new("referrals/resume", words => FormDraftCards.Resume(View(Half, words), Today.AddDays(-1))),
        new("referrals/left", words => FormDraftCards.Left(View(Half, words))),
        new("referrals/cancel", words => FormDraftCards.CancelAsked(View(Half, words))),
        new("referrals/deleted", words => FormDraftCards.Discarded(View(Half, words))),
        new("referrals/receipt", words => ReferralReceiptCard.For(new(ReferralReference.Of(1042), CaseReference.Of(2041), Terms.FrontDoor, new(2026, 11, 24), false), words)),
        new("referrals/receipt after danger", words => ReferralReceiptCard.For(new(ReferralReference.Of(1043), CaseReference.Of(2042), Terms.FrontDoor, null, true), words)),
        new("referrals/receipt with a fixed notice", words => ReferralReceiptCard.For(
            new(ReferralReference.Of(1044), CaseReference.Of(2043), Terms.FrontDoor, new(2026, 11, 24), false) { Notices = ["A discussion there is no referral to children's social care."] }, words)),
        new("referrals/6 concern with overlaps", words => FormCard.Page(View(Answers, words), ReferralForm.Definition(SampleDoor.Early).Find("concern")!, [])),
        new("referrals/receipt, without a name elsewhere", words => ReferralReceiptCard.For(
            new(ReferralReference.Of(1045), CaseReference.Of(2044), Terms.FrontDoor, new(2026, 11, 24), false) { OnlyWithoutName = Terms.ShortName }, words)),
        Addition("referrals/addition", [], FormAnswers.None),
        Addition("referrals/addition, answer", ["Which night was it, & who *brought* her?"], FormAnswers.None.With(AdditionForm.Text, "The night to Saturday.").With(AdditionForm.Wrong, "name,other")),
        Addition("referrals/addition, as much as is asked", [.. Enumerable.Repeat(new string('&', FrontDoorReview.MostQuestionCharacters), FrontDoorReview.MostQuestions)], FormAnswers.None.With(AdditionForm.Text, new string('"', Domain.Referrals.Addition.MostCharacters))),
        new("referrals/addition, review", words => FormReview.Card(More([], FormAnswers.None.With("danger", "no").With(AdditionForm.Text, "The night to Saturday.").With(AdditionForm.Wrong, "born").With(AdditionForm.RightBorn, "2012-02-28"), words))),
        new("referrals/addition received", words => AdditionReceiptCard.For(new(ReferralReference.Of(1042), SampleTalk.Answered.Additions[0] with { Answers = [] }, Terms.FrontDoor, true, new(2026, 11, 24)), words)),
        new("referrals/answer received", words => AdditionReceiptCard.For(new(ReferralReference.Of(1042), SampleTalk.Answered.Additions[0], Terms.FrontDoor, true, null), words)),
        new("referrals/addition received, late and in danger", words => AdditionReceiptCard.For(new(ReferralReference.Of(1042), SampleTalk.InDanger.Additions[0], Terms.FrontDoor, false, null), words)),
        new("referrals/mine, asked", words => MyReferralsCard.For(new([Mine.Referrals[0] with { Questions = SampleTalk.Asked.Questions }, Mine.Referrals[2]], null)
        {
            AskedOfMe = [new(ReferralReference.Of(1051), CaseReference.Of(2050), "iCART", SampleTalk.Much.Questions)],
        }, words)),
        new("referrals/mine", words => MyReferralsCard.For(Mine, words)),
        new("referrals/mine, none yet", words => MyReferralsCard.For(new([], null), words)),
    ];

    private static FormPage Find(string page) => Form.Find(page)!;

    private static SampleCard Page(string name, string page, FormAnswers answers) => new(name, words => FormCard.Page(View(answers, words), Find(page), []));

    private static SampleCard Addition(string name, IReadOnlyList<string> asked, FormAnswers answers) => new(name, words => FormCard.Page(More(asked, answers, words), AdditionForm.Definition(asked).Find("more")!, []));

    private static FormView More(IReadOnlyList<string> asked, FormAnswers answers, Language words) => View(answers.With("danger", "no"), words) with { Form = AdditionForm.Definition(asked), About = "R-1042" };

    private static Elements.PersonalCard ChildWithMistakes(Language words)
    {
        using var sent = System.Text.Json.JsonDocument.Parse("""{ "first": "", "last": "Sample-Child", "born": "2026-12-24" }""");
        var seen = FormCheck.Page(Form, Find("child"), FormAnswers.None.With("danger", "no"), sent.RootElement, Today);
        return FormCard.Page(View(seen.Typed, words), Find("child"), seen.Errors);
    }

    private static FormView View(FormAnswers answers, Language words) => new()
    {
        Form = Form,
        Draft = "sample-draft",
        Answers = answers,
        Today = Today,
        Surface = FormSurface.Chat,
        Words = words,
    };
}
