using System.Text.Json;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Gallery;
using PanelAssistant.Cards.NoNames;
using PanelAssistant.Cards.Words;
using PanelAssistant.Tests.Cards.Judging;

namespace PanelAssistant.Tests.Cards.NoNames;

public sealed class NoNamesFormTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static FormDefinition Form { get; } = NoNamesForm.Definition([NoNamesSamples.Nameless]);

    [Fact]
    [Trait("Requirement", "ON-12")]
    public void No_question_asks_for_a_name_a_birth_date_or_an_address()
    {
        var fields = Form.Pages.SelectMany(page => page.Fields).ToList();

        Assert.DoesNotContain(fields, field => field is DateField);
        Assert.Equal(["why", "other", "concern"], fields.OfType<TextField>().Select(field => field.Id));
        Assert.All(fields.OfType<TextField>(), field => Assert.NotNull(field.WithoutNames));
    }

    [Theory]
    [InlineData("Zedekiah Testchild came home late.", "a name")]
    [InlineData("The child, dob 4/5/11, came home late.", "a date of birth")]
    [InlineData("She lives at WA8 7QF.", "a postcode")]
    [InlineData("943 476 5919 came home late.", "an NHS number")]
    [InlineData("JS at Quill Hollow High School came home late.", "initials")]
    [InlineData("Ring 07700 900123.", "a phone number")]
    [Trait("Requirement", "ON-12")]
    public void Text_that_tells_who_it_is_is_refused_beside_its_question_without_being_repeated(string concern, string kind)
    {
        var seen = Check(concern);

        var said = Assert.Single(seen.Errors).In(Language.English);
        Assert.Contains(kind, said);
        Assert.DoesNotContain(concern, said);
        Assert.All(concern.Split(' ').Where(word => word.Any(char.IsUpper) && word is not ("The" or "She" or "Ring" or "at")), word => Assert.DoesNotContain(word.Trim('.', ','), said));
        Assert.False(seen.Answers.Has("concern"));
        Assert.Equal(concern, seen.Typed["concern"]);
    }

    [Fact]
    public void The_message_points_at_the_sentence() =>
        Assert.Contains("a name in sentence 2, a date of birth in sentence 2, an NHS number in sentence 3", Check("A blue car waits. Sam Sample-Child, dob 4/5/11, came home late. NHS 943 476 5919.").Errors.Single().In(Language.English));

    [Fact]
    public void Text_that_names_nobody_goes_on() => Assert.True(Check("A car waits at the school gate in Runcorn. Cheshire Police know.").Good);

    [Fact]
    public void The_receipt_says_that_nothing_is_flagged_and_where_the_front_door_is()
    {
        var outline = CardOutline.Of(CardGallery.Find("nonames/receipt").Draw(Language.English));
        Assert.Contains("NN-17", outline);
        Assert.Contains("cannot be flagged", outline);
        Assert.Contains("front door route is open", outline);
    }

    private static FormChecked Check(string concern)
    {
        using var data = JsonDocument.Parse($$"""{ "types": "cce", "concern": "{{concern}}" }""");
        return FormCheck.Page(Form, Form.Find("concern")!, NoNamesSamples.Answers.Without("concern"), data.RootElement, Today);
    }
}
