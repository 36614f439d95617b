using PanelAssistant.Domain;
using PanelAssistant.Domain.Targets;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Id: the reference, TGT-3.</summary>
public sealed record TargetDocument
{
    public const string Open = "open";

    /// <summary>Those that are followed, what is due first first.</summary>
    public static DocumentQuery OpenOf(ForumId forum) => new(Kinds.Target) { Equal = [("forum", forum.Value), ("standing", Open)], OrderBy = "due" };

    public int Schema { get; init; } = 1;

    public required int Number { get; init; }

    public required string Forum { get; init; }

    /// <summary><see cref="Open"/> until it is no longer followed.</summary>
    public string? Standing { get; init; }

    public required string Title { get; init; }

    public required string Measure { get; init; }

    public required decimal Aim { get; init; }

    public TargetDirection Direction { get; init; }

    public required DateOnly Due { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public IReadOnlyList<TargetFigureDocument>? Figures { get; init; }

    public TargetRulingDocument? Ruling { get; init; }

    public IReadOnlyList<BlockageDocument>? Blockages { get; init; }

    public IReadOnlyList<TargetRemarkDocument>? Moves { get; init; }

    public TargetRemarkDocument? Ended { get; init; }

    public DateTimeOffset? NextStep { get; init; }

    public Target ToDomain() => new()
    {
        Reference = TargetReference.Of(Number),
        Forum = new(Forum),
        Title = Title,
        Measure = Measure,
        Aim = Aim,
        Direction = Direction,
        Due = Due,
        By = new(By),
        At = At,
        Figures = [.. (Figures ?? []).Select(figure => new TargetFigure(figure.Value, figure.On, new(figure.By), figure.At))],
        Ruling = Ruling is { } ruling ? new(ruling.Status, ruling.Why, new(ruling.By), ruling.At) : null,
        Blockages = [.. (Blockages ?? []).Select(blockage => new Blockage(blockage.Opened, blockage.Cleared?.ToDomain()))],
        Moves = [.. (Moves ?? []).Select(move => move.ToDomain())],
        Ended = Ended?.ToDomain(),
        NextStep = NextStep,
    };

    public static TargetDocument Of(Target target) => new()
    {
        Number = target.Reference.Number,
        Forum = target.Forum.Value,
        Standing = target.IsOpen ? Open : null,
        Title = target.Title,
        Measure = target.Measure,
        Aim = target.Aim,
        Direction = target.Direction,
        Due = target.Due,
        By = target.By.Value,
        At = target.At,
        Figures = target.Figures.Count == 0 ? null : [.. target.Figures.Select(figure => new TargetFigureDocument(figure.Value, figure.On, figure.By.Value, figure.At))],
        Ruling = target.Ruling is { } ruling ? new(ruling.Status, ruling.Why, ruling.By.Value, ruling.At) : null,
        Blockages = target.Blockages.Count == 0 ? null : [.. target.Blockages.Select(blockage => new BlockageDocument(blockage.Opened, TargetRemarkDocument.Of(blockage.Cleared)))],
        Moves = target.Moves.Count == 0 ? null : [.. target.Moves.Select(move => TargetRemarkDocument.Of(move)!)],
        Ended = TargetRemarkDocument.Of(target.Ended),
        NextStep = target.NextStep,
    };
}

public sealed record TargetFigureDocument(decimal Value, DateOnly On, string By, DateTimeOffset At);

public sealed record TargetRulingDocument(TargetStatus Status, string Why, string By, DateTimeOffset At);

public sealed record BlockageDocument(DateOnly Opened, TargetRemarkDocument? Cleared);

public sealed record TargetRemarkDocument(string Text, string By, DateTimeOffset At)
{
    public TargetRemark ToDomain() => new(Text, new(By), At);

    public static TargetRemarkDocument? Of(TargetRemark? remark) => remark is null ? null : new(remark.Text, remark.By.Value, remark.At);
}
