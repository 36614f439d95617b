using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Domain.Closing;

/// <summary>What an item still lacks before it can be closed, by the terms of its group.</summary>
public static class Lacks
{
    /// <summary>What can be put right before anybody says how the item ends: actions, papers, the question of links.</summary>
    /// <param name="actions">About the child, given since the meeting began.</param>
    public static IReadOnlyList<Lack> BeforeClosing(ForumItem item, int actions, TermsOfReference terms)
    {
        List<Lack> lacks = [];
        if (terms.Closing.Clause(ClosingPart.Actions) is { } needed && actions == 0)
        {
            lacks.Add(new(LackKind.Actions, needed));
        }
        if (terms.Closing.Needs(ClosingPart.Papers))
        {
            lacks.AddRange(terms.ChildPapers.Where(paper => PaperChecks.Of(item, paper) is null).Select(paper => new Lack(LackKind.Paper, paper.Clause) { Paper = paper.Id }));
        }
        if (AnswerMissingLinks.IsLacking(item, terms))
        {
            lacks.Add(new(LackKind.MissingLinks, terms.MissingLinks!));
        }
        return lacks;
    }

    /// <summary>All of it, with what was said.</summary>
    /// <param name="tool">The level of the child's latest screening.</param>
    public static IReadOnlyList<Lack> Of(ForumItem item, ClosingSaid said, int actions, RiskLevel? tool, TermsOfReference terms)
    {
        List<Lack> lacks = [.. BeforeClosing(item, actions, terms).Where(lack => lack.Kind is not LackKind.Actions || string.IsNullOrWhiteSpace(said.NoActionWhy))];
        Need(ClosingPart.Monitor, LackKind.Monitor, said.Monitor is null);
        Need(ClosingPart.Monitor, LackKind.MonitorDay, said.MonitorOn is null);
        Need(ClosingPart.Challenge, LackKind.Challenge, !said.ChallengeConsidered);
        Need(ClosingPart.Level, LackKind.Level, said.Level is null);
        Need(ClosingPart.Level, LackKind.LevelReason, said.Level is { } level && tool is { } other && level != other && string.IsNullOrWhiteSpace(said.LevelWhy));
        Need(ClosingPart.Interventions, LackKind.Interventions, said.Interventions is null);
        Need(ClosingPart.Review, LackKind.Review, said.ReviewOn is null && string.IsNullOrWhiteSpace(said.EndWhy));
        return lacks;

        void Need(ClosingPart part, LackKind kind, bool lacking)
        {
            if (lacking && terms.Closing.Clause(part) is { } clause)
            {
                lacks.Add(new(kind, clause));
            }
        }
    }
}

/// <param name="Clause">The clause that asks for it.</param>
public sealed record Lack(LackKind Kind, string Clause)
{
    /// <summary>Which paper of the child.</summary>
    public string? Paper { get; init; }
}

public enum LackKind
{
    Actions,
    Paper,
    MissingLinks,
    Monitor,
    MonitorDay,
    Challenge,
    Level,
    LevelReason,
    Interventions,
    Review,
}
