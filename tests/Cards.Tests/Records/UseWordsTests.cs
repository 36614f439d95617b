using System.Reflection;
using PanelAssistant.Cards.Records;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Tests.Cards.Records;

public sealed class UseWordsTests
{
    /// <summary>What never concerns a record by its reference.</summary>
    private static readonly string[] OfNoRecord = ["roster.bind", "roster.give", "roster.import", "roster.seniorManager", "roster.seniorManagerGone", "register.add", "register.note", "register.close", "register.review", "register.watch",
        "quality.draw", "quality.finding", "plan.open", "plan.objective", "plan.owner", "plan.end", "target.set", "target.measure", "target.rule", "target.move", "target.clear", "target.end", "target.watch"];

    public static TheoryData<string> Verbs =>
    [
        .. typeof(AuditFact).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(constant => constant is { IsLiteral: true, Name: "Name" or "Verb" } && constant.FieldType == typeof(string))
            .Select(constant => (string)constant.GetRawConstantValue()!)
            .Where(verb => verb.Contains('.', StringComparison.Ordinal) && !OfNoRecord.Contains(verb))
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Everything_that_can_be_done_to_a_record_has_words(string verb) => Assert.Contains(verb, UseWords.Known);

    [Fact]
    public void What_an_older_version_did_is_still_told() => Assert.Equal("something else (old.verb)", UseWords.Of("old.verb", Language.English));
}
