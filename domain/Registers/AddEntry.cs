using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Registers;

/// <summary>A member writes a line into a register of the group.</summary>
public sealed record AddEntry(EntryReference Reference, RegisterKind Kind, string? Title, PersonId By)
{
    public const string Name = "register.add";

    public string? Audience { get; init; }

    public string? Link { get; init; }

    /// <param name="passes">Words that name nobody here.</param>
    public Decision<RegisterEntry> Decide(TermsOfReference terms, Roster roster, PassedWords passes, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (!Access.ReadsPapers(terms, roster, By, today))
        {
            return Decision<RegisterEntry>.Refuse(Reason.NoSeat);
        }
        if (terms.Registers.All(rule => rule.Kind != Kind))
        {
            return Decision<RegisterEntry>.Refuse(Reason.NoSuchRegister);
        }
        var audience = EmptyAnswer.Without(Audience);
        var fault = EntryText.Fault(Title, RegisterEntry.MostTitle, Reason.TextNeeded, passes, today)
            ?? (audience is null ? null : EntryText.Fault(audience, RegisterEntry.MostTitle, Reason.TextNeeded, passes, today))
            ?? (Link is null || SetReview.IsLink(Link) ? null : Reason.LinkNotReadable);
        if (fault is { } why)
        {
            return Decision<RegisterEntry>.Refuse(why);
        }
        return Decision<RegisterEntry>.Accept(
            new()
            {
                Reference = Reference,
                Forum = terms.Forum,
                Kind = Kind,
                Title = Title!,
                By = By,
                At = now,
                Audience = audience,
                Link = Link,
                Owner = By,
            },
            new AuditFact(Name, Reference.ToString(), Kind.ToString()));
    }
}
