using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Accountability;

/// <summary>Whoever runs the group says where its report is. That alone closes it.</summary>
public sealed record FileReport(string? Title, string? Place, PersonId By)
{
    public const string Name = "reporting.file";

    /// <param name="terms">Those of the reporting forum, as is the roster.</param>
    /// <param name="receivers">Who hears of it there.</param>
    public Decision<ReportTask> Decide(ReportTask task, TermsOfReference terms, Roster roster, IEnumerable<PersonId> receivers, DateTimeOffset now)
    {
        if (!Access.Runs(terms, roster, By, UkTime.DateOf(now)))
        {
            return Decision<ReportTask>.Refuse(Reason.RunnersOnly);
        }
        if (!task.IsOwed)
        {
            return Decision<ReportTask>.Refuse(Reason.ReportFiledAlready);
        }
        if (EmptyAnswer.Is(Title) || EmptyAnswer.Is(Place))
        {
            return Decision<ReportTask>.Refuse(EmptyAnswer.Is(Title) ? Reason.TitleNeeded : Reason.PlaceNeeded);
        }
        if (Title.Length > ReportTask.MostTitle || Place.Length > ReportTask.MostPlace)
        {
            return Decision<ReportTask>.Refuse(Reason.TextTooLong);
        }
        var filed = task with { Filed = new(By, now, Title, Place), NextStep = null };
        return Decision<ReportTask>.Accept(
            filed,
            new AuditFact(Name, task.Id),
            [.. receivers.Distinct().Where(person => person != By).Select(person => ReportNotices.Of(filed, person, NoticeKind.ReportFiled, terms, now))]);
    }
}

/// <summary>
/// The report has arrived: said by who runs the receiving forum, or, for a body that is not run here, by who runs the reporting
/// one and with whom it is (Oxfordshire, the Sub-Group's oversight).
/// </summary>
/// <param name="For">Needed only for a body.</param>
public sealed record ReceiveReport(string? For, PersonId By)
{
    public const string Name = "reporting.receive";

    /// <param name="allowed">They run the receiving forum, or the reporting one where the receiver is a body.</param>
    public Decision<ReportTask> Decide(ReportTask task, bool allowed, bool toBody, TermsOfReference terms, DateTimeOffset now)
    {
        if (!allowed)
        {
            return Decision<ReportTask>.Refuse(Reason.RunnersOnly);
        }
        if (task.Filed is not { } filed)
        {
            return Decision<ReportTask>.Refuse(Reason.ReportNotFiled);
        }
        if (task.Received is not null)
        {
            return new Decision<ReportTask>.AlreadySo(task);
        }
        if (toBody && EmptyAnswer.Is(For))
        {
            return Decision<ReportTask>.Refuse(Reason.ReceivedByNeeded);
        }
        if (For?.Length > ReportTask.MostReceiver)
        {
            return Decision<ReportTask>.Refuse(Reason.TextTooLong);
        }
        var received = task with { Received = new(By, now, toBody ? For : null) };
        return Decision<ReportTask>.Accept(
            received,
            new AuditFact(Name, task.Id),
            filed.By == By ? [] : [ReportNotices.Of(received, filed.By, NoticeKind.ReportReceived, terms, now)]);
    }
}
