using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>The watch over a child in one episode of risk; part of the child's document.</summary>
public sealed record WatchDocument
{
    public string? Forum { get; init; }

    public required DateOnly Since { get; init; }

    public LevelMarkDocument? AtStart { get; init; }

    public IReadOnlyList<ClockDocument> Clocks { get; init; } = [];

    public DateTimeOffset? Next { get; init; }

    public RiskWatch ToDomain() => new()
    {
        Forum = Forum is null ? null : new ForumId(Forum),
        Since = Since,
        AtStart = AtStart?.ToDomain(),
        Clocks = [.. Clocks.Select(clock => clock.ToDomain())],
        Next = Next,
    };

    public static WatchDocument From(RiskWatch watch) => new()
    {
        Forum = watch.Forum?.Value,
        Since = watch.Since,
        AtStart = watch.AtStart is null ? null : LevelMarkDocument.From(watch.AtStart),
        Clocks = [.. watch.Clocks.Select(ClockDocument.From)],
        Next = watch.Next,
    };
}

public sealed record ClockDocument
{
    public required string Clock { get; init; }

    public required DateOnly RunsOut { get; init; }

    public DateOnly? Meeting { get; init; }

    public DateOnly? Asked { get; init; }

    public DateOnly? Reminded { get; init; }

    public DateOnly? Received { get; init; }

    public DateOnly? ChairAsked { get; init; }

    public ChairAnswer? Answer { get; init; }

    public string? AnsweredBy { get; init; }

    public DateOnly? Invited { get; init; }

    public RiskChange? Found { get; init; }

    public bool Over { get; init; }

    public ClockState ToDomain() => new()
    {
        Clock = Clock,
        RunsOut = RunsOut,
        Meeting = Meeting,
        Asked = Asked,
        Reminded = Reminded,
        Received = Received,
        ChairAsked = ChairAsked,
        Answer = Answer,
        AnsweredBy = AnsweredBy is null ? null : new PersonId(AnsweredBy),
        Invited = Invited,
        Found = Found,
        Over = Over,
    };

    public static ClockDocument From(ClockState clock) => new()
    {
        Clock = clock.Clock,
        RunsOut = clock.RunsOut,
        Meeting = clock.Meeting,
        Asked = clock.Asked,
        Reminded = clock.Reminded,
        Received = clock.Received,
        ChairAsked = clock.ChairAsked,
        Answer = clock.Answer,
        AnsweredBy = clock.AnsweredBy?.Value,
        Invited = clock.Invited,
        Found = clock.Found,
        Over = clock.Over,
    };
}

public sealed record LevelMarkDocument(int Number, RiskLevel Level, string Tool, string ToolVersion, string By, DateTimeOffset At)
{
    public LevelMark ToDomain() => new(Number, Level, Tool, ToolVersion, new PersonId(By), At);

    public static LevelMarkDocument From(LevelMark mark) => new(mark.Number, mark.Level, mark.Tool, mark.ToolVersion, mark.By.Value, mark.At);
}
