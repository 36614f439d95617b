using PanelAssistant.Cards.Forms;
using static PanelAssistant.Tests.Cards.Forms.SampleForm;

namespace PanelAssistant.Tests.Cards.Forms;

public sealed class FormFlowTests
{
    private static FormAnswers PageOne => Check("one", """{ "name": "Sam", "born": "", "more": "no" }""").Answers;

    [Fact]
    public void A_page_whose_condition_does_not_hold_is_passed_over() =>
        Assert.Equal("three", FormFlow.Next(Form, Page("one"), PageOne, Today)!.Id);

    [Fact]
    public void A_page_whose_condition_holds_comes_next() =>
        Assert.Equal("two", FormFlow.Next(Form, Page("one"), PageOne.With("more", "yes"), Today)!.Id);

    [Fact]
    public void After_the_last_page_comes_the_review() => Assert.Null(FormFlow.Next(Form, Page("three"), Complete, Today));

    [Fact]
    public void A_page_changed_from_the_review_leads_straight_back_to_it() => Assert.Null(FormFlow.Next(Form, Page("one"), Complete, Today));

    [Fact]
    public void A_changed_answer_that_opens_a_page_leads_there_first() =>
        Assert.Equal("two", FormFlow.Next(Form, Page("one"), Complete.Without("story"), Today)!.Id);

    [Fact]
    public void A_page_of_optional_questions_is_still_shown_once() =>
        Assert.Equal("three", FormFlow.Next(Form, Page("one"), PageOne.With("sure", "yes"), Today)!.Id);

    [Fact]
    public void Back_passes_over_hidden_pages_and_stops_at_the_first()
    {
        Assert.Equal("one", FormFlow.Back(Form, Page("three"), PageOne, Today).Id);
        Assert.Equal("one", FormFlow.Back(Form, Page("one"), PageOne, Today).Id);
    }

    [Fact]
    public void A_draft_goes_on_where_it_stopped()
    {
        Assert.Equal("one", FormFlow.Continue(Form, FormAnswers.None, Today)!.Id);
        Assert.Equal("three", FormFlow.Continue(Form, PageOne, Today)!.Id);
        Assert.Null(FormFlow.Continue(Form, Complete, Today));
    }

    [Fact]
    public void A_draft_that_a_birthday_overtook_goes_back_to_that_page() =>
        Assert.Equal("one", FormFlow.Continue(Form, Complete, new DateOnly(2030, 3, 31))!.Id);

    [Fact]
    public void A_draft_survives_being_stored_as_plain_text()
    {
        var stored = PageOne.Values.ToDictionary();
        Assert.Equal("three", FormFlow.Continue(Form, FormAnswers.Of(stored), Today)!.Id);
    }
}
