using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Registers;

/// <summary>The chair makes an entry an action, for its owner and the next meeting: the action names the entry, and the entry the action.</summary>
public sealed record ActOnEntry(ActionReference Reference, DateOnly? Due, PersonId By)
{
    public Decision<ActionItem> Decide(RegisterEntry entry, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!entry.IsOpen)
        {
            return Decision<ActionItem>.Refuse(Reason.EntryClosed);
        }
        var owner = roster.Find(entry.Owner ?? By, today) ?? roster.Find(By, today);
        return new AddAction(Reference, $"{entry.Reference}: {entry.Title}", owner, Due, null, By).Decide(terms, roster, today, now);
    }

    /// <summary>The entry with the action beside it.</summary>
    public static RegisterEntry With(RegisterEntry entry, ActionItem action) => entry with { Actions = [.. entry.Actions, action.Reference] };
}
