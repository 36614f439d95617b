using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Sharing;

/// <summary>Somebody who opens a child's record writes down what they shared, with whom and on what footing.</summary>
/// <param name="Reference">The child's next one; used only when accepted.</param>
public sealed record RecordShare(ShareReference Reference, ShareSaid Said, PersonId By, string Draft)
{
    public const string Name = "share.record";

    /// <param name="forums">The partnership's, whose agencies may be named.</param>
    public Decision<Share> Decide(TermsOfReference terms, IReadOnlyCollection<TermsOfReference> forums, DateTimeOffset now) =>
        Said.Read(forums, out var why) is { } account
            ? Decision<Share>.Accept(
                new Share { Reference = Reference, Forum = terms.Forum, By = By, At = now, Account = account, Draft = Draft },
                new AuditFact(Name, Reference.ToString(), account.Basis))
            : Decision<Share>.Refuse(why);
}
