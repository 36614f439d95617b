using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.Reports;

/// <summary>
/// Tags a child's item with themes, and says in free words what is new (Halton CSSG, section 3: qualitative and quantitative
/// data, emergent patterns; Oxfordshire Network and Panel: identify themes and trends). The words go up to groups that see
/// no children, so they may not identify anybody.
/// </summary>
/// <param name="Themes">Ids of the list of themes; a new tag of the same day takes the place of the old one.</param>
/// <param name="Passes">Words of the terms, which identify nobody.</param>
public sealed record TagItem(ForumId Forum, CaseReference Child, IReadOnlyList<string> Themes, string? Concern, PersonId By, PassedWords Passes)
{
    public const string Name = "item.tag";

    /// <summary>The words name somebody who is known here.</summary>
    public bool NamesSomebody { get; init; }

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
        if (Themes.Count == 0 && Concern is null)
        {
            return Decision<ForumItem>.Refuse(Reason.ThemeNeeded);
        }
        if (Themes.Any(theme => Links.Themes.Find(theme) is null))
        {
            return Decision<ForumItem>.Refuse(Reason.UnknownTheme);
        }
        if (Concern?.Length > EmergingConcern.MostText)
        {
            return Decision<ForumItem>.Refuse(Reason.TextTooLong);
        }
        if (Concern is not null && (NamesSomebody || !NamelessText.TryRead(Concern, Passes, setting.Today, out _)))
        {
            return Decision<ForumItem>.Refuse(Reason.ConcernIdentifies);
        }
        var themes = Links.Themes.Of(Themes).Select(theme => theme.Id).ToList();
        if (item.Tags is [.., var last] && last.On == setting.Today && last.Concern == Concern && last.Themes.SequenceEqual(themes))
        {
            return new Decision<ForumItem>.AlreadySo(item);
        }
        return Decision<ForumItem>.Accept(
            item with { Tags = [.. item.Tags.Where(tag => tag.On != setting.Today).TakeLast(ItemTag.Most - 1), new(setting.Today, themes, Concern, By, setting.Now)] },
            new AuditFact(Name, item.Id, string.Join(' ', themes)));
    }
}
