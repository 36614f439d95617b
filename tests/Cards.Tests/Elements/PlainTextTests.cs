using PanelAssistant.Cards.Elements;
using PanelAssistant.Tests.Cards.Judging;

namespace PanelAssistant.Tests.Cards.Elements;

public sealed class PlainTextTests
{
    private static readonly string[] Nasty =
    [
        "<script>alert(1)</script>",
        "[link](javascript:alert(1)) ![image](http://example.org/x.png)",
        "<at>everyone</at> <b>bold</b>",
        "*stars* _lines_ ~~gone~~ **both**",
        "# heading\n## another",
        "Title\n---\nTitle\n===",
        "- one\n- two\n+ three\n* four",
        "1. one\n2) two\n   3. three",
        "> quoted",
        "A line\n\n    four spaces and code",
        "`code` and ```\nblock\n```",
        "a | b\n--|--\n1 | 2",
        "&lt;b&gt; &amp; &#60;i&#62;",
        "\\*not\\*",
    ];

    [Fact]
    public void What_people_type_is_never_read_as_markup() => Assert.Empty(CardJudge.Judge(Nasty.Select(typed => (typed, Card(typed)))));

    [Fact]
    public void Hidden_and_reversing_characters_are_taken_out() =>
        Assert.Equal("Safe and sound", PlainText.Clean("\u202eSa\u200bfe\u0000 and\u2066 sound\u200f\ufeff "));

    [Fact]
    public void A_tab_becomes_a_space_and_any_line_end_becomes_one() =>
        Assert.Equal("a b\nc\nd", PlainText.Clean("a\tb\r\nc\rd"));

    [Fact]
    public void Lines_stay_apart() => Assert.Equal("one\n\ntwo", PlainText.Escape("one\n\n  two"));

    [Fact]
    public void Ordinary_words_stay_as_they_are() =>
        Assert.Equal("O'Neill-Smith, 14 (or 15). Well!", PlainText.Escape("O'Neill-Smith, 14 (or 15). Well!"));

    private static byte[] Card(string typed) =>
        new PersonalCard { Summary = "x", Body = [Text.Typed(typed), new Facts([new("Note", PlainText.Escape(typed))])] }.ToUtf8();
}
