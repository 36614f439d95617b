using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Sharing;

/// <summary>
/// A child's safety does not wait for a form: one line is enough, and the rest is owed from the next working day on. It
/// tells nobody by itself.
/// </summary>
/// <param name="Line">What went to whom.</param>
public sealed record ShareNow(ShareReference Reference, string? Line, PersonId By, string Draft)
{
    public const string Name = "share.now";

    /// <summary>Typed again with the same words within this time it is the same share: nobody shares one thing twice in ten minutes and owes both accounts.</summary>
    private static readonly TimeSpan SaidAgain = TimeSpan.FromMinutes(10);

    /// <param name="latest">The child's latest entries.</param>
    public static Share? SaidBefore(IEnumerable<Share> latest, PersonId by, string? line, DateTimeOffset now) => latest.FirstOrDefault(share =>
        share.By == by && share.Account is null && now - share.At < SaidAgain && string.Equals(share.Line, line, StringComparison.OrdinalIgnoreCase));

    public Decision<SharedNow> Decide(TermsOfReference terms, DateTimeOffset now)
    {
        if (EmptyAnswer.Is(Line))
        {
            return Decision<SharedNow>.Refuse(Reason.ShareLineNeeded);
        }
        return Line.Length > Share.MostLine
            ? Decision<SharedNow>.Refuse(Reason.TextTooLong)
            : Decision<SharedNow>.Accept(
                new(
                    new Share { Reference = Reference, Forum = terms.Forum, By = By, At = now, Line = Line, Draft = Draft },
                    new OpenShare(Reference, terms.Forum, By, now) { NextStep = OpenShare.MorningAfter(now) }),
                new AuditFact(Name, Reference.ToString()));
    }
}

/// <summary>The entry, and what is owed for it.</summary>
public sealed record SharedNow(Share Share, OpenShare Open);
