using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.NoNames;

namespace PanelAssistant.Domain.Referrals;

/// <summary>
/// Asks every group that discusses children whether it takes this one, and says why or why not (Oxfordshire,
/// introduction: Network and Panel). Both grounds at once are both shown, and may lead to two groups.
/// </summary>
public static class Route
{
    public static IReadOnlyList<RouteAnswer> Of(RoutedChild child, IEnumerable<TermsOfReference> forums) =>
        [.. forums.Where(terms => terms.Kind is ForumKind.Operational).Select(terms => Ask(child, terms))];

    public static RouteAnswer Ask(RoutedChild child, TermsOfReference terms)
    {
        List<GroundMet> met = [];
        List<ToFindOut> open = [];
        List<Unmet> unmet = [];
        if (NoNamesBasis.Requires(terms, child.Parents))
        {
            // It can still be brought without a name; by name it goes nowhere near this group.
            return new() { Terms = terms, InArea = terms.Areas.Contains(child.Area), Grounds = [], FindOut = [], Unmet = [new(UnmetCriterion.ParentsNotTold, terms.NoNames!.Clause)] };
        }
        foreach (var ground in terms.Admission)
        {
            if (Absent(ground, child) is { } absent)
            {
                unmet.Add(new(absent, ground.Clause));
                continue;
            }
            switch (ground.SocialCare)
            {
                case SocialCareTest.ChildOrSiblingOpen when child.OpenToSocialCare is Known.Yes:
                    met.Add(new(ground.Ground, Because.ChildIsOpen, ground.Clause));
                    break;
                case SocialCareTest.ChildOrSiblingOpen when child.SiblingsOpen is Known.Yes:
                    met.Add(new(ground.Ground, Because.SiblingIsOpen, ground.Clause));
                    break;
                case SocialCareTest.NeitherOpen when child.OpenToSocialCare is Known.Yes || child.SiblingsOpen is Known.Yes:
                    unmet.AddRange(Opened(child, ground));
                    break;
                case SocialCareTest.Any:
                    met.Add(new(ground.Ground, ground.Ground is Ground.Missing ? Because.MissingCriterionMet : Because.Concern, ground.Clause));
                    break;
                case var _ when Questions(child, ground).ToList() is { Count: > 0 } questions:
                    open.AddRange(questions);
                    break;
                case SocialCareTest.NeitherOpen:
                    met.Add(new(ground.Ground, Because.NeitherIsOpen, ground.Clause));
                    break;
                default:
                    unmet.Add(new(UnmetCriterion.NeitherIsOpen, ground.Clause));
                    break;
            }
        }
        return new() { Terms = terms, InArea = terms.Areas.Contains(child.Area), Grounds = met, FindOut = open, Unmet = unmet };
    }

    /// <summary>The child's area picks the group within a family (Oxfordshire Panel, aims: North, South and Central).</summary>
    public static RouteAnswer? InFamily(IEnumerable<RouteAnswer> answers, string family) =>
        answers.FirstOrDefault(answer => answer.InArea && answer.Terms.Family == family);

    /// <summary>Where a child goes who came to a group that does not take them: to one that does, or else to one that may.</summary>
    public static RouteAnswer? RightDoor(IReadOnlyList<RouteAnswer> answers, string wrongFamily) =>
        answers.Where(answer => answer.Terms.Family != wrongFamily && answer.Verdict is not RouteVerdict.NotAdmitted).MinBy(answer => answer.Verdict);

    private static UnmetCriterion? Absent(AdmissionGround ground, RoutedChild child) => ground.Ground switch
    {
        Ground.Missing when !child.MissingMet => UnmetCriterion.NoMissingCriterionMet,
        Ground.Exploitation when !child.ExploitationConcern => UnmetCriterion.NoExploitationConcern,
        _ => null,
    };

    private static IEnumerable<Unmet> Opened(RoutedChild child, AdmissionGround ground)
    {
        if (child.OpenToSocialCare is Known.Yes)
        {
            yield return new(UnmetCriterion.ChildIsOpen, ground.Clause);
        }
        if (child.SiblingsOpen is Known.Yes)
        {
            yield return new(UnmetCriterion.SiblingIsOpen, ground.Clause);
        }
    }

    private static IEnumerable<ToFindOut> Questions(RoutedChild child, AdmissionGround ground)
    {
        if (child.OpenToSocialCare is Known.NotKnown)
        {
            yield return new(OpenQuestion.IsTheChildOpen, ground.Clause);
        }
        if (child.SiblingsOpen is Known.NotKnown)
        {
            yield return new(OpenQuestion.IsASiblingOpen, ground.Clause);
        }
    }
}
