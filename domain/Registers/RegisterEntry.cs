using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.Registers;

/// <summary>
/// One line of a group's register (Halton CSSG, section 3; Oxfordshire Network, purpose). What is written in it names
/// nobody: it is read by people who see figures, not children.
/// </summary>
public sealed record RegisterEntry
{
    public const int MostTitle = 200;

    public const int MostText = 1500;

    /// <summary>Further notes are refused: the entry is closed and another one begun.</summary>
    public const int MostNotes = 60;

    /// <summary>Its owner is reminded so many days before its review.</summary>
    public const int RemindedDaysBefore = 28;

    public required EntryReference Reference { get; init; }

    public required ForumId Forum { get; init; }

    public required RegisterKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Nothing for an entry that the terms themselves name.</summary>
    public PersonId? By { get; init; }

    /// <summary>When it was first written; for an entry that the terms name, when somebody first wrote to it.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who was asked, or for whom it is: "parents and carers", "pupils of year 9".</summary>
    public string? Audience { get; init; }

    /// <summary>Where the document itself is kept.</summary>
    public string? Link { get; init; }

    public PersonId? Owner { get; init; }

    public DateOnly? ReviewOn { get; init; }

    public IReadOnlyList<EntryNote> Notes { get; init; } = [];

    /// <summary>Actions that were given because of it.</summary>
    public IReadOnlyList<ActionReference> Actions { get; init; } = [];

    public EntryNote? Closed { get; init; }

    public bool Reminded { get; init; }

    /// <summary>When it is looked at again; nothing where no review is due.</summary>
    public DateTimeOffset? NextStep { get; init; }

    public bool IsOpen => Closed is null;

    /// <summary>Its review should have been by now.</summary>
    public bool IsOverdue(DateOnly today) => IsOpen && ReviewOn < today;

    /// <summary>Agencies of the group that have not said how they carry it out since it was last reviewed.</summary>
    public IEnumerable<Agency> Silent(TermsOfReference terms) => terms.Agencies.Where(agency => Notes.All(note => note.Agency != agency.Id));

    /// <summary>As the terms name it, before anybody has written to it.</summary>
    public static RegisterEntry? Listed(EntryReference reference, TermsOfReference terms, DateTimeOffset now) =>
        terms.Registers
            .SelectMany(rule => rule.Listed.Where(listed => listed.Number == reference.Number).Select(listed => new RegisterEntry
            {
                Reference = reference,
                Forum = terms.Forum,
                Kind = rule.Kind,
                Title = listed.Title,
                At = now,
            }))
            .FirstOrDefault();

    /// <summary>The same, to be looked at again when its review comes near and when that day has passed.</summary>
    internal RegisterEntry Scheduled(DateTimeOffset now)
    {
        if (ReviewOn is not { } day || !IsOpen)
        {
            return this with { NextStep = null, Reminded = false };
        }
        var reminder = NudgeMoment.For(day.AddDays(-RemindedDaysBefore)).Instant;
        return this with { NextStep = reminder > now ? reminder : NudgeMoment.For(day.AddDays(1)).Instant, Reminded = reminder <= now };
    }
}

/// <param name="Agency">Of the writer's seat; nothing for who has none.</param>
public sealed record EntryNote(PersonId By, AgencyId? Agency, DateTimeOffset At, string Text);
