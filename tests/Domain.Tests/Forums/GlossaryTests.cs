using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Tests.Domain.Forums;

public sealed class GlossaryTests
{
    private static Glossary Oxfordshire => Partnerships.Oxfordshire.Profile.Glossary;

    [Theory]
    [Trait("Requirement", "GL-01")]
    [InlineData("CAWN")]
    [InlineData("cafat")]
    [InlineData("CDE")]
    [InlineData("CIN")]
    [InlineData("CP")]
    [InlineData("CSE")]
    [InlineData("EH")]
    [InlineData("EHCP")]
    [InlineData("ICPC")]
    [InlineData("RCPC")]
    [InlineData("LAC")]
    [InlineData("LCSS")]
    [InlineData("LPA")]
    [InlineData("MARAMP")]
    [InlineData("MASH")]
    [InlineData("niche")]
    [InlineData("RMO")]
    [InlineData("ROSH")]
    [InlineData("s.47")]
    [InlineData("section 47")]
    [InlineData("strategy discussion")]
    [InlineData("SVEN")]
    [InlineData("UASC")]
    [InlineData("YJS")]
    [InlineData("Child Abduction Warning Notice")]
    [InlineData("Child Exploitation Sub-Group")]
    public void Every_word_of_the_documents_glossary_is_explained(string asked)
    {
        var found = Oxfordshire.Find(asked);

        Assert.InRange(found.Found!.Meaning.Length, 20, 240);
        Assert.Empty(found.Near);
    }

    [Theory]
    [Trait("Requirement", "GL-01")]
    [InlineData("CAWM", "CAWN")]
    [InlineData("marammp", "MARAMP")]
    [InlineData("king", "Kingfisher")]
    [InlineData("strategy", "Strategy Discussion")]
    public void A_word_that_is_not_there_is_answered_with_those_that_are_written_alike(string asked, string near)
    {
        var answer = Oxfordshire.Find(asked);

        Assert.Null(answer.Found);
        Assert.Equal(near, answer.Near[0].Term);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("qwertyuiopasdf")]
    public void Nonsense_is_like_nothing(string asked) => Assert.Equal(new GlossaryAnswer(null, []).Near, Oxfordshire.Find(asked).Near);

    [Fact]
    [Trait("Requirement", "GL-02")]
    public void What_ICS_is_short_for_is_the_partnerships_to_say()
    {
        Assert.Equal("Integrated Children's System", Oxfordshire.Find("ICS").Found!.LongForm);

        var changed = Oxfordshire.With(new Dictionary<string, string> { ["ICS"] = "Incident Command System" });

        Assert.Equal("Incident Command System", changed.Find("ics").Found!.LongForm);
        Assert.Equal(Oxfordshire.Terms.Count, changed.Terms.Count);
    }

    [Theory]
    [Trait("Requirement", "GL-04")]
    [InlineData("Oxford City", "Central")]
    [InlineData("south and vale", "South")]
    [InlineData("Cherwell and West", "North")]
    [InlineData("north", "North")]
    [InlineData("Elsewhere", null)]
    public void A_police_areas_name_means_a_panels_area(string called, string? area) =>
        Assert.Equal(area, Partnerships.Oxfordshire.Profile.AreaCalled(called));

    [Fact]
    [Trait("Requirement", "GL-08")]
    public void Of_a_police_risk_plan_only_yes_or_no_and_the_day_are_kept()
    {
        Assert.True(Partnerships.Forum("panel-north").ChildPapers.Single(paper => paper.Id == "rmo").OnlyConfirmed);
        Assert.Contains("stays with the police", Oxfordshire.Find("RMO").Found!.Meaning, StringComparison.Ordinal);
    }
}
