using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>What one agency owes or has answered, inside a <see cref="FlagDocument"/>.</summary>
public sealed record ConfirmationDocument
{
    public required string Agency { get; init; }

    public required string AgencyName { get; init; }

    public required FlagChange Change { get; init; }

    public ConfirmationState State { get; init; }

    public DateOnly? On { get; init; }

    public string? Why { get; init; }

    public string? By { get; init; }

    public string? Asked { get; init; }

    public required DateOnly AskedOn { get; init; }

    public required DateOnly Due { get; init; }

    public int NudgeStep { get; init; }

    public DateTimeOffset? NextNudge { get; init; }

    public Confirmation ToDomain() => new()
    {
        Agency = new AgencyId(Agency),
        AgencyName = AgencyName,
        Change = Change,
        State = State,
        On = On,
        Why = Why,
        By = By is null ? null : new PersonId(By),
        Asked = Asked is null ? null : new PersonId(Asked),
        AskedOn = AskedOn,
        Due = Due,
        NudgeStep = NudgeStep,
        NextNudge = NextNudge,
    };

    public static ConfirmationDocument From(Confirmation task) => new()
    {
        Agency = task.Agency.Value,
        AgencyName = task.AgencyName,
        Change = task.Change,
        State = task.State,
        On = task.On,
        Why = task.Why,
        By = task.By?.Value,
        Asked = task.Asked?.Value,
        AskedOn = task.AskedOn,
        Due = task.Due,
        NudgeStep = task.NudgeStep,
        NextNudge = task.NextNudge,
    };
}
