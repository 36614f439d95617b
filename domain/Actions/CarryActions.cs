using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Actions;

/// <summary>An action about a child whose reference was joined is about the record that is kept: there it is looked for when the child is discussed.</summary>
public sealed record CarryActions(CaseReference From, CaseReference To)
{
    public const string Name = "action.carry";

    /// <param name="left">Those under the joined reference, open and closed.</param>
    public Decision<IReadOnlyList<ActionItem>> Decide(IReadOnlyList<ActionItem> left) => left.Count == 0
        ? new Decision<IReadOnlyList<ActionItem>>.AlreadySo([])
        : Decision<IReadOnlyList<ActionItem>>.Accept([.. left.Select(Carried)], new AuditFact(Name, To.ToString(), $"{From} {left.Count}"));

    private ActionItem Carried(ActionItem action) => action with
    {
        Child = To,
        Link = action.Link is { } link && link.Child == From ? new LinkReference(To, link.Other) : action.Link,
    };
}
