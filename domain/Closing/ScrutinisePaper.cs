using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.Closing;

/// <summary>
/// Members scrutinise risk assessments and plans (Oxfordshire Panel, roles and responsibilities): one comment an agency on
/// each paper and meeting, which its members may write anew.
/// </summary>
public sealed record ScrutinisePaper(ForumId Forum, CaseReference Child, string? Paper, string? Text, PersonId By)
{
    public const string Name = "item.scrutinise";

    /// <param name="open">The group's meeting that is open, if one is.</param>
    public Decision<ForumItem> Decide(ForumItem item, Meeting? open, ReviewSetting setting)
    {
        var terms = setting.Terms(Forum);
        var there = CloseItem.InMeeting(item, setting.Today, CloseItem.HeldNow(open, setting, terms));
        if (AgencyOf(By, terms, setting.RosterOf(Forum), setting.Today) is not { } agency)
        {
            return Decision<ForumItem>.Refuse(Reason.NotFound);
        }
        if (!there.IsHere)
        {
            return Decision<ForumItem>.Refuse(Reason.NotListedHere);
        }
        if (terms.ChildPapers.FirstOrDefault(one => one.Id == Paper) is not { } paper)
        {
            return Decision<ForumItem>.Refuse(Reason.UnknownChoice);
        }
        if (paper.OnlyConfirmed)
        {
            return Decision<ForumItem>.Refuse(Reason.OnlyConfirmed);
        }
        if (string.IsNullOrWhiteSpace(Text))
        {
            return Decision<ForumItem>.Refuse(Reason.TextNeeded);
        }
        if (Text.Length > PaperScrutiny.MostText)
        {
            return Decision<ForumItem>.Refuse(Reason.TextTooLong);
        }
        var said = new PaperScrutiny(paper.Id, agency, Text, there.Meeting, By, setting.Now);
        if (there.Scrutiny.FirstOrDefault(Same) is { } before && before.Text == Text)
        {
            return new Decision<ForumItem>.AlreadySo(item);
        }
        // What was said for earlier meetings stands in their minutes.
        return Decision<ForumItem>.Accept(
            item with { Scrutiny = [.. item.Scrutiny.Where(other => !Same(other) && (other.Meeting == there.Meeting || other.Meeting == item.Closing?.Meeting)), said] },
            new AuditFact(Name, item.Id, $"{paper.Id} {agency}"));

        bool Same(PaperScrutiny other) => other.Paper == said.Paper && other.Agency == said.Agency && other.Meeting == said.Meeting;
    }

    /// <summary>For whom they speak here; nothing for whoever opens only what they brought themselves.</summary>
    public static AgencyId? AgencyOf(PersonId person, TermsOfReference terms, Roster roster, DateOnly day) =>
        Access.SeesRecords(terms, roster, person, day) && roster.HeldBy(person, day).FirstOrDefault() is { } held ? terms.AgencyOf(held.Seat) : null;
}
