using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Domain;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.People;

internal static class RosterTurn
{
    /// <summary>The roster as it is stored: without those who sit there only because they chair another forum.</summary>
    public static Roster Stored(ReadSet read, ForumId forum) =>
        read.Get(Kinds.Forum, forum.Value)?.Value.ToDomain() ?? new Roster { Forum = forum, Holdings = [] };

    /// <summary>A forum's roster as it was read; a forum nobody has set up yet has none.</summary>
    public static DocumentOperation Save(ReadSet read, Roster roster) =>
        DocumentOperation.Save(Kinds.Forum, roster.Forum.Value, read.Get(Kinds.Forum, roster.Forum.Value), ForumDocument.From(roster));
}
