using PanelAssistant.Domain.Records;

namespace PanelAssistant.Tests.Domain.Forums;

public sealed class ProfileReadingTests
{
    [Theory]
    [InlineData("\"partnership\": \"halton\"", "\"partner\": \"halton\"", "$.partner: The key \"partner\" is not known here.")]
    [InlineData("\"areas\": [\"Halton\", \"Runcorn\"", "\"areas\": [\"Halton\", \"Halton\"", "$.areas[1]: The area \"Halton\" is listed twice.")]
    [InlineData("\"areaNames\": []", "\"areaNames\": [{ \"called\": \"The Port\", \"area\": \"Crewe\" }]", "$.areaNames[0].area: The partnership has no area \"Crewe\".")]
    [InlineData("\"forum\": \"csog\"", "\"forum\": \"panel\"", "$.frontDoor.outcomes[1].forum: No file of this folder describes the forum \"panel\".")]
    [InlineData("\"forum\": \"csog\"", "\"forum\": \"cssg\"", "$.frontDoor.outcomes[1].forum: The forum \"cssg\" is strategic and takes no children.")]
    [InlineData("\"id\": \"advice\"", "\"id\": \"assessment\"", "$.frontDoor.outcomes[2].id: The outcome \"assessment\" is listed twice.")]
    [InlineData("\"clause\": \"front-door\"", "\"clause\": \"door\"", "$.frontDoor.clause: There is no clause \"door\".")]
    [InlineData("\"id\": \"hcypsp\"", "\"id\": \"safeguarding-executive\"", "$.bodies[1].id: The body \"safeguarding-executive\" is listed twice.")]
    [InlineData("\"overlap\": null", "\"overlap\": { \"team\": \"A team\", \"types\": [], \"clause\": \"overlap\" }", "$.frontDoor.overlap.types: This list must not be empty.")]
    [InlineData("\"replyWorkingDays\": 1", "\"replyWorkingDays\": -1", "$.frontDoor.replyWorkingDays: This must be a whole number from 0 to 366.")]
    [InlineData("\"nudges\": [0, 1, 3]", "\"nudges\": [1, 0]", "$.frontDoor.questions.nudges[1]: Days must ascend, and 0 does not come after 1.")]
    [InlineData("\"clause\": \"front-door-questions\"", "\"clause\": \"questions\"", "$.frontDoor.questions.clause: There is no clause \"questions\".")]
    [InlineData("\"years\": 75", "\"years\": 74", "$.retention[0].years: The record of a child who was looked after is kept for at least 75 years from birth (Care Planning Regulations 2010, regulation 50).")]
    [InlineData("\"class\": \"referred\"", "\"class\": \"at-risk\"", "$.retention[2].class: That class of records is listed twice.")]
    [InlineData("\"years\": 10, \"from\": \"closure\"", "\"years\": 10, \"from\": \"birth\"", "$.retention[4].from: Only the years of a child's record count from birth. Say \"closure\".")]
    [InlineData("\"at-risk\", \"years\": 35, \"from\": \"closure\"", "\"at-risk\", \"years\": 35, \"from\": \"death\"", "$.retention[1].from: This must be one of: \"birth\", \"closure\".")]
    public void A_mistake_is_refused_with_its_line_its_path_and_a_sentence(string find, string replace, string expected)
    {
        var wrong = TermsFiles.Change(TermsFiles.Profile, find, replace, out var line);

        Assert.Equal($"partnership.json({line}): {expected}", TermsFiles.Refusal(TermsFiles.Profile, wrong));
    }

    [Fact]
    public void What_a_partnership_does_not_say_of_minutes_is_as_usual_with_its_clause()
    {
        var text = TermsFiles.Text(TermsFiles.Profile);
        var before = text.Replace("\"clause\": \"retention\" },\n    { \"class\": \"minutes\"", "\"clause\": \"retention\" }\n    { \"class\": \"minutes\"", StringComparison.Ordinal);
        var from = before.IndexOf("    { \"class\": \"minutes\"", StringComparison.Ordinal);
        var without = before.Remove(from, before.IndexOf("  ],", from, StringComparison.Ordinal) - from).Replace("\"retention-minutes\"", "\"retention-other\"", StringComparison.Ordinal);

        var profile = TermsFiles.Read((TermsFiles.Profile, without)).Profile;

        Assert.Equal(RetentionRule.Usual, profile.Retention);
        Assert.Single(profile.Clauses, clause => clause.Id == "retention-minutes");
    }

    [Fact]
    public void An_outcome_names_a_forum_when_it_goes_to_one_and_only_then()
    {
        var wrong = TermsFiles.Change(TermsFiles.Profile, "\"forum\": \"csog\"", "\"forum\": null", out _);

        Assert.EndsWith(
            "$.frontDoor.outcomes[1]: A \"forum\" goes with the kind \"forum\"; with every other kind it is null.",
            TermsFiles.Refusal(TermsFiles.Profile, wrong), StringComparison.Ordinal);
    }

    [Fact]
    public void A_front_door_does_not_work_by_rules_that_nobody_stated()
    {
        var wrong = TermsFiles.Change(TermsFiles.Profile, "\"id\": \"reviewer\"", "\"id\": \"review\"", out _);

        Assert.Contains("Nothing is said about \"reviewer\"", TermsFiles.Refusal(TermsFiles.Profile, wrong), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"missing\": null", "\"missing\": { \"episodes\": 3, \"windowDays\": 90, \"overHours\": 24, \"seriousIssueQualifies\": true, \"returnInterviewHours\": 72, \"clauses\": [\"missing\"] }", "missing")]
    [InlineData("\"admission\": []", "\"admission\": [{ \"ground\": \"missing\", \"socialCare\": \"any\", \"clause\": \"admission\" }]", "admission")]
    [InlineData("\"noNames\": null", "\"noNames\": { \"notice\": \"No names.\", \"clause\": \"no-names\" }", "noNames")]
    public void A_strategic_forum_has_no_rule_about_a_child(string find, string replace, string path)
    {
        var wrong = TermsFiles.Change(TermsFiles.Cssg, find, replace, out var line);

        Assert.Equal($"cssg.json({line}): $.{path}: A strategic forum takes no children: leave this empty.", TermsFiles.Refusal(TermsFiles.Cssg, wrong));
    }

    [Fact]
    public void One_document_that_sits_in_several_areas_gives_a_forum_for_each()
    {
        var text = TermsFiles.Change(TermsFiles.Csog, "\"sittings\": null", """
            "sittings": [
              { "forum": "csog-north", "name": "The group, north", "shortName": "North", "areas": ["Runcorn"] },
              { "forum": "csog-south", "name": "The group, south", "shortName": "South", "areas": ["Widnes", "Halton"] }
            ]
            """, out _).Replace("\"areas\": [\"Halton\", \"Runcorn\", \"Widnes\", \"Outside Halton\"]", "\"areas\": null", StringComparison.Ordinal);

        var library = TermsFiles.Read((TermsFiles.Csog, text));

        Assert.Equal(["csog-north", "csog-south"], library.Family("csog").Select(terms => terms.Forum.Value));
        Assert.Equal(["Widnes", "Halton"], library.ForForum(new("csog-south")).Areas);
        Assert.Same(library.ForForum(new("csog-north")).Clauses, library.ForForum(new("csog-south")).Clauses);
        Assert.Contains("Another sitting covers the area \"Runcorn\" already.", TermsFiles.Refusal(
            TermsFiles.Csog, text.Replace("[\"Widnes\", \"Halton\"]", "[\"Widnes\", \"Runcorn\"]", StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
