using System.Reflection;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Gallery;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Tests.Cards.Judging;

public sealed class CardGalleryTests
{
    // Schema 1.5: what every Teams client draws.
    private static readonly HashSet<string> Schema =
    [
        "AdaptiveCard", "TextBlock", "Container", "ColumnSet", "Column", "FactSet", "ActionSet", "RichTextBlock", "TextRun", "Image", "ImageSet", "Table",
        "TableRow", "TableCell", "Input.Text", "Input.Date", "Input.Time", "Input.Number", "Input.ChoiceSet", "Input.Toggle", "Action.Execute", "Action.Submit",
        "Action.ToggleVisibility", "Action.OpenUrl",
        // Beside it, with something in its place where a client does not know it.
        "Chart.HorizontalBar",
    ];

    public static TheoryData<string> Names => [.. CardGallery.All.Select(sample => sample.Name)];

    private static IEnumerable<(string Name, Card Card)> Cards =>
        CardGallery.All.SelectMany(sample => new[] { (sample.Name, sample.Draw(Language.English)), ($"{sample.Name} (Welsh)", sample.Draw(Language.Welsh)) });

    [Fact]
    public void The_platforms_own_renderer_finds_nothing_wrong_with_any_card() =>
        Assert.Empty(CardJudge.Judge(Cards.Select(card => (card.Name, card.Card.ToUtf8()))));

    [Fact]
    public void The_judge_does_find_faults()
    {
        var bad = """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlokc"},{"type":"Input.Text"},{"type":"TextBlock","text":"[a](http://example.org)"}]}"""u8;
        Assert.Equal(3, CardJudge.Judge([("bad", bad.ToArray())]).Count);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_reads_as_it_was_approved(string name) =>
        Snapshot.Matches(name, CardOutline.Of(CardGallery.Find(name).Draw(Language.English)));

    [Fact]
    public void Every_snapshot_belongs_to_a_card()
    {
        var wanted = CardGallery.All.Select(sample => Snapshot.FileOf(sample.Name)).ToHashSet();
        Assert.All(Directory.GetFiles(Snapshot.Folder, "*.txt", SearchOption.AllDirectories), file => Assert.Contains(Path.GetFullPath(file), wanted));
    }

    [Fact]
    public void Names_of_samples_are_unique() =>
        Assert.Equal(CardGallery.All.Count, CardGallery.All.Select(sample => Snapshot.FileOf(sample.Name)).Distinct().Count());

    [Fact]
    public void Every_card_is_under_the_size_limit() =>
        Assert.Empty(Cards.Where(card => card.Card.ToUtf8().Length > Card.MostBytes).Select(card => card.Name));

    [Fact]
    public void A_chart_that_stands_for_nothing_is_found()
    {
        var bad = """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Chart.HorizontalBar","title":"T","displayMode":"AbsoluteNoAxis","data":[{"x":"a","y":1},{"x":"b","y":"<5"}]},{"type":"Chart.Moon","fallback":"drop"}]}"""u8;
        Assert.Equal(3, CardJudge.Judge([("bad", bad.ToArray())]).Count);
    }

    [Fact]
    public void Only_elements_of_schema_1_5_are_used_and_bars_with_something_in_their_place() =>
        Assert.Empty(Cards.SelectMany(card => CardJson.Typed(CardJson.Of(card.Card)).Select(element => element.Type()).Where(type => !Schema.Contains(type)).Select(type => $"{card.Name}: {type}")));

    [Fact]
    public void Every_input_has_a_label_and_an_id_of_its_own() =>
        Assert.Empty(Cards.Where(card =>
        {
            var inputs = CardJson.Inputs(card.Card).ToList();
            return inputs.Any(input => string.IsNullOrWhiteSpace(input.Text("label"))) || inputs.Select(input => input.Text("id")).Distinct().Count() != inputs.Count;
        }).Select(card => card.Name));

    [Fact]
    public void Every_button_has_a_title_and_a_published_verb()
    {
        var known = typeof(Card).Assembly.GetTypes()
            .Where(type => type.IsAbstract && type.IsSealed && type.Name.EndsWith("Verbs", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!))
            .ToHashSet();
        Assert.Empty(Cards.SelectMany(card => CardJson.Buttons(card.Card)
            .Where(button => button.Type() != "Action.OpenUrl")
            .Where(button => string.IsNullOrWhiteSpace(button.Text("title")) || button.Verb() is not { } verb || !verb.Contains('.') || !known.Contains(verb))
            .Select(button => $"{card.Name}: {button}")));
    }

    [Fact]
    public void No_card_has_more_than_six_buttons_in_one_place() =>
        Assert.Empty(Cards.Where(card => card.Card.Actions.Count > 6).Select(card => card.Name));

    [Fact]
    public void What_a_notification_may_preview_names_nobody() =>
        Assert.Empty(Cards.Where(card =>
        {
            var json = CardJson.Of(card.Card);
            var first = CardJson.Typed(json).First(element => element.Type() == "TextBlock").Text("text")!;
            return string.IsNullOrWhiteSpace(first) || NamesSomebody(first) || NamesSomebody(json.Text("speak")!) || NamesSomebody(json.Text("fallbackText")!);
        }).Select(card => card.Name));

    [Fact]
    public void Shared_cards_name_nobody_anywhere() =>
        Assert.Empty(Cards.Where(card => card.Card is SharedCard && NamesSomebody(CardJson.Of(card.Card).ToString())).Select(card => card.Name));

    [Fact]
    public void No_card_shows_a_raw_placeholder() =>
        Assert.Empty(Cards.Where(card => CardOutline.Of(card.Card).Contains("{0}") || CardOutline.Of(card.Card).Contains("{1}")).Select(card => card.Name));

    // Everybody invented for the gallery is called Sample-something or Example-something.
    private static bool NamesSomebody(string text) => text.Contains("Sample-") || text.Contains("Example-");
}
