using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.Referrals;

/// <summary>The group that an outcome leads to for one child, or why there is none.</summary>
/// <param name="Found">The group, when it takes the child or may take them.</param>
/// <param name="Why">Otherwise, what is the matter.</param>
/// <param name="Refused">The group that does not take the child, for the answer that explains itself.</param>
public sealed record Destination(RouteAnswer? Found, Reason? Why, RouteAnswer? Refused)
{
    /// <param name="byHand">A group chosen against the area: one of the same family.</param>
    public static Destination Of(FrontDoorOutcome outcome, ForumId? byHand, IReadOnlyList<RouteAnswer> answers)
    {
        var answer = byHand is { } named
            ? answers.FirstOrDefault(known => known.Terms.Forum == named && known.Terms.Family == outcome.Family)
            : Route.InFamily(answers, outcome.Family!);
        return answer switch
        {
            null => new(null, byHand is null ? Reason.NoGroupForArea : Reason.UnknownChoice, null),
            { ByGrounds: RouteVerdict.NotAdmitted } => new(null, Reason.WrongDoor, answer),
            _ => new(answer, null, null),
        };
    }
}
