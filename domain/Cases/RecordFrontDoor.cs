using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Cases;

/// <summary>
/// Somebody who may open the child's record notes that the front door was told of the child, for example by telephone, or
/// which help followed (Halton CSOG, section 3).
/// </summary>
/// <param name="SentOn">Local day; nothing leaves the day as it is.</param>
/// <param name="Intervention">Free text; nothing leaves it as it is.</param>
public sealed record RecordFrontDoor(CaseReference Child, DateOnly? SentOn, string? Intervention, PersonId By)
{
    public const string Name = "case.frontdoor";

    public Decision<Child> Decide(Child child, DateOnly today)
    {
        var help = string.IsNullOrWhiteSpace(Intervention) ? child.FrontDoor?.Intervention : Intervention;
        if ((SentOn ?? child.FrontDoor?.SentOn) is not { } sent)
        {
            return Decision<Child>.Refuse(Reason.SentDayNeeded);
        }
        if (sent > today)
        {
            return Decision<Child>.Refuse(Reason.DateInFuture);
        }
        if (help?.Length > FrontDoorStatus.MostIntervention)
        {
            return Decision<Child>.Refuse(Reason.TextTooLong);
        }
        var status = (child.FrontDoor ?? new(sent)) with { SentOn = sent, Intervention = help };
        return status == child.FrontDoor
            ? new Decision<Child>.AlreadySo(child)
            : Decision<Child>.Accept(child with { FrontDoor = status }, new AuditFact(Name, Child.ToString(), SentOn is null ? "help" : "sent"));
    }
}
