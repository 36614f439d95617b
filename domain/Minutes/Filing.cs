using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Minutes;

/// <summary>Where the file of locked minutes stands on its way to the group's own folder.</summary>
/// <param name="Addenda">Corrections that are in it.</param>
/// <param name="Filed">Nothing while it waits.</param>
/// <param name="Trouble">Why the last attempt failed.</param>
public sealed record Filing(int Addenda, DateTimeOffset? Filed, OutsideTrouble? Trouble)
{
    public const string Name = "minutes.filed";
}
