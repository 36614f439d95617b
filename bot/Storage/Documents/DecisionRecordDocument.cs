using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Decisions;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Id: forum, child and number of the question, <c>csog:CH-2041:3</c>.</summary>
public sealed record DecisionRecordDocument
{
    public int Schema { get; init; } = 1;

    public required string Forum { get; init; }

    public required int Child { get; init; }

    /// <summary>Whose decisions are listed together: <c>csog:CH-2041</c>.</summary>
    public required string About { get; init; }

    public required DateTimeOffset Closed { get; init; }

    /// <summary>The local day on which it was closed.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The forum whose recommendation has no answer yet.</summary>
    public string? Awaits { get; init; }

    public required QuestionDocument Question { get; init; }

    public string? Action { get; init; }

    public AnswerDocument? Answer { get; init; }

    public static string IdOf(ForumId forum, CaseReference child, int question) => $"{forum}:{child}:{question}";

    public DecisionRecord ToDomain() => new()
    {
        Forum = new ForumId(Forum),
        Child = CaseReference.Of(Child),
        Question = Question.ToDomain(),
        Action = ActionReference.TryParse(Action, out var action) ? action : null,
        Answer = Answer is { } answer ? new(answer.Adopted, answer.Why, new PersonId(answer.By), answer.On) : null,
    };

    public static DecisionRecordDocument From(DecisionRecord decision) => new()
    {
        Forum = decision.Forum.Value,
        Child = decision.Child.Number,
        About = FlagDocument.IdOf(decision.Forum, decision.Child),
        Closed = decision.Question.Closed!.Value,
        Day = UkTime.DateOf(decision.Question.Closed.Value),
        Awaits = decision.AwaitsAnswer ? decision.Forum.Value : null,
        Question = QuestionDocument.From(decision.Question),
        Action = decision.Action?.ToString(),
        Answer = decision.Answer is { } answer ? new(answer.Adopted, answer.Why, answer.By.Value, answer.On) : null,
    };
}

public sealed record AnswerDocument(bool Adopted, string? Why, string By, DateOnly On);
