using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Referrals;

/// <summary>
/// The front door has read what was added after its decision. Groups that have the child hear that there is more; where none
/// has, the front door may decide again. Only the reviewing role brings a child anywhere (Oxfordshire, workflow).
/// </summary>
public sealed record LookAtAdditions(ReferralReference Referral, PersonId By)
{
    public const string Name = "referral.look";

    /// <summary>It changes the outcome: the referral waits to be decided anew.</summary>
    public bool Again { get; init; }

    /// <param name="child">The child of the referral.</param>
    /// <param name="known">For a joined referral, the record that is kept.</param>
    /// <param name="before">What the front door made of the kept record's own referral.</param>
    /// <param name="lists">Items of the child, or of the record that is kept.</param>
    public Decision<LookedAt> Decide(FrontDoorReview review, Child child, Child? known, FrontDoorReview? before, IReadOnlyList<ForumItem> lists, ReviewSetting setting)
    {
        if (!setting.Reviews(By))
        {
            return Decision<LookedAt>.Refuse(Reason.NotFound);
        }
        if (review.LookBy is null)
        {
            return Again || review.IsUndecided || review.Additions.Count == 0 ? Decision<LookedAt>.Refuse(Reason.NothingAdded) : new Decision<LookedAt>.AlreadySo(new(review, null));
        }
        var about = review.Joined is null ? child : known is { JoinedTo: null } && known.ReferredAgain.Contains(Referral) ? known : null;
        if (about is null)
        {
            return Decision<LookedAt>.Refuse(Reason.KeptRecordNeeded);
        }
        var groups = lists.Where(item => item.IsHere).Select(item => item.Forum).Concat(about.Watch?.Forum is { } watching ? [watching] : (IEnumerable<ForumId>)[]).Distinct().ToList();
        if (Again && (groups.Count > 0 || review.KeyworkerIsAsked || (review.Joined is not null && before?.Decision is null)))
        {
            return Decision<LookedAt>.Refuse(Reason.OthersHaveIt);
        }
        var looked = Looked(review, setting);
        return Decision<LookedAt>.Accept(
            !Again ? new(looked, null)
            : review.Joined is null ? new(looked.OpenedAgain(setting.Terms(review.Forum), setting.Now), null)
            : new(looked, before!.OpenedAgain(setting.Terms(before.Forum), setting.Now)),
            new AuditFact(Name, Referral.ToString(), Again ? "again" : string.Join(' ', groups.Select(forum => forum.Value))),
            [.. groups.SelectMany(forum => ToGroup(about, review, forum, setting))]);
    }

    private static FrontDoorReview Looked(FrontDoorReview review, ReviewSetting setting)
    {
        var looked = review with { LookBy = null, NudgeStep = 0, NextNudge = null };
        return looked.DueOn is { } due ? looked with { NextNudge = Reminders.Of(setting.Terms(review.Forum).ConfirmationNudges).NextAfter(due, 0, setting.Now) } : looked;
    }

    /// <summary>The group's chair and its coordinator, by reference.</summary>
    private IEnumerable<Notice> ToGroup(Child child, FrontDoorReview review, ForumId forum, ReviewSetting setting) =>
        setting.Forums.FirstOrDefault(known => known.Forum == forum) is not { } terms ? [] : setting.RunnersOf(terms).Where(person => person != By).Select(person => new Notice
        {
            Id = $"{Name}:{Referral}:{review.Additions.Count}:{forum}:{person}",
            To = person,
            Kind = NoticeKind.ReferralMoreTold,
            Forum = forum,
            NotBefore = setting.Now,
            Items = [new(child.Reference.ToString(), Referral.ToString())],
        });
}

/// <param name="Again">The review of the kept record's own referral, where the front door decides anew there.</param>
public sealed record LookedAt(FrontDoorReview Review, FrontDoorReview? Again);
