using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Cards.People;

/// <summary>The published verbs about who sits where, and what their presses carry. The only home of these strings.</summary>
public static class RosterVerbs
{
    public const string Champions = "roster.champions";
    public const string SeniorManagers = "roster.seniorManagers";
    public const string SeniorManager = NameSeniorManager.Name;
    public const string SeniorManagerGone = RemoveSeniorManager.Name;
    public const string Show = "roster.show";
    public const string Import = ImportRoster.Name;
    public const string Give = GiveSeat.Name;
    public const string StandIn = NameStandIn.Name;
    public const string SetUp = "forum.setup";
    public const string Untie = "forum.untie";
    public const string FirstMeeting = "forum.firstMeeting";
    public const string Members = "chat.members";

    public const string Forum = "forum";
    public const string List = "list";
    public const string After = "after";
    public const string On = "on";
    public const string Person = "person";
    public const string Agency = "agency";

    /// <summary>The name of the person, as people type it.</summary>
    public const string Name = "name";
    public const string Why = "why";

    public static PressPayload About(string verb, ForumId forum, AgencyId agency) => new(verb, new(Forum, forum.Value), new(Agency, agency.Value));

    public static PressPayload About(string verb, ForumId forum) => new(verb, new KeyValuePair<string, string>(Forum, forum.Value));
}
