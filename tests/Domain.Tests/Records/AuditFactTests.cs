using PanelAssistant.Domain.Records;

namespace PanelAssistant.Tests.Domain.Records;

public sealed class AuditFactTests
{
    [Theory]
    [InlineData("CH-2041", "CH-2041")]
    [InlineData("CH-2041/2", "CH-2041")]
    [InlineData("csog:CH-2041", "CH-2041")]
    [InlineData("panel-north:CH-2041:2026-11-25:person-0", "CH-2041")]
    [InlineData("POI-3", "POI-3")]
    [InlineData("csog", null)]
    [InlineData("csog:2026-11-25", null)]
    [InlineData("CH-", null)]
    [InlineData("-2041", null)]
    [InlineData("", null)]
    public void What_is_done_to_a_part_of_a_record_is_use_of_the_record(string about, string? record) =>
        Assert.Equal(record, AuditFact.RecordOf(about));
}
