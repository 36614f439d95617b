using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Referrals;

/// <summary>
/// A referral is about a child who has a record already: it goes to that record, so that one child is discussed once, with
/// all that is known. Only the reviewing role learns that there is one; the referrer hears what tells nothing of it.
/// </summary>
/// <param name="To">The record that stays.</param>
public sealed record JoinReferral(ReferralReference Referral, CaseReference To, PersonId By)
{
    public const string Name = "referral.join";

    /// <summary>To the referrer.</summary>
    public const string Tells = "What you told is with those who decide what happens next. You need do nothing more.";

    /// <param name="made">The record that this referral made.</param>
    /// <param name="known">The record that stays; nothing where there is none of that reference.</param>
    /// <param name="before">What the front door made of the known child's own referral, if it came through the front door.</param>
    /// <param name="lists">The known child's items, on whatever list they are or were.</param>
    public Decision<JoinedReferral> Decide(FrontDoorReview review, Child made, Child? known, FrontDoorReview? before, IReadOnlyList<ForumItem> lists, ReviewSetting setting)
    {
        if (!setting.Reviews(By))
        {
            return Decision<JoinedReferral>.Refuse(Reason.NotFound);
        }
        if (review.Joined is { } joined)
        {
            return joined.To == To ? new Decision<JoinedReferral>.AlreadySo(new(review, made, known ?? made, null)) : Decision<JoinedReferral>.Refuse(Reason.AlreadyDecided);
        }
        if (review.Decision is not null)
        {
            return Decision<JoinedReferral>.Refuse(Reason.AlreadyDecided);
        }
        if (review.OverlapIsOpen)
        {
            return Decision<JoinedReferral>.Refuse(Reason.OverlapFirst);
        }
        if (known is null || known.Reference == made.Reference || known.JoinedTo is not null)
        {
            return Decision<JoinedReferral>.Refuse(Reason.NoSuchRecord);
        }
        if (setting.HasConflictAbout(made.Reference))
        {
            return Decision<JoinedReferral>.Refuse(Reason.VoteWithConflictFirst);
        }
        // Where no group has the child now, somebody must decide again with both in hand: a group that closed the child's item no longer looks.
        var again = before is { Decision: not null } && known.Watch is null && !lists.Any(item => item.IsHere)
            ? before.OpenedAgain(setting.Terms(before.Forum), setting.Now)
            : null;
        return Decision<JoinedReferral>.Accept(
            new(
                review with { Joined = new(To, By, setting.Now), SameAs = [], NextAsk = null, NextNudge = null },
                made with { JoinedTo = To, ScreeningWaits = setting.Now },
                Together(known, made),
                again),
            new AuditFact(Name, Referral.ToString(), To.ToString()),
            [Told(review, setting), .. ToGroups(known, setting)]);
    }

    /// <summary>The item of the joined reference: the child is discussed under the other.</summary>
    public static ForumItem Leaves(ForumItem item, PersonId by, DateTimeOffset now) => Halves.Gone(item, new(null, MoveCause.ByHand, null, by, now));

    /// <summary>What is known now: every form of exploitation, and an answer in place of "not known".</summary>
    private Child Together(Child known, Child made) => known with
    {
        Exploitation = [.. known.Exploitation.Concat(made.Exploitation).Distinct().Order()],
        OpenToSocialCare = made.OpenToSocialCare is Known.NotKnown ? known.OpenToSocialCare : made.OpenToSocialCare,
        SiblingsOpen = made.SiblingsOpen is Known.NotKnown ? known.SiblingsOpen : made.SiblingsOpen,
        PlacedBy = known.PlacedBy ?? made.PlacedBy,
        AllocatedSocialWorker = known.AllocatedSocialWorker ?? made.AllocatedSocialWorker,
        LeadProfessional = known.LeadProfessional ?? made.LeadProfessional,
        LeadPerson = known.LeadProfessional is null ? known.LeadPerson ?? made.LeadPerson : known.LeadPerson,
        NoNames = known.NoNames ?? made.NoNames,
        // What keeps a record is not lost because the child had two: neither the hold nor that the child is looked after.
        Holds = [.. known.Holds.Concat(made.Holds).OrderBy(hold => hold.At)],
        LookedAfter = known.LookedAfter || made.LookedAfter,
        Parents = made.Parents ?? known.Parents,
        JoinedFrom = [.. known.JoinedFrom.Concat(made.JoinedFrom).Append(made.Reference).Distinct().OrderBy(reference => reference.Number)],
        // What was joined to the joined record before comes along.
        ReferredAgain = [.. known.ReferredAgain.Concat(made.ReferredAgain).Append(Referral).Distinct().OrderBy(reference => reference.Number)],
    };

    private static Notice Told(FrontDoorReview review, ReviewSetting setting) => new()
    {
        Id = $"{Name}:{review.Referral}",
        To = review.Referrer,
        Kind = NoticeKind.ReferralDecided,
        Forum = review.Forum,
        NotBefore = setting.Now,
        Items = [new(review.Referral.ToString(), Tells)],
    };

    /// <summary>The groups that have the child hear that there is more: their chair and their coordinator, by reference.</summary>
    private IEnumerable<Notice> ToGroups(Child child, ReviewSetting setting) =>
        from forum in child.Brought
        let terms = setting.Forums.FirstOrDefault(known => known.Forum == forum)
        where terms is not null
        let roster = setting.RosterOf(forum)
        from person in roster.Chairs(terms, setting.Today).Concat(roster.Coordinator is { } coordinator ? [coordinator] : (IEnumerable<PersonId>)[]).Distinct()
        where person != By
        select new Notice
        {
            Id = $"{Name}:{Referral}:{forum}:{person}",
            To = person,
            Kind = NoticeKind.ReferredAgain,
            Forum = forum,
            NotBefore = setting.Now,
            Items = [new(child.Reference.ToString(), Referral.ToString())],
        };
}

/// <param name="Made">The record that the referral made: it leads to the other from now on.</param>
/// <param name="Known">The record that stays.</param>
/// <param name="Again">The known child's own review, where the front door must decide anew.</param>
public sealed record JoinedReferral(FrontDoorReview Review, Child Made, Child Known, FrontDoorReview? Again);

/// <summary>The referral went to a record that was there before.</summary>
public sealed record ReviewJoin(CaseReference To, PersonId By, DateTimeOffset At);
