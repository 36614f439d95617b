using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// Of a child who is there for going missing the Panel asks each time whether it is linked to exploitation, and whether to
/// an organised crime group (Oxfordshire Panel, purpose). Not known is an answer; no answer is none.
/// </summary>
public sealed record AnswerMissingLinks(ForumId Forum, CaseReference Child, Known? Exploitation, Known? OrganisedCrime, PersonId By)
{
    public const string Name = "item.missingLinks";

    /// <summary>The question belongs to this item at all.</summary>
    public static bool IsAsked(ForumItem item, TermsOfReference terms) =>
        terms.MissingLinks is not null && item.IsHere && item.Grounds.Any(met => met.Ground is Ground.Missing);

    /// <summary>It is asked and nobody has answered for this meeting. An item that lacks it is not finished with.</summary>
    public static bool IsLacking(ForumItem item, TermsOfReference terms) => IsAsked(item, terms) && Current(item) is null;

    public static MissingLinks? Current(ForumItem item) => item.MissingLinks is { } last && last.Meeting == item.Meeting ? last : null;

    public Decision<ForumItem> Decide(ForumItem item, ReviewSetting setting)
    {
        var terms = setting.Terms(Forum);
        if (!setting.RunnersOf(terms).Contains(By) && !Access.SeesRecords(terms, setting.RosterOf(Forum), By, setting.Today))
        {
            return Decision<ForumItem>.Refuse(Reason.NotFound);
        }
        if (!item.IsHere)
        {
            return Decision<ForumItem>.Refuse(Reason.NotListedHere);
        }
        if (!IsAsked(item, terms))
        {
            return Decision<ForumItem>.Refuse(Reason.NotThereForMissing);
        }
        if (Exploitation is not { } exploitation || OrganisedCrime is not { } crime)
        {
            return Decision<ForumItem>.Refuse(Reason.LinksAnswersNeeded);
        }
        if (Current(item) is { } now && now.Exploitation == exploitation && now.OrganisedCrime == crime)
        {
            return new Decision<ForumItem>.AlreadySo(item);
        }
        return Decision<ForumItem>.Accept(
            item with { MissingLinks = new(item.Meeting, exploitation, crime, By, setting.Now) },
            new AuditFact(Name, item.Id, $"{item.Meeting:yyyy-MM-dd} {exploitation} {crime}"));
    }
}

/// <summary>What the group said. Each answer stands in the audit trail; the item keeps the last.</summary>
/// <param name="Meeting">The meeting it was answered for; nothing while the group has no dates.</param>
public sealed record MissingLinks(DateOnly? Meeting, Known Exploitation, Known OrganisedCrime, PersonId By, DateTimeOffset At);
