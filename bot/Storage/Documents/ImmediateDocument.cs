using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Id: the reference, IA-3.</summary>
public sealed record ImmediateDocument
{
    public int Schema { get; init; } = 1;

    public required int Number { get; init; }

    public required string Forum { get; init; }

    public DateOnly? Meeting { get; init; }

    public required string What { get; init; }

    public int? Child { get; init; }

    public required string Tasked { get; init; }

    public IReadOnlyList<string>? Earlier { get; init; }

    public required DateTimeOffset DoBy { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset Given { get; init; }

    public required DateTimeOffset Asked { get; init; }

    public DateTimeOffset? Acknowledged { get; init; }

    public MeetingMarkDocument? Done { get; init; }

    public string? Outcome { get; init; }

    public int Step { get; init; }

    public DateTimeOffset? NextStep { get; init; }

    public ImmediateAction ToDomain() => new()
    {
        Reference = ImmediateReference.Of(Number),
        Forum = new(Forum),
        Meeting = Meeting,
        What = What,
        Child = Child is { } child ? CaseReference.Of(child) : null,
        Tasked = new(Tasked),
        Earlier = [.. (Earlier ?? []).Select(person => new PersonId(person))],
        DoBy = DoBy,
        By = new(By),
        Given = Given,
        Asked = Asked,
        Acknowledged = Acknowledged,
        Done = Done?.ToDomain(),
        Outcome = Outcome,
        Step = Step,
        NextStep = NextStep,
    };

    public static ImmediateDocument From(ImmediateAction action) => new()
    {
        Number = action.Reference.Number,
        Forum = action.Forum.Value,
        Meeting = action.Meeting,
        What = action.What,
        Child = action.Child?.Number,
        Tasked = action.Tasked.Value,
        Earlier = action.Earlier.Count == 0 ? null : [.. action.Earlier.Select(person => person.Value)],
        DoBy = action.DoBy,
        By = action.By.Value,
        Given = action.Given,
        Asked = action.Asked,
        Acknowledged = action.Acknowledged,
        Done = MeetingMarkDocument.From(action.Done),
        Outcome = action.Outcome,
        Step = action.Step,
        NextStep = action.NextStep,
    };
}
