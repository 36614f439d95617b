using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Referrals;

/// <summary>Children of the same name and date of birth who had a record before: the reviewing role is asked whether they are one.</summary>
public static class FindSameChild
{
    /// <summary>More of one name and day than any partnership has; the card shows so many.</summary>
    public const int Most = 5;

    /// <param name="alike">Records that agree in <see cref="Child.Likeness"/> or <see cref="Child.Letters"/>, the child's own among them.</param>
    public static FrontDoorReview Decide(FrontDoorReview review, IEnumerable<Child> alike) => review with
    {
        LooksForSame = null,
        SameAs = review.IsOpen
            ? [.. alike.Where(child => child.Reference != review.Child && child.JoinedTo is null).Select(child => child.Reference).OrderBy(child => child.Number).Take(Most)]
            : [],
    };

    /// <summary>
    /// The child of another open review, whose name or birth date was put right since: the front door is asked about both where
    /// it still decides.
    /// </summary>
    /// <returns>Nothing where nobody needs asking.</returns>
    public static FrontDoorReview? Also(FrontDoorReview review, Child corrected) =>
        review.IsOpen && !review.SameAs.Contains(corrected.Reference)
            ? review with { SameAs = [.. review.SameAs.Append(corrected.Reference).OrderBy(child => child.Number).Take(Most)] }
            : null;

    /// <summary>To the front door, who may have opened the referral before this was known.</summary>
    /// <param name="again">It was looked before: what is found now is told besides.</param>
    public static IEnumerable<Notice> Tell(FrontDoorReview review, Roster roster, DateTimeOffset now, bool again = false) => review.SameAs.Count == 0 ? [] :
        (roster.FrontDoor.Count > 0 ? roster.FrontDoor : roster.Coordinator is { } one ? [one] : []).Distinct().Select(person => new Notice
        {
            Id = again ? $"referral.same:{review.Referral}:{now.UtcTicks}:{person}" : $"referral.same:{review.Referral}:{person}",
            To = person,
            Kind = NoticeKind.PerhapsKnown,
            Forum = review.Forum,
            NotBefore = now,
            Items = [new(review.Referral.ToString(), string.Join(", ", review.SameAs))],
        });
}
