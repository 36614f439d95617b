using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using static PanelAssistant.Tests.Cards.Forms.SampleForm;

namespace PanelAssistant.Tests.Cards.Forms;

public sealed class FormCheckTests
{
    private const string Good = """ "born": "2012-03-31", "more": "no" """;

    [Fact]
    public void Good_answers_are_kept_clean()
    {
        var seen = Check("one", """{ "name": "  Sa\u200bm \u202e", "born": "2012-03-31", "more": "no" }""");
        Assert.True(seen.Good);
        Assert.Equal("Sam", seen.Answers["name"]);
    }

    [Theory]
    [InlineData("17")]
    [InlineData("true")]
    [InlineData("[\"Sam\"]")]
    [InlineData("{ \"a\": 1 }")]
    [InlineData("\"\\ud800\"")]
    public void A_value_of_the_wrong_type_is_refused_with_a_sentence(string value)
    {
        var seen = Check("one", $$"""{ "name": {{value}}, {{Good}} }""");
        Assert.Equal(["Write this answer as text."], seen.Errors.Select(error => error.In(Language.English)));
        Assert.False(seen.Answers.Has("name"));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    public void Data_that_is_no_object_or_empty_answers_nothing(string data)
    {
        var seen = Check("one", data);
        Assert.Equal(["name", "more"], seen.Errors.Select(error => error.Field));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\\u200b\\u200e")]
    public void An_answer_of_nothing_is_missing(string name) =>
        Assert.Equal("Write the name.", Check("one", $$"""{ "name": "{{name}}", {{Good}} }""").Errors.Single().Sentence);

    [Fact]
    public void Over_long_text_is_refused_with_both_counts_and_nothing_of_it_is_saved()
    {
        var seen = Check("two", $$"""{ "story": "{{new string('x', 6000)}}" }""", FormAnswers.None.With("more", "yes"));
        Assert.Equal("Shorten this to 4000 characters. It has 6000.", seen.Errors.Single().In(Language.English));
        Assert.False(seen.Answers.Passed("story"));
        Assert.Equal(4000, seen.Typed["story"].Length);
    }

    [Fact]
    public void Text_is_never_cut_through_a_character()
    {
        var seen = Check("one", $$"""{ "name": "x{{string.Concat(Enumerable.Repeat("😀", 15))}}", {{Good}} }""");
        Assert.False(char.IsHighSurrogate(seen.Typed["name"][^1]));
    }

    [Theory]
    [InlineData("maybe")]
    [InlineData("yes,no")]
    [InlineData("YES")]
    public void A_choice_that_is_not_on_the_list_is_refused(string choice) =>
        Assert.Equal("Choose from the list.", Check("one", $$"""{ "name": "Sam", "more": "{{choice}}" }""").Errors.Single().Sentence);

    [Fact]
    public void Several_choices_are_kept_once_each_in_the_order_of_the_list() =>
        Assert.Equal("a,b", Check("three", """{ "kinds": "b, a,b", "sure": "yes" }""").Answers["kinds"]);

    [Fact]
    public void One_unknown_choice_among_several_refuses_them() =>
        Assert.Equal("kinds", Check("three", """{ "kinds": "a,zz", "sure": "yes" }""").Errors.Single().Field);

    [Theory]
    [InlineData("31/02/2012", "Enter a date that is in the calendar, such as 31 March 2027.")]
    [InlineData("2011-02-29", "Enter a date that is in the calendar, such as 31 March 2027.")]
    [InlineData("soon", "Enter a date that is in the calendar, such as 31 March 2027.")]
    [InlineData("2026-11-24", "Not yet born.")]
    [InlineData("2008-11-23", "Grown up.")]
    [InlineData("1900-01-01", "Grown up.")]
    public void A_birth_date_that_cannot_be_is_refused(string born, string sentence) =>
        Assert.Equal(sentence, Check("one", $$"""{ "name": "Sam", "born": "{{born}}", "more": "no" }""").Errors.Single().Sentence);

    [Theory]
    [InlineData("2026-11-23", "2026-11-23")]
    [InlineData("2008-11-24", "2008-11-24")]
    [InlineData("31/3/2012", "2012-03-31")]
    [InlineData("31 March 2012", "2012-03-31")]
    public void A_birth_date_of_a_child_is_kept_in_one_form(string born, string kept) =>
        Assert.Equal(kept, Check("one", $$"""{ "name": "Sam", "born": "{{born}}", "more": "no" }""").Answers["born"]);

    [Fact]
    public void An_answer_may_ask_for_another_on_the_same_page()
    {
        Assert.Equal("Say which kind.", Check("three", """{ "kinds": "other", "kind": "", "sure": "yes" }""").Errors.Single().Sentence);
        Assert.True(Check("three", """{ "kinds": "a", "kind": "", "sure": "yes" }""").Good);
    }

    [Fact]
    public void A_choice_that_may_not_go_on_says_what_to_do() =>
        Assert.Equal("Go back.", Check("three", """{ "sure": "no" }""").Errors.Single().Sentence);

    [Fact]
    public void Fields_the_page_does_not_have_are_ignored()
    {
        var seen = Check("one", """{ "name": "Sam", "more": "no", "sure": "yes", "story": "x", "admin": "true" }""");
        Assert.Equal(["more", "name"], seen.Answers.Values.Keys);
    }

    [Fact]
    public void A_hidden_page_takes_no_answers() =>
        Assert.False(Check("two", """{ "story": "x" }""", FormAnswers.None.With("more", "no")).Answers.Passed("story"));

    [Fact]
    public void What_was_not_sent_keeps_its_earlier_answer_and_what_was_emptied_is_gone()
    {
        var seen = Check("one", """{ "born": "" }""", Complete);
        Assert.True(seen.Good);
        Assert.Equal("Sam", seen.Answers["name"]);
        Assert.False(seen.Answers.Has("born"));
    }

    [Fact]
    public void Good_answers_of_a_page_with_mistakes_can_still_be_kept()
    {
        var seen = Check("one", """{ "name": "Sam", "born": "tomorrow", "more": "" }""");
        Assert.Equal("Sam", seen.Answers["name"]);
        Assert.Equal(2, seen.Errors.Count);
    }

    [Fact]
    public void A_whole_form_is_checked_again_before_it_is_sent()
    {
        Assert.True(FormCheck.Whole(Form, Complete, Today).Good);
        Assert.Equal("Grown up.", FormCheck.Whole(Form, Complete, new DateOnly(2030, 3, 31)).Errors.Single().Sentence);
        Assert.Equal(["name", "more", "sure"], FormCheck.Whole(Form, FormAnswers.None, Today).Errors.Select(error => error.Field));
    }

    [Fact]
    public void Answers_to_questions_no_longer_asked_are_not_sent() =>
        Assert.False(FormCheck.Whole(Form, Complete.With("more", "no"), Today).Answers.Has("story"));
}
