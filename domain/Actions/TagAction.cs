using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Actions;

/// <summary>Says what kind of work an action is, by the words of its group's terms. It goes up in figures, so it names nobody.</summary>
/// <param name="Tags">Ids; none takes all tags off.</param>
/// <param name="For">Whom it is for: an audience, or the sector of who helps.</param>
public sealed record TagAction(ActionReference Action, IReadOnlyList<string> Tags, string? For, PersonId By)
{
    public const string Name = "action.tag";

    public const int MostFor = 100;

    /// <param name="runs">Whether they run the forum whose action it is.</param>
    public Decision<ActionItem> Decide(ActionItem action, TermsOfReference terms, bool runs, PassedWords passes, DateOnly today)
    {
        if (!runs)
        {
            return Decision<ActionItem>.Refuse(Reason.NotFound);
        }
        if (Tags.Any(tag => terms.ActionTags.All(known => known.Id != tag)))
        {
            return Decision<ActionItem>.Refuse(Reason.NoSuchTag);
        }
        if (For?.Length > MostFor)
        {
            return Decision<ActionItem>.Refuse(Reason.TextTooLong);
        }
        if (For is not null && IdentifyingText.IsIn(For, passes, today))
        {
            return Decision<ActionItem>.Refuse(Reason.LooksIdentifying);
        }
        // In the order of the terms, so that the same tags are the same whoever chose them how.
        List<string> tags = [.. terms.ActionTags.Where(tag => Tags.Contains(tag.Id)).Select(tag => tag.Id)];
        var whom = tags.Count == 0 ? null : For;
        return action.Tags.SequenceEqual(tags) && action.TagFor == whom
            ? new Decision<ActionItem>.AlreadySo(action)
            : Decision<ActionItem>.Accept(action with { Tags = tags, TagFor = whom }, new AuditFact(Name, Action.ToString(), string.Join(' ', tags)));
    }
}
