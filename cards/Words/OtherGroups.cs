using PanelAssistant.Domain;

namespace PanelAssistant.Cards.Words;

/// <summary>Says in which other groups of the reader the same question has an answer, and how to ask there.</summary>
public static class OtherGroups
{
    /// <param name="command">What the reader types before the group's name.</param>
    public static string? Line(string command, IReadOnlyList<(string Name, ForumId Forum)> others, Language words) => others.Count == 0
        ? null
        : words["There is more in: {0}. Type \"{1}\" and the group, for example: {1} {2}", string.Join(", ", others.Select(other => other.Name)), command, others[0].Forum];
}
