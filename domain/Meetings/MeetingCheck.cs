using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Meetings;

/// <summary>What stands beside the close of a meeting.</summary>
/// <param name="Answers">The chair's yes or no to each question of the terms, by its id.</param>
/// <param name="CarriedOver">Children whose item was not closed.</param>
/// <param name="Why">Why not.</param>
public sealed record MeetingCheck(IReadOnlyDictionary<string, bool> Answers, IReadOnlyList<CaseReference> CarriedOver, string? Why)
{
    public const int MostWhy = 1000;
}
