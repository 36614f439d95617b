using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Registers;

/// <summary>Who sees to it, when it is reviewed, and where the document is kept.</summary>
/// <param name="Owner">A member; nothing leaves it with whoever has it.</param>
public sealed record SetReview(PersonId? Owner, DateOnly? ReviewOn, string? Link, PersonId By)
{
    public const string Name = "register.review";

    public const int MostYearsAhead = 5;

    public const int MostLink = 400;

    /// <summary>An address on the web, and no other kind.</summary>
    public static bool IsLink(string text) =>
        text.Length <= MostLink && Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;

    public Decision<RegisterEntry> Decide(RegisterEntry entry, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (entry.Owner != By && !Access.Runs(terms, roster, By, today))
        {
            return Decision<RegisterEntry>.Refuse(Reason.EntryNotYours);
        }
        if (!entry.IsOpen)
        {
            return Decision<RegisterEntry>.Refuse(Reason.EntryClosed);
        }
        if (Owner is { } named && roster.Find(named, today) is null)
        {
            return Decision<RegisterEntry>.Refuse(Reason.OwnerNeeded);
        }
        if (ReviewOn is { } day && (day < today || day > today.AddYears(MostYearsAhead)))
        {
            return Decision<RegisterEntry>.Refuse(day < today ? Reason.DateInPast : Reason.DateTooFar);
        }
        if (Link is { } address && !IsLink(address))
        {
            return Decision<RegisterEntry>.Refuse(Reason.LinkNotReadable);
        }
        var changed = (entry with { Owner = Owner ?? entry.Owner, ReviewOn = ReviewOn ?? entry.ReviewOn, Link = Link ?? entry.Link }).Scheduled(now);
        return changed == entry
            ? new Decision<RegisterEntry>.AlreadySo(entry)
            : Decision<RegisterEntry>.Accept(changed, new AuditFact(Name, entry.Reference.ToString(), ReviewOn is { } on ? $"{on:yyyy-MM-dd}" : null));
    }
}
