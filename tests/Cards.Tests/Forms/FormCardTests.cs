using System.Text.Json;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Tests.Cards.Judging;
using static PanelAssistant.Tests.Cards.Forms.SampleForm;

namespace PanelAssistant.Tests.Cards.Forms;

public sealed class FormCardTests
{
    [Theory]
    [InlineData(FormSurface.Chat, "Action.Execute")]
    [InlineData(FormSurface.Dialog, "Action.Submit")]
    public void A_page_speaks_the_language_of_its_surface(FormSurface surface, string type)
    {
        var card = FormCard.Page(View(Complete, surface), Page("two"), []);
        Assert.All(CardJson.Buttons(card), button => Assert.Equal(type, button.Type()));
        Assert.All(CardJson.Buttons(card), button => Assert.False(button.GetProperty("data").TryGetProperty("msteams", out _)));
    }

    [Fact]
    public void The_first_page_in_a_chat_offers_a_dialog() =>
        Assert.Equal("task/fetch", CardJson.Button(FormCard.Page(View(FormAnswers.None), Page("one"), []), "Open in a window").GetProperty("data").GetProperty("msteams").Text("type"));

    [Fact]
    public void The_client_never_refuses_to_send_a_half_written_page()
    {
        foreach (var input in Form.Pages.SelectMany(page => CardJson.Inputs(FormCard.Page(View(Complete), page, []))))
        {
            Assert.False(input.TryGetProperty("isRequired", out _) || input.TryGetProperty("min", out _) || input.TryGetProperty("max", out _));
        }
    }

    [Fact]
    public void Leaving_and_going_back_bring_what_was_typed_and_cancel_does_not()
    {
        var card = FormCard.Page(View(Complete), Page("two"), []);
        Assert.Null(CardJson.Button(card, "Save and leave").Text("associatedInputs"));
        Assert.Null(CardJson.Button(card, "Back").Text("associatedInputs"));
        Assert.Equal("none", CardJson.Button(card, "Cancel").Text("associatedInputs"));
    }

    [Fact]
    public void Mistakes_stand_at_the_top_and_beside_their_question_and_what_was_typed_stays()
    {
        var seen = Check("one", """{ "name": "", "born": "2026-12-24", "more": "no" }""");
        var outline = CardOutline.Of(FormCard.Page(View(seen.Typed), Page("one"), seen.Errors));
        Assert.Contains("# 2 answers need your attention\nName: Write the name.\nBorn: Not yet born.", outline);
        Assert.Contains("To mend: Not yet born.\n\nBorn (optional)\n  <date> 2026-12-24", outline);
        Assert.Contains("(x) No", outline);
    }

    [Fact]
    public void The_review_lists_every_answer_in_order_and_leads_back_to_each_page()
    {
        var outline = CardOutline.Of(FormReview.Card(View(Complete)));
        var places = new[] { "Name", "Sam", "31 March 2012", "Is there more?", "Long ago.", "Kinds", "Are you sure?" }.Select(text => outline.IndexOf(text, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Equal(["one", "two", "three"], CardJson.Buttons(FormReview.Card(View(Complete))).Where(button => button.Verb() == FormVerbs.Page).Select(button => button.GetProperty("data").Text("page")));
    }

    [Fact]
    public void A_very_long_answer_is_cut_on_the_review_and_says_so()
    {
        var card = FormReview.Card(View(Complete.With("story", string.Concat(Enumerable.Repeat("\"<😀>\n", 800)))));
        Assert.True(card.ToUtf8().Length <= Card.MostBytes);
        Assert.Contains("more characters will be sent too", CardOutline.Of(card));
    }

    [Fact]
    public void A_page_full_of_wide_characters_still_fits_a_card() =>
        Assert.True(FormCard.Page(View(Complete.With("story", string.Concat(Enumerable.Repeat("😀", 2000)))), Page("two"), []).ToUtf8().Length <= Card.MostBytes);

    [Theory]
    [InlineData(0, "today")]
    [InlineData(1, "yesterday")]
    [InlineData(3, "on 20 November 2026")]
    public void A_draft_found_again_says_when_it_was_begun(int days, string when) =>
        Assert.Contains($"You started this {when}.", CardOutline.Of(FormDraftCards.Resume(View(Complete), Today.AddDays(-days))));

    [Fact]
    public void A_press_reads_back_what_the_card_carried()
    {
        var button = CardJson.Button(FormCard.Page(View(Complete) with { About = "CH-2041" }, Page("two"), []), "Next");
        Assert.Equal(new FormPress("sample", "d1", "two", "CH-2041"), FormPress.Read(button.GetProperty("data")));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{ "form": 7 }""")]
    [InlineData("""{ "form": "0123456789012345678901234567890123456789012345678901234567890123456789" }""")]
    public void A_press_that_names_no_form_is_none(string data)
    {
        using var json = JsonDocument.Parse(data);
        Assert.Null(FormPress.Read(json.RootElement));
    }
}
