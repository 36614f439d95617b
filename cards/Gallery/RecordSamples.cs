using PanelAssistant.Cards.Records;
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
    ];
}
