using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Registers;

/// <summary>A member adds what their agency does about it, or what is new.</summary>
public sealed record NoteEntry(string? Text, PersonId By)
{
    public const string Name = "register.note";

    public Decision<RegisterEntry> Decide(RegisterEntry entry, TermsOfReference terms, Roster roster, PassedWords passes, DateTimeOffset now)
    {
        if (!entry.IsOpen)
        {
            return Decision<RegisterEntry>.Refuse(Reason.EntryClosed);
        }
        if (EntryText.Fault(Text, RegisterEntry.MostText, Reason.TextNeeded, passes, UkTime.DateOf(now)) is { } why)
        {
            return Decision<RegisterEntry>.Refuse(why);
        }
        if (entry.Notes is [.., var last] && last.By == By && last.Text == Text)
        {
            return new Decision<RegisterEntry>.AlreadySo(entry);
        }
        return entry.Notes.Count >= RegisterEntry.MostNotes
            ? Decision<RegisterEntry>.Refuse(Reason.EntryFull)
            : Decision<RegisterEntry>.Accept(
                entry with { Notes = [.. entry.Notes, Of(By, Text!, terms, roster, now)] },
                new AuditFact(Name, entry.Reference.ToString(), $"{entry.Notes.Count + 1}"));
    }

    internal static EntryNote Of(PersonId by, string text, TermsOfReference terms, Roster roster, DateTimeOffset now) =>
        new(by, roster.Find(by, UkTime.DateOf(now)) is { } held ? terms.AgencyOf(held.Seat) : null, now, text);
}

/// <summary>Whoever owns it or runs the group closes it, and says what came of it: nothing is closed in silence.</summary>
public sealed record CloseEntry(string? Result, PersonId By)
{
    public const string Name = "register.close";

    public Decision<RegisterEntry> Decide(RegisterEntry entry, TermsOfReference terms, Roster roster, PassedWords passes, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (entry.Owner != By && !Access.Runs(terms, roster, By, today))
        {
            return Decision<RegisterEntry>.Refuse(Reason.EntryNotYours);
        }
        if (entry.Closed is { } closed)
        {
            // Other words than those that it was closed with are not kept: whoever wrote them is told.
            return string.IsNullOrWhiteSpace(Result) || Result == closed.Text ? new Decision<RegisterEntry>.AlreadySo(entry) : Decision<RegisterEntry>.Refuse(Reason.EntryClosed);
        }
        return EntryText.Fault(Result, RegisterEntry.MostText, Reason.ResultNeeded, passes, today) is { } why
            ? Decision<RegisterEntry>.Refuse(why)
            : Decision<RegisterEntry>.Accept(
                (entry with { Closed = NoteEntry.Of(By, Result!, terms, roster, now) }).Scheduled(now),
                new AuditFact(Name, entry.Reference.ToString()));
    }
}
