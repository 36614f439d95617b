using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.NoNames;

/// <summary>
/// Parents have been told since, with evidence, so the child may be named. A new referral and a new child's record are
/// made; the item without names stays as it was, because minutes speak of it.
/// </summary>
/// <param name="Parents">What the named referral says about parents.</param>
public sealed record ConvertNoNames(ParentsTold? Parents, PersonId By)
{
    public const string Verb = "noname.convert";

    /// <summary>Whoever brought it, and the chair of its forum.</summary>
    public static bool IsFor(PersonId person, NoNamesItem item, TermsOfReference terms, Roster roster, DateOnly today) =>
        item.By == person || roster.MayChair(person, terms, today);

    /// <param name="item">The item without a name, or nothing when it is unknown.</param>
    /// <param name="converted">It has become a named referral before.</param>
    /// <param name="named">What the rules of a named referral say to it.</param>
    /// <param name="terms">Those of the item's forum, as is the roster.</param>
    public Decision<Referral> Decide(NoNamesItem? item, bool converted, Decision<Referral> named, TermsOfReference terms, Roster roster, DateOnly today)
    {
        if (item is null || !IsFor(By, item, terms, roster, today))
        {
            return Decision<Referral>.Refuse(Reason.NotFound);
        }
        if (converted)
        {
            return Decision<Referral>.Refuse(Reason.AlreadySubmitted);
        }
        if (Parents is not { Evidenced: true })
        {
            return Decision<Referral>.Refuse(Reason.ParentsNotTold);
        }
        return named is Decision<Referral>.Accepted accepted
            ? new Decision<Referral>.Accepted(
                accepted.State with { Child = accepted.State.Child with { NoNames = item.Reference } },
                new AuditFact(Verb, item.Reference.ToString(), accepted.State.Reference.ToString()),
                accepted.Tell)
            : named;
    }
}
