using PanelAssistant.Bot.Storage;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Turns;

/// <summary>What a handler wants stored and said. All of it is committed together, or none.</summary>
public sealed record Outcome(Answer Answer)
{
    public IReadOnlyList<DocumentOperation> Changes { get; init; } = [];

    public AuditFact? Fact { get; init; }

    /// <summary>What this answer shows somebody, told once however often they look. For a verb that only reads.</summary>
    public Sight? Seen { get; init; }

    /// <summary>
    /// What the answer shows somebody, told where the press does nothing else: it was refused, or was so already. It is no key of
    /// the press, which is decided anew when it comes again, and told again then.
    /// </summary>
    public AuditFact? Shown { get; init; }

    public IReadOnlyList<Notice> Tell { get; init; } = [];

    /// <summary>A board in a shared chat that must be drawn again.</summary>
    public string? Repaint { get; init; }

    /// <summary>
    /// True for a count that changes with every vote: kept in memory only, since whoever starts the bot again draws all
    /// live boards once. False for what must be shown whatever happens, such as an outcome.
    /// </summary>
    public bool RepaintCanWait { get; init; }

    /// <summary>Nothing is to be stored: it was refused, or only looked at.</summary>
    public bool IsNothing => Changes.Count == 0 && Fact is null && Tell.Count == 0 && Repaint is null;

    public static implicit operator Outcome(Answer answer) => new(answer);

    public static Outcome Say(string sentence) => new(new Answer.Say(sentence));

    public static Outcome Show(Cards.Elements.PersonalCard card, string? toast = null) => new(new Answer.Show(card, toast));
}
