using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.Closing;

/// <param name="Seen">Needed with yes, unless the product holds it.</param>
/// <param name="Why">Needed when it does not apply.</param>
public sealed record PaperSaid(string Paper, PaperAnswer Answer, DateOnly? Seen, string? Why);

/// <summary>
/// The papers of a child are asked for one by one, by whoever runs the meeting (Oxfordshire Panel, roles and
/// responsibilities: the chair makes sure that each child has them). What is left out keeps its answer.
/// </summary>
/// <param name="Plan">The child's plan in a few lines; nothing leaves it as it is.</param>
public sealed record CheckPapers(ForumId Forum, CaseReference Child, IReadOnlyList<PaperSaid> Said, string? Plan, PersonId By)
{
    public const string Name = "item.papers";

    /// <param name="screened">A completed screening of the child is held here.</param>
    /// <param name="open">The group's meeting that is open, if one is.</param>
    public Decision<ForumItem> Decide(ForumItem item, bool screened, Meeting? open, ReviewSetting setting)
    {
        var terms = setting.Terms(Forum);
        if (!CloseItem.MayClose(By, terms, setting.RosterOf(Forum), open, setting.Today))
        {
            return Decision<ForumItem>.Refuse(Reason.NotFound);
        }
        var there = CloseItem.InMeeting(item, setting.Today, CloseItem.HeldNow(open, setting, terms));
        if (!there.IsHere)
        {
            return Decision<ForumItem>.Refuse(Reason.NotListedHere);
        }
        foreach (var said in Said)
        {
            if (Fault(said, terms, screened, setting.Today) is { } fault)
            {
                return Decision<ForumItem>.Refuse(fault);
            }
        }
        if (Plan?.Length > PlanSummary.MostText)
        {
            return Decision<ForumItem>.Refuse(Reason.TextTooLong);
        }
        var checks = Said.Select(said => new PaperCheck(said.Paper, said.Answer, there.Meeting, By, setting.Now)
        {
            Seen = said.Answer is PaperAnswer.Yes ? said.Seen : null,
            Why = said.Answer is PaperAnswer.Yes ? null : said.Why,
            Action = PaperChecks.In(there, said.Paper, there.Meeting)?.Action,
        }).ToList();
        return Decision<ForumItem>.Accept(
            item with
            {
                // What was answered for the last meeting stands in its minutes.
                PaperChecks = [.. item.PaperChecks.Where(check => (check.Meeting == there.Meeting || check.Meeting == item.Closing?.Meeting) && !checks.Exists(now => now.Paper == check.Paper && now.Meeting == check.Meeting)), .. checks],
                Plans = string.IsNullOrWhiteSpace(Plan) ? item.Plans : [.. item.Plans.Where(plan => plan.Meeting != there.Meeting && plan.Meeting == item.Closing?.Meeting), new(Plan, there.Meeting, By, setting.Now)],
            },
            new AuditFact(Name, item.Id, $"{there.Meeting:yyyy-MM-dd} {string.Join(' ', Said.Select(said => $"{said.Paper}:{said.Answer}"))}"));
    }

    private static Reason? Fault(PaperSaid said, TermsOfReference terms, bool screened, DateOnly today) =>
        terms.ChildPapers.FirstOrDefault(paper => paper.Id == said.Paper) is not { } paper ? Reason.UnknownChoice
        : said.Answer is PaperAnswer.NotApplicable && !paper.MayNotApply ? Reason.PaperMustApply
        : said.Answer is PaperAnswer.NotApplicable && string.IsNullOrWhiteSpace(said.Why) ? Reason.ReasonNeeded
        : said.Answer is PaperAnswer.Yes && said.Seen is null && !(paper.HeldHere && screened) ? Reason.SeenNeeded
        : said.Seen > today ? Reason.DateInFuture
        : said.Answer is PaperAnswer.No && paper.OnlyConfirmed && !string.IsNullOrWhiteSpace(said.Why) ? Reason.OnlyConfirmed
        : said.Why?.Length > ItemClosing.MostText ? Reason.TextTooLong
        : null;
}
