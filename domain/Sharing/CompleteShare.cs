using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Sharing;

/// <summary>Whoever shared something at once writes up the rest: purpose, basis and why it was proportionate.</summary>
public sealed record CompleteShare(ShareSaid Said, PersonId By, string Draft)
{
    public const string Name = "share.complete";

    /// <summary>Why it cannot be completed, whatever is said; nothing when it can.</summary>
    /// <param name="open">What is owed; nothing once it is completed.</param>
    public static Reason? NotNow(Share share, OpenShare? open, PersonId by) =>
        share.By != by ? Reason.NotYourShare
        : open is null ? Reason.ShareComplete
        : null;

    /// <param name="share">The entry that was made at once.</param>
    /// <param name="forums">The partnership's, whose agencies may be named.</param>
    public Decision<Share> Decide(Share share, OpenShare? open, IReadOnlyCollection<TermsOfReference> forums, DateTimeOffset now)
    {
        if (NotNow(share, open, By) is { } not)
        {
            return Decision<Share>.Refuse(not);
        }
        return Said.Read(forums, out var why) is { } account
            ? Decision<Share>.Accept(
                share with { Account = account, CompletedAt = now, Draft = Draft },
                new AuditFact(Name, share.Reference.ToString(), account.Basis))
            : Decision<Share>.Refuse(why);
    }
}
