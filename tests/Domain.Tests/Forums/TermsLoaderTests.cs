using System.Text;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Tests.Domain.Forums;

public sealed class TermsLoaderTests
{
    private static readonly string Halton = TermsFiles.Text(TermsFiles.Csog);

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
    [InlineData("\"days\": 42", "\"days\": 0", "$.cadence.every.days: This must be a whole number from 1 to 366.")]
    [InlineData("\"days\": 42", "\"days\": 42.5", "$.cadence.every.days: This must be a whole number from 1 to 366.")]
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
    [InlineData("\"Runcorn\", \"Widnes\"", "\"Runcorn\", \"Crewe\"", "$.areas[2]: The partnership has no area \"Crewe\".")]
    [InlineData("{ \"days\": 42 }", "6", "$.cadence.every: This must be an object in braces.")]
    [InlineData("{ \"days\": 42 }", "{ \"days\": 42, \"months\": 1 }", "$.cadence.every.months: The key \"months\" is not known here.")]
    [InlineData("{ \"days\": 42 }", "{ \"months\": 1 }", "$.cadence.every: The key \"on\" is missing.")]
    [InlineData("{ \"days\": 42 }", "{ \"months\": 1, \"on\": { \"day\": 32 } }", "$.cadence.every.on.day: This must be a whole number from 1 to 31.")]
    [InlineData("\"screeningDaysBefore\": null", "\"screeningDaysBefore\": 43", "$.cadence.screeningDaysBefore: This must be a whole number from 0 to 42.")]
    [InlineData("\"screeningDaysBefore\": null", "\"screeningDaysBefore\": {}", "$.cadence.screeningDaysBefore: This must be a whole number from 0 to 42.")]
    [InlineData("\"coChair\": null", "\"coChair\": \"police-ppu-chair\"", "$.chair.coChair: The co-chair must be another seat than the chair.")]
    [InlineData("\"first\": \"deputy\"", "\"first\": \"co-chair\"", "$.chair.standIn.first: There is no such seat to stand in.")]
    [InlineData("\"rotation\": null", "\"rotation\": { \"everyMonths\": 12, \"among\": [\"police\"], \"starts\": null, \"clause\": \"chair\" }", "$.chair.rotation.among: A chair passes between two agencies at least.")]
    [InlineData("\"rotation\": null", "\"rotation\": { \"everyMonths\": 12, \"among\": [\"police\", \"navy\"], \"starts\": null, \"clause\": \"chair\" }", "$.chair.rotation.among[1]: There is no agency \"navy\".")]
    [InlineData("\"socialCare\": \"any\"", "\"socialCare\": \"open\"", "$.admission[0].socialCare: This must be one of: \"any\", \"child-or-sibling-open\", \"neither-open\".")]
    [InlineData("\"socialCare\": \"any\", \"clause\": \"admission\"", "\"socialCare\": \"any\", \"clause\": \"admit\"", "$.admission[0].clause: There is no clause \"admit\".")]
    [InlineData("\"clauses\": [\"missing\", \"return-interview\"]", "\"clauses\": [\"missing\", \"gone\"]", "$.missing.clauses[1]: There is no clause \"gone\".")]
    [InlineData("\"windowDays\": 90,", "\"windowDays\": 0,", "$.missing.windowDays: This must be a whole number from 1 to 1000.")]
    [InlineData("\"id\": \"three-months\",\n      \"months\"", "\"id\": \"four-months\",\n      \"months\"", "$.clocks[1].id: The clock \"four-months\" is listed twice.")]
    [InlineData("\"who\": \"at-risk\"", "\"who\": \"all\"", "$.clocks[0].who: This must be one of: \"at-risk\", \"placed-by-another\".")]
    [InlineData("\"receivers\": [\"police-exploitation\"]", "\"receivers\": [\"police-cse\"]", "$.personOfInterest.receivers[0]: There is no seat \"police-cse\".")]
    [InlineData("\"id\": \"persons\"", "\"id\": \"previous\"", "$.standingItems[3].id: The agenda item \"previous\" is listed twice.")]
    [InlineData("\"listFrom\": \"local-authority\", \"clause\"", "\"skipping\": \"flag-list\", \"clause\"", "$.standingItems[1].skipping: Only the first item, which looks back at the last meeting, can hold up those after it.")]
    [InlineData("\"id\": \"previous\", ", "\"id\": \"previous\", \"skipping\": \"nowhere\", ", "$.standingItems[0].skipping: There is no clause \"nowhere\".")]
    [InlineData("[{ \"to\": \"every-agency\", \"clause\": \"minutes\" }]", "[{ \"to\": \"every-agency\", \"forum\": \"cssg\", \"clause\": \"minutes\" }]", "$.minutesTo[0]: A \"forum\" goes with \"chairs-of\", and with nothing else.")]
    [InlineData("[{ \"to\": \"every-agency\", \"clause\": \"minutes\" }]", "[{ \"to\": \"chairs-of\", \"forum\": \"panel\", \"clause\": \"minutes\" }]", "$.minutesTo[0].forum: No file of this folder describes the forum \"panel\".")]
    [InlineData("\"to\": \"cssg\"", "\"to\": \"board\"", "$.reportsTo[0].to: No file of this folder describes the forum \"board\".")]
    [InlineData("\"kind\": \"operational\"", "\"kind\": \"tactical\"", "$.kind: This must be one of: \"operational\", \"strategic\".")]
    [InlineData("\"noNames\": null", "\"noNames\": \"yes\"", "$.noNames: This must be an object in braces.")]
    [InlineData("\"shortName\": \"CSOG\"", "\"shortName\": \"\\ud800\"", "$.shortName: The text holds half a character.")]
    [InlineData("\"papersDaysBefore\": 5,", "\"papersDaysBefore\": 5,,", "$: The file is not well-formed JSON from this line on.")]
    public void A_mistake_is_refused_with_its_line_its_path_and_a_sentence(string find, string replace, string expected)
    {
        var wrong = Change(find, replace, out var line);

        Assert.Equal($"csog.json({line}): {expected}", Refusal(wrong));
    }

    [Fact]
    public void An_agency_without_a_seat_is_refused()
    {
        var wrong = Change("\"agency\": \"commissioned\"", "\"agency\": \"health\"", out _);

        Assert.Equal($"csog.json({LineOf(wrong, "\"agencies\"")}): $.agencies: No seat belongs to the agency \"commissioned\".", Refusal(wrong));
    }

    [Theory]
    [InlineData("\"source\": \"section 5\",\n      \"rule\": \"The group meets", "\"rule\": \"The group meets",
        "The clause \"cadence\" is neither stated nor silent: give its \"source\", or say in \"notSaid\" what the document leaves out.")]
    [InlineData("\"rule\": \"The group meets", "\"notSaid\": \"How often.\", \"rule\": \"The group meets", "The clause \"cadence\" cannot be both stated and silent.")]
    [InlineData("      \"rule\": \"The group meets every 6 weeks.\"", "      \"source\": \"section 5\"", "The key \"source\" stands twice.", "[11].source")]
    public void A_clause_is_either_stated_or_silent(string find, string replace, string sentence, string at = "[11]")
    {
        var wrong = Change(find, replace, out var line);
        var expectedLine = at == "[11]" ? LineOf(wrong, "\"id\": \"cadence\"") - 1 : line;

        Assert.Equal($"csog.json({expectedLine}): $.clauses{at}: {sentence}", Refusal(wrong));
    }

    [Fact]
    public void A_clause_id_stands_once()
    {
        var wrong = Change("\"id\": \"co-opted\"", "\"id\": \"deputy\"", out var line);

        Assert.Equal($"csog.json({line}): $.clauses[7].id: The clause \"deputy\" stands twice.", Refusal(wrong));
    }

    [Fact]
    public void No_rule_holds_unsaid()
    {
        var wrong = Change("\"id\": \"people\"", "\"id\": \"persons-covered\"", out _);

        Assert.Equal(
            $"csog.json({LineOf(wrong, "\"clauses\": [\n    {")}): $.clauses: Nothing is said about \"people\": "
            + "add a clause with a \"source\", or with \"notSaid\" if the document is silent.",
            Refusal(wrong));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[] []")]
    [InlineData("null")]
    public void A_file_that_is_no_object_is_refused(string text) =>
        Assert.StartsWith("csog.json(1): $: ", Refusal(text), StringComparison.Ordinal);

    [Fact]
    public void Nothing_may_follow_the_terms() =>
        Assert.Equal(
            $"csog.json({LineOf(Halton + "{", "\n}\n{") + 2}): $: The file is not well-formed JSON from this line on.", Refusal(Halton + "{}"));

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Equal(
            "csog.json(1): $: The file is not UTF-8 text.",
            Assert.Throws<TermsException>(() => TermsFiles.Load((TermsFiles.Csog, [0x7b, 0xff, 0x7d]))).Message);

    [Fact]
    public void A_file_saved_with_a_byte_order_mark_or_windows_line_ends_is_read()
    {
        var saved = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Halton.Replace("\n", "\r\n", StringComparison.Ordinal)));

        Assert.Equal("CSOG", TermsFiles.Load((TermsFiles.Csog, [.. saved])).ForForum(new("csog")).ShortName);
    }

    [Fact]
    public void The_shared_clauses_hold_where_a_forum_has_none_of_its_own()
    {
        var own = TermsFiles.Change(TermsFiles.Csog, "\"id\": \"co-opted\"", "\"id\": \"tie\"", out _)
            .Replace("\"clause\": \"co-opted\"", "\"clause\": \"tie\"", StringComparison.Ordinal);

        Assert.Equal(TermsFiles.Read().Profile.Clauses.Single(clause => clause.Id == "tie"), TermsFiles.Read().ForForum(new("csog")).Clause("tie"));
        Assert.Equal("Others may be co-opted when they are needed.", TermsFiles.Read((TermsFiles.Csog, own)).ForForum(new("csog")).Clause("tie").Rule);
    }

    private static string Change(string find, string replace, out int line) => TermsFiles.Change(TermsFiles.Csog, find, replace, out line);

    private static int LineOf(string text, string find) => TermsFiles.LineOf(text, find);

    private static string Refusal(string text) => TermsFiles.Refusal(TermsFiles.Csog, text);
}
