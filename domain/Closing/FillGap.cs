using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.Closing;

/// <summary>A paper that is not there becomes, in one press of the chair, an action of the seat that brings it.</summary>
/// <param name="What">The action in words.</param>
public sealed record FillGap(ForumId Forum, CaseReference Child, string? Paper, ActionReference Reference, string What, DateOnly Due, PersonId By)
{
    public const string Name = "item.fillGap";

    /// <param name="open">The group's meeting that is open, if one is.</param>
    /// <returns>The action, and the item that remembers it.</returns>
    public Decision<(ForumItem Item, ActionItem Action)> Decide(ForumItem item, Meeting? open, ReviewSetting setting)
    {
        var (terms, roster) = (setting.Terms(Forum), setting.RosterOf(Forum));
        var there = CloseItem.InMeeting(item, setting.Today, CloseItem.HeldNow(open, setting, terms));
        if (!roster.MayChair(By, terms, setting.Today))
        {
            return Decision<(ForumItem, ActionItem)>.Refuse(Reason.ChairOnly);
        }
        if (!there.IsHere)
        {
            return Decision<(ForumItem, ActionItem)>.Refuse(Reason.NotListedHere);
        }
        if (terms.ChildPapers.FirstOrDefault(one => one.Id == Paper) is not { } paper || PaperChecks.Of(there, paper) is not { IsGap: true, Action: null } gap)
        {
            return Decision<(ForumItem, ActionItem)>.Refuse(Reason.GapClosed);
        }
        if (paper.BroughtBy is not { } seat || roster.Holdings.FirstOrDefault(held => held.Seat == seat && held.HeldOn(setting.Today)) is not { } owner)
        {
            return Decision<(ForumItem, ActionItem)>.Refuse(Reason.SeatEmpty);
        }
        return new AddAction(Reference, What, owner, Due, Child, By).Decide(terms, roster, setting.Today, setting.Now) switch
        {
            Decision<ActionItem>.Accepted given => Decision<(ForumItem, ActionItem)>.Accept(
                (item with { PaperChecks = [.. item.PaperChecks.Select(check => check == gap ? check with { Action = Reference } : check)] }, given.State),
                new AuditFact(Name, item.Id, $"{paper.Id} {Reference}"),
                given.Tell),
            Decision<ActionItem>.Refused refused => Decision<(ForumItem, ActionItem)>.Refuse(refused.Why),
            _ => throw new InvalidOperationException("A new action is accepted or refused."),
        };
    }
}
