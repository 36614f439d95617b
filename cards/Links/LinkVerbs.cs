using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Locations;
using PanelAssistant.Cards.PersonsOfInterest;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Links;

namespace PanelAssistant.Cards.Links;

/// <summary>The published verbs about links and groups, and what their presses carry.</summary>
public static class LinkVerbs
{
    /// <summary>Without <see cref="Other"/>, it brings the card on which to say what to link.</summary>
    public const string Add = LinkRecords.Name;
    public const string Remove = UnlinkRecords.Name;
    public const string NewGroup = AddGroup.Verb;
    public const string ShowGroup = "group.show";

    public const string Child = CaseVerbs.Child;
    public const string Other = "other";
    public const string Themes = "themes";
    public const string Group = "group";
    public const string Name = "name";

    /// <summary>Opens whatever a reference stands for.</summary>
    internal static PressPayload Open(RecordReference reference) => reference.Kind switch
    {
        RecordKind.Child => new(CaseVerbs.Show, new KeyValuePair<string, string>(CaseVerbs.Child, reference.ToString())),
        RecordKind.Person => new(PersonVerbs.Show, new KeyValuePair<string, string>(PersonVerbs.Person, reference.ToString())),
        RecordKind.Location => new(LocationVerbs.Show, new KeyValuePair<string, string>(LocationVerbs.Location, reference.ToString())),
        _ => new(ShowGroup, new KeyValuePair<string, string>(Group, reference.ToString())),
    };

    internal static PressPayload About(string verb, LinkReference link) => new(verb, new(Child, link.Child.ToString()), new(Other, link.Other.ToString()));

    /// <summary>Draws the card of a new action that carries the link.</summary>
    internal static PressPayload Action(ForumId forum, LinkReference link) => new(
        ActionVerbs.Draw, new(ActionVerbs.Forum, forum.Value), new(ActionVerbs.Child, link.Child.ToString()), new(ActionVerbs.Link, link.ToString()));
}
