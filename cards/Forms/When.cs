using System.Globalization;
using PanelAssistant.Domain.Calendar;
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

    /// <summary>In the night the clocks go back, that time comes twice.</summary>
    public static When ComesTwice(string date, string time) => new Clock(date, time, LocalFit.Twice);

    /// <summary>In the night the clocks go forward, there is no such time.</summary>
    public static When IsSkipped(string date, string time) => new Clock(date, time, LocalFit.Skipped);

    /// <summary>The second date and time are surely not later than the first, whichever of two equal times is meant.</summary>
    public static When NotLater((string Date, string Time) first, (string Date, string Time) second) => new InOrder(first, second);

    public static When Not(When other) => new Otherwise(other);

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
            DayText.TryParse(answers[Field], out var born)
            && born <= today && BirthDate.Of(born).AgeOn(today) < Years;

        public override IEnumerable<string> LooksAt => [Field];
    }

    private sealed record Otherwise(When Other) : When
    {
        public override bool Holds(FormAnswers answers, DateOnly today) => !Other.Holds(answers, today);

        public override IEnumerable<string> LooksAt => Other.LooksAt;
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

    private sealed record Clock(string Date, string Time, LocalFit Fit) : When
    {
        public override bool Holds(FormAnswers answers, DateOnly today) => Moment(answers, Date, Time)?.Fit == Fit;

        public override IEnumerable<string> LooksAt => [Date, Time];
    }

    private sealed record InOrder((string Date, string Time) First, (string Date, string Time) Second) : When
    {
        public override bool Holds(FormAnswers answers, DateOnly today) =>
            Moment(answers, First.Date, First.Time) is { } first && Moment(answers, Second.Date, Second.Time) is { } second
            && (second.Second ?? second.Instant) <= first.Instant;

        public override IEnumerable<string> LooksAt => [First.Date, First.Time, Second.Date, Second.Time];
    }

    private static LocalMoment? Moment(FormAnswers answers, string date, string time) =>
        DayText.TryParse(answers[date], out var day)
        && TimeOnly.TryParseExact(answers[time], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour)
            ? UkTime.Resolve(day, hour)
            : null;
}
