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
