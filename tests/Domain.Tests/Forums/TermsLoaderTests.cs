using System.Text;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Tests.Domain.Forums;

public sealed class TermsLoaderTests
{
    private static readonly string Halton = ReadHalton();

    [Theory]
    [InlineData("\"shortName\":", "\"shrtName\":", "$.shrtName: The key \"shrtName\" is not known here.")]
    [InlineData("\"approved\": \"2019-06\",", "\"approved\": \"2019-06\", \"approved\": null,", "$.approved: The key \"approved\" stands twice.")]
    [InlineData("\"version\": \"2019-06\"", "\"version\": \"June 2019\"", "$.version: This must be a month such as \"2019-06\".")]
    [InlineData("\"renewalDue\": null", "\"renewalDue\": \"2024\"", "$.renewalDue: This must be a month such as \"2019-06\".")]
    [InlineData("\"name\": \"Contextual Safeguarding Operational Group\"", "\"name\": \" \"", "$.name: This text must not be empty, start or end with a space, or hold a line break.")]
    [InlineData("\"name\": \"Contextual Safeguarding Operational Group\"", "\"name\": 7", "$.name: This must be text in double quotes.")]
    [InlineData("\"forum\": \"csog\"", "\"forum\": \"CSOG\"", "$.forum: An id has lower-case letters, digits and single hyphens only, such as \"local-authority\".")]
    [InlineData("\"id\": \"health\", \"name\"", "\"id\": \"police\", \"name\"", "$.agencies[4].id: The agency \"police\" is listed twice.")]
    [InlineData("\"name\": \"Education\", \"partner\": false,", "\"name\": \"Education\",", "$.agencies[2]: The key \"partner\" is missing.")]
    [InlineData("\"name\": \"Education\", \"partner\": false", "\"name\": \"Education\", \"partner\": \"no\"", "$.agencies[2].partner: This must be true or false.")]
    [InlineData("\"id\": \"police-pvp\"", "\"id\": \"police-ocg\"", "$.seats[4].id: The seat \"police-ocg\" is listed twice.")]
    [InlineData("officer\", \"agency\": \"education\"", "officer\", \"agency\": \"schools\"", "$.seats[8].agency: There is no agency \"schools\".")]
    [InlineData("\"seat\": \"police-ppu-chair\"", "\"seat\": \"police-chair\"", "$.chair.seat: There is no seat \"police-chair\".")]
    [InlineData("\"deputy\": \"deputy-chair\"", "\"deputy\": \"nobody\"", "$.chair.deputy: There is no seat \"nobody\".")]
    [InlineData("\"deputy\": \"deputy-chair\"", "\"deputy\": \"police-ppu-chair\"", "$.chair.deputy: The deputy must be another seat than the chair.")]
    [InlineData("\"everyDays\": 42", "\"everyDays\": 0", "$.cadence.everyDays: This must be a whole number from 1 to 366.")]
    [InlineData("\"everyDays\": 42", "\"everyDays\": 42.5", "$.cadence.everyDays: This must be a whole number from 1 to 366.")]
    [InlineData("\"papersDaysBefore\": 5", "\"papersDaysBefore\": 43", "$.cadence.papersDaysBefore: This must be a whole number from 0 to 42.")]
    [InlineData("\"calendar-days\"", "\"days\"", "$.cadence.papersCountedIn: This must be one of: \"calendar-days\", \"working-days\".")]
    [InlineData("\"partnersForQuorum\": 3", "\"partnersForQuorum\": 4", "$.decisions.partnersForQuorum: This must be a whole number from 0 to 3.")]
    [InlineData("\"onTieAdding\": \"not-carried\"", "\"onTieAdding\": \"chair\"", "$.decisions.onTieAdding: This must be one of: \"not-carried\", \"flag-stays\".")]
    [InlineData("\"clause\": \"decision\"", "\"clause\": \"voting\"", "$.decisions.clause: There is no clause \"voting\".")]
    [InlineData("[-3, 0, 1, 7]", "[-3, 1, 1, 7]", "$.actionNudges.owner[2]: Days must ascend, and 1 does not come after 1.")]
    [InlineData("[7, 14]", "[14, 7]", "$.actionNudges.chair[1]: Days must ascend, and 7 does not come after 14.")]
    [InlineData("[7, 14]", "[0, 7]", "$.actionNudges.chair[0]: This must be a whole number from 1 to 366.")]
    [InlineData("[7, 14]", "[]", "$.actionNudges.chair: This list must not be empty.")]
    [InlineData("[7, 14]", "7", "$.actionNudges.chair: This must be a list in square brackets.")]
    [InlineData("\"Runcorn\", \"Widnes\"", "\"Runcorn\", \"Runcorn\"", "$.areas[2]: The area \"Runcorn\" is listed twice.")]
    [InlineData("{ \"everyDays\": 42, \"papersDaysBefore\": 5, \"papersCountedIn\": \"calendar-days\" }", "6", "$.cadence: This must be an object in braces.")]
    [InlineData("\"iCART\"", "\"\\ud800\"", "$.frontDoor.name: The text holds half a character.")]
    [InlineData("\"everyDays\": 42,", "\"everyDays\": 42,,", "$: The file is not well-formed JSON from this line on.")]
    public void A_mistake_is_refused_with_its_line_its_path_and_a_sentence(string find, string replace, string expected)
    {
        var wrong = Change(find, replace, out var line);

        Assert.Equal($"mine.json({line}): {expected}", Refusal(wrong));
    }

    [Fact]
    public void An_agency_without_a_seat_is_refused()
    {
        var wrong = Change("\"agency\": \"commissioned\"", "\"agency\": \"health\"", out _);

        Assert.Equal($"mine.json({LineOf(wrong, "\"agencies\"")}): $.agencies: No seat belongs to the agency \"commissioned\".", Refusal(wrong));
    }

    [Theory]
    [InlineData("\"source\": \"section 5\",\n      \"rule\": \"The group meets", "\"rule\": \"The group meets",
        "The clause \"cadence\" is neither stated nor silent: give its \"source\", or say in \"notSaid\" what the document leaves out.")]
    [InlineData("\"rule\": \"The group meets", "\"notSaid\": \"How often.\", \"rule\": \"The group meets", "The clause \"cadence\" cannot be both stated and silent.")]
    [InlineData("      \"rule\": \"The group meets every 6 weeks.\"", "      \"source\": \"section 5\"", "The key \"source\" stands twice.", "[5].source")]
    public void A_clause_is_either_stated_or_silent(string find, string replace, string sentence, string at = "[5]")
    {
        var wrong = Change(find, replace, out var line);
        var expectedLine = at == "[5]" ? LineOf(wrong, "\"id\": \"cadence\"") - 1 : line;

        Assert.Equal($"mine.json({expectedLine}): $.clauses{at}: {sentence}", Refusal(wrong));
    }

    [Fact]
    public void A_clause_id_stands_once()
    {
        var wrong = Change("\"id\": \"co-opted\"", "\"id\": \"deputy\"", out var line);

        Assert.Equal($"mine.json({line}): $.clauses[4].id: The clause \"deputy\" stands twice.", Refusal(wrong));
    }

    [Fact]
    public void No_rule_holds_unsaid()
    {
        var wrong = Change("\"id\": \"tie\"", "\"id\": \"ties\"", out _);

        Assert.Equal(
            $"mine.json({LineOf(wrong, "\"clauses\"")}): $.clauses: Nothing is said about \"tie\": "
            + "add a clause with a \"source\", or with \"notSaid\" if the document is silent.",
            Refusal(wrong));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[] []")]
    [InlineData("null")]
    public void A_file_that_is_no_object_is_refused(string text) =>
        Assert.StartsWith("mine.json(1): $: ", Refusal(text), StringComparison.Ordinal);

    [Fact]
    public void Nothing_may_follow_the_terms() =>
        Assert.Equal(
            $"mine.json({LineOf(Halton + "{", "\n}\n{") + 2}): $: The file is not well-formed JSON from this line on.", Refusal(Halton + "{}"));

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Equal(
            "mine.json(1): $: The file is not UTF-8 text.",
            Assert.Throws<TermsException>(() => TermsLoader.Load(new MemoryStream([0x7b, 0xff, 0x7d]), "mine.json")).Message);

    [Fact]
    public void A_file_saved_with_a_byte_order_mark_or_windows_line_ends_is_read()
    {
        var saved = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Halton.Replace("\n", "\r\n", StringComparison.Ordinal)));

        Assert.Equal("CSOG", TermsLoader.Load(new MemoryStream([.. saved]), "mine.json").ShortName);
    }

    private static string Change(string find, string replace, out int line)
    {
        var at = Halton.IndexOf(find, StringComparison.Ordinal);
        Assert.True(at >= 0 && Halton.IndexOf(find, at + 1, StringComparison.Ordinal) < 0, $"{find} must stand once in the terms.");
        line = Halton[..at].Count(letter => letter == '\n') + 1;
        return Halton.Replace(find, replace, StringComparison.Ordinal);
    }

    private static int LineOf(string text, string find) =>
        text[..text.IndexOf(find, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;

    private static string Refusal(string text) =>
        Assert.Throws<TermsException>(() => TermsLoader.Load(new MemoryStream(Encoding.UTF8.GetBytes(text)), "mine.json")).Message;

    private static string ReadHalton()
    {
        using var json = typeof(TermsLoader).Assembly.GetManifestResourceStream("Forums/Terms/halton-csog.json")!;
        using var reader = new StreamReader(json);
        return reader.ReadToEnd();
    }
}
