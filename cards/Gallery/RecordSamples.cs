using PanelAssistant.Cards.Records;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.PersonsOfInterest;
using PanelAssistant.Domain.Records;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class RecordSamples
{
    private static readonly RecordOfUseView Some = new()
    {
        Forum = Terms.Forum,
        Record = "CH-2041",
        Lines =
        [
            new(Now, "case.show", "Jo Example-Nurse", "CSOG: Health Improvement Lead"),
            new(Now.AddHours(-1), "clock.look", null, null),
            new(Now.AddDays(-1), "screening.read", "Pat Example-Teacher", null),
        ],
        IsFirst = true,
    };

    private static readonly LegalHold Earlier = new("A review asked for everything about the child.", Health, Now.AddDays(-300))
    {
        Released = new("The review is published.", Health, Now.AddDays(-40)),
    };

    private static readonly LegalHold Standing = new("The county court has asked for the record until its hearing is over.", Health, Now.AddDays(-3));

    private static readonly Disposal Due = new() { Record = KeptRecord.Of(SampleGroup.Child), Forum = Terms.Forum, Class = RecordClass.AtRisk, Due = new(2026, 10, 1), Listed = Now.AddDays(-4) };

    private static readonly Disposal Proposed = Due with { Record = KeptRecord.Of(CaseReference.Of(1987)), Proposed = new(Health, Now.AddDays(-1)) };

    private static readonly Disposal Agreed = Proposed with { Record = KeptRecord.Of(CaseReference.Of(1912)), Class = RecordClass.LookedAfter, Approved = new(Health, Now) };

    private static readonly DisposalView OnePerson = new()
    {
        Disposal = Due,
        Group = Terms.ShortName,
        Rule = RetentionRule.Usual[1],
        Clause = RetentionRule.UsualClauses[1].Rule,
        IsOnHold = false,
    };

    private static readonly Disposal Minutes = Due with { Record = KeptRecord.Of(new MinutesReference(Terms.Forum, new(1990, 6, 5))), Class = RecordClass.Minutes, Due = new(2025, 6, 5) };

    private static readonly DisposalView SomeMinutes = Another(Minutes);

    private static readonly DisposalView SomePerson = Another(Due with { Record = KeptRecord.Of(PersonReference.Of(3)), Class = RecordClass.PersonOfInterest });

    private static readonly DisposalView SomeItem = Another(Due with { Record = KeptRecord.Of(NoNamesReference.Of(17)), Class = RecordClass.NoNames });

    private static readonly DisposalLogLine Gone = new(
        KeptRecord.Of(CaseReference.Of(1802)), RecordClass.Referred, Now.AddDays(-20), "Pat Example-Chair", "Robin Example-Coordinator",
        new Dictionary<string, int> { ["action"] = 4, ["child"] = 1, ["referral"] = 1, ["review"] = 1, ["screening"] = 2 });

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("records/use", words => RecordOfUseCard.Render(Some, words)),
        new("records/use, nothing", words => RecordOfUseCard.Render(Some with { Lines = [] }, words)),
        new("records/use, a long page", words => RecordOfUseCard.Render(
            Some with
            {
                Lines = [.. Enumerable.Range(0, RecordOfUseCard.PageSize).Select(hour => new UseLine(Now.AddHours(-hour), "flag.conflict.back", "Robin Example-Socialworker-With-A-Long-Name", "CSOG: Children's Social Care Practice Lead for Exploitation, Panel North: Children's Social Care"))],
                IsFirst = false,
                Next = "2026-11-25T10:00:00.0000000Z|an-id",
            }, words)),
        new("records/hold, none", words => HoldCard.Render(new(SampleGroup.Child, []), words)),
        new("records/hold, without a reason", words => HoldCard.Render(new(SampleGroup.Child, [], Refusals.Say(Reason.ReasonNeeded, words), true), words)),
        new("records/hold, on hold with history", words => HoldCard.Render(
            new(SampleGroup.Child, [new(Earlier, "Jo Example-Nurse", "Pat Example-Chair"), new(Standing, "Robin Example-Socialworker-With-A-Long-Name", null)], words["{0} is on legal hold.", SampleGroup.Child]), words)),
        new("records/hold, many", words => HoldCard.Render(new(SampleGroup.Child, [.. Enumerable.Repeat(new HoldLine(Earlier with { Why = new string('w', LegalHold.MostCharacters) }, "Jo Example-Nurse", "Pat Example-Chair"), 12)]), words)),
        new("records/export, what for", words => ExportCard.Render(new(SampleGroup.Child, null, null, 0, Refusals.Say(Reason.PurposeNeeded, words)), words)),
        new("records/export, the way to it", words => ExportCard.Render(new(SampleGroup.Child, ExportPurpose.SubjectAccess, "https://panel.example.org/files/c2VjcmV0", 10), words)),
        new("records/export, no files here", words => ExportCard.Render(new(SampleGroup.Child, ExportPurpose.Court, null, 10), words)),
        new("records/disposals", words => DisposalsCard.Render(new([new(Terms.Forum, Terms.ShortName, [Due, Proposed, Agreed], "2026-11-25T10:00:00.0000000Z|CH-1912")]), words)),
        new("records/disposals, a full page", words => DisposalsCard.Render(new([new(Terms.Forum, Terms.ShortName, [.. Enumerable.Range(1900, DisposalsCard.PageSize).Select(number => Proposed with { Record = KeptRecord.Of(CaseReference.Of(number)) })], "2026|CH-1912")]), words)),
        new("records/disposals, none", words => DisposalsCard.Render(new([new(Terms.Forum, Terms.ShortName, [], null)]), words)),
        new("records/disposal, to propose", words => DisposalCard.Render(OnePerson, words)),
        new("records/disposal, looked after not answered", words => DisposalCard.Render(OnePerson with { Said = Refusals.Say(Reason.LookedAfterNeeded, words), Refused = true }, words)),
        new("records/disposal, to approve", words => DisposalCard.Render(OnePerson with { Disposal = Proposed, ProposedBy = "Jo Example-Nurse" }, words)),
        new("records/disposal, own proposal", words => DisposalCard.Render(OnePerson with { Disposal = Proposed, ProposedBy = "Jo Example-Nurse", ProposedByReader = true, Said = Refusals.Say(Reason.SecondPersonNeeded, words), Refused = true }, words)),
        new("records/disposal, on hold", words => DisposalCard.Render(OnePerson with { IsOnHold = true }, words)),
        new("records/disposal, agreed", words => DisposalCard.Render(OnePerson with { Disposal = Agreed, Rule = RetentionRule.Usual[0], Clause = RetentionRule.UsualClauses[0].Rule, ProposedBy = "Jo Example-Nurse" }, words)),
        new("records/disposal, minutes to propose", words => DisposalCard.Render(SomeMinutes, words)),
        new("records/disposal, minutes with a child on hold", words => DisposalCard.Render(
            SomeMinutes with { Disposal = Minutes with { Held = [SampleGroup.Child] }, Said = Refusals.Say(Reason.ChildOnHold, words), Refused = true }, words)),
        new("records/disposal, a person of interest to approve", words => DisposalCard.Render(
            SomePerson with { Disposal = SomePerson.Disposal with { Proposed = Proposed.Proposed }, ProposedBy = "Jo Example-Nurse" }, words)),
        new("records/disposal, an item without a name to propose", words => DisposalCard.Render(SomeItem, words)),
        new("records/disposals, of every class", words => DisposalsCard.Render(
            new([new(Terms.Forum, Terms.ShortName, [Due, Minutes, SomeItem.Disposal], null), new(Terms.Forum, Terms.ShortName, [SomePerson.Disposal], null, OfPersons: true)]), words)),
        new("records/disposal log", words => DisposalLogCard.Render(new([new(Terms.Forum, Terms.ShortName, [Gone, Gone with { Record = KeptRecord.Of(CaseReference.Of(1801)), Class = RecordClass.LookedAfter }, GoneMinutes], null)]), words)),
        new("records/disposal log, none", words => DisposalLogCard.Render(new([new(Terms.Forum, Terms.ShortName, [], null)]), words)),
    ];

    private static DisposalLogLine GoneMinutes => Gone with { Record = Minutes.Record, Class = RecordClass.Minutes, Removed = new Dictionary<string, int> { ["filing"] = 2, ["minutes"] = 1, ["minutesVersion"] = 7 } };

    private static DisposalView Another(Disposal disposal)
    {
        var rule = RetentionRule.Usual.First(rule => rule.Class == disposal.Class);
        return OnePerson with { Disposal = disposal, Rule = rule, Clause = RetentionRule.UsualClauses.First(clause => clause.Id == rule.Clause).Rule };
    }
}
