using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Registers;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Id: the reference, REG-103. One that the terms name is stored once somebody has written to it.</summary>
public sealed record EntryDocument
{
    public const string Open = "open";

    /// <summary>Open entries of one register, the oldest first.</summary>
    public static DocumentQuery OpenOf(ForumId forum, RegisterKind kind) =>
        new(Kinds.Entry) { Equal = [("forum", forum.Value), ("register", kind.ToString()), ("standing", Open)], OrderBy = "at" };

    public int Schema { get; init; } = 1;

    public required int Number { get; init; }

    public required string Forum { get; init; }

    public required RegisterKind Register { get; init; }

    /// <summary><see cref="Open"/> until it is closed.</summary>
    public string? Standing { get; init; }

    public required string Title { get; init; }

    public string? By { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Audience { get; init; }

    public string? Link { get; init; }

    public string? Owner { get; init; }

    public DateOnly? ReviewOn { get; init; }

    public IReadOnlyList<EntryNoteDocument>? Notes { get; init; }

    public IReadOnlyList<int>? Actions { get; init; }

    public EntryNoteDocument? Closed { get; init; }

    public bool Reminded { get; init; }

    public DateTimeOffset? NextStep { get; init; }

    public RegisterEntry ToDomain() => new()
    {
        Reference = EntryReference.Of(Number),
        Forum = new(Forum),
        Kind = Register,
        Title = Title,
        By = By is null ? null : new(By),
        At = At,
        Audience = Audience,
        Link = Link,
        Owner = Owner is null ? null : new(Owner),
        ReviewOn = ReviewOn,
        Notes = [.. (Notes ?? []).Select(note => note.ToDomain())],
        Actions = [.. (Actions ?? []).Select(ActionReference.Of)],
        Closed = Closed?.ToDomain(),
        Reminded = Reminded,
        NextStep = NextStep,
    };

    public static EntryDocument Of(RegisterEntry entry) => new()
    {
        Number = entry.Reference.Number,
        Forum = entry.Forum.Value,
        Register = entry.Kind,
        Standing = entry.IsOpen ? Open : null,
        Title = entry.Title,
        By = entry.By?.Value,
        At = entry.At,
        Audience = entry.Audience,
        Link = entry.Link,
        Owner = entry.Owner?.Value,
        ReviewOn = entry.ReviewOn,
        Notes = entry.Notes.Count == 0 ? null : [.. entry.Notes.Select(EntryNoteDocument.Of)],
        Actions = entry.Actions.Count == 0 ? null : [.. entry.Actions.Select(action => action.Number)],
        Closed = entry.Closed is { } closed ? EntryNoteDocument.Of(closed) : null,
        Reminded = entry.Reminded,
        NextStep = entry.NextStep,
    };
}

public sealed record EntryNoteDocument(string By, string? Agency, DateTimeOffset At, string Text)
{
    public EntryNote ToDomain() => new(new(By), Agency is null ? null : new(Agency), At, Text);

    public static EntryNoteDocument Of(EntryNote note) => new(note.By.Value, note.Agency?.Value, note.At, note.Text);
}
