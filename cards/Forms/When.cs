using System.Globalization;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Cards.Forms;

/// <summary>A condition on answers given earlier.</summary>
public abstract record When
{
    private When()
    {
    }

    public abstract bool Holds(FormAnswers answers, DateOnly today);

    /// <summary>The fields it looks at.</summary>
    public abstract IEnumerable<string> LooksAt { get; }

    /// <summary>The answer is, or contains, one of these choices.</summary>
    public static When Is(string field, params IReadOnlyList<string> anyOf) => new Answered(field, anyOf);

    /// <summary>The birth date makes somebody younger than this today.</summary>
    public static When YoungerThan(string field, int years) => new Younger(field, years);

    public static When Any(params IReadOnlyList<When> of) => new AnyOf(of);

    public static When All(params IReadOnlyList<When> of) => new AllOf(of);

    private sealed record Answered(string Field, IReadOnlyList<string> Values) : When
    {
        public override bool Holds(FormAnswers answers, DateOnly today) => answers.Choices(Field).Any(Values.Contains);

        public override IEnumerable<string> LooksAt => [Field];
    }

    private sealed record Younger(string Field, int Years) : When
    {
        public override bool Holds(FormAnswers answers, DateOnly today) =>
            DateOnly.TryParseExact(answers[Field], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born)
            && born <= today && BirthDate.Of(born).AgeOn(today) < Years;

        public override IEnumerable<string> LooksAt => [Field];
    }

    private sealed record AnyOf(IReadOnlyList<When> Of) : When
    {
        public override bool Holds(FormAnswers answers, DateOnly today) => Of.Any(when => when.Holds(answers, today));

        public override IEnumerable<string> LooksAt => Of.SelectMany(when => when.LooksAt);
    }

    private sealed record AllOf(IReadOnlyList<When> Of) : When
    {
        public override bool Holds(FormAnswers answers, DateOnly today) => Of.All(when => when.Holds(answers, today));

        public override IEnumerable<string> LooksAt => Of.SelectMany(when => when.LooksAt);
    }
}
