using PanelAssistant.Domain;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>What the front door asked about a referral, inside a <see cref="ReviewDocument"/>.</summary>
public sealed record ReviewQuestionDocument(int Number, string Text, string To, DateOnly WantedBy, string By, DateTimeOffset At)
{
    public FrontDoorQuestion ToDomain() => new(Number, Text, new(To), WantedBy, new(By), At);

    public static ReviewQuestionDocument From(FrontDoorQuestion asked) => new(asked.Number, asked.Text, asked.To.Value, asked.WantedBy, asked.By.Value, asked.At);
}

/// <summary>What was added to a referral after it was sent, inside a <see cref="ReviewDocument"/>.</summary>
public sealed record AdditionDocument
{
    public required int Number { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Draft { get; init; }

    public required string Text { get; init; }

    public bool? ImmediateDanger { get; init; }

    public IReadOnlyList<CorrectedPart>? Corrects { get; init; }

    public string? RightName { get; init; }

    public DateOnly? RightBirthDate { get; init; }

    public IReadOnlyList<int>? Answers { get; init; }

    public required string FormVersion { get; init; }

    public Addition ToDomain() => new()
    {
        Number = Number,
        By = new PersonId(By),
        At = At,
        Draft = Draft,
        Text = Text,
        ImmediateDanger = ImmediateDanger ?? false,
        Corrects = Corrects ?? [],
        RightName = RightName,
        RightBirthDate = RightBirthDate,
        Answers = Answers ?? [],
        FormVersion = FormVersion,
    };

    public static AdditionDocument From(Addition added) => new()
    {
        Number = added.Number,
        By = added.By.Value,
        At = added.At,
        Draft = added.Draft,
        Text = added.Text,
        ImmediateDanger = added.ImmediateDanger ? true : null,
        Corrects = added.Corrects.Count == 0 ? null : added.Corrects,
        RightName = added.RightName,
        RightBirthDate = added.RightBirthDate,
        Answers = added.Answers.Count == 0 ? null : added.Answers,
        FormVersion = added.FormVersion,
    };
}
