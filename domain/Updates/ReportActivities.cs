using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Updates;

/// <summary>
/// An agency tells what it did and put in place for a child since the last meeting (Oxfordshire Network, roles and
/// responsibilities). It is a question of its own: whoever knows nothing new may have done much.
/// </summary>
/// <param name="Nothing">There is nothing to report, and the agency says so.</param>
public sealed record ReportActivities(CaseReference Child, string? What, bool Nothing, PersonId By)
{
    public const string Name = "update.report";

    public Decision<UpdateAsk> Decide(UpdateAsk ask, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (ReplyToUpdate.Refusal(ask, By, terms, roster, today) is { } refusal)
        {
            return Decision<UpdateAsk>.Refuse(refusal);
        }
        if (!ask.AsksReport)
        {
            return Decision<UpdateAsk>.Refuse(Reason.NoReportAsked);
        }
        if (!Nothing && string.IsNullOrWhiteSpace(What))
        {
            return Decision<UpdateAsk>.Refuse(Reason.ReportNeeded);
        }
        if (What?.Length > UpdateAsk.MostText)
        {
            return Decision<UpdateAsk>.Refuse(Reason.TextTooLong);
        }
        var what = Nothing ? null : What;
        return ask.Report is { } known && known.What == what
            ? new Decision<UpdateAsk>.AlreadySo(ask)
            : Decision<UpdateAsk>.Accept(
                (ask with { Report = new(what, By, now) }).Reminded(),
                new AuditFact(Name, ask.Child.ToString(), $"{ask.Forum} {ask.Meeting:yyyy-MM-dd} {(Nothing ? "nothing" : "given")}"));
    }
}
