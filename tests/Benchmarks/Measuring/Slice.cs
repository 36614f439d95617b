namespace PanelAssistant.Tests.Benchmarks.Measuring;

/// <summary>What a few seconds of load on one program showed.</summary>
/// <param name="PerSecond">Requests answered a second.</param>
/// <param name="Median">Milliseconds.</param>
/// <param name="P95">Milliseconds.</param>
/// <param name="P99">Milliseconds.</param>
/// <param name="ProgramBusy">Share of one core that the program used.</param>
/// <param name="LoadBusy">Share of one core that load and connector used; near 1 they are the limit.</param>
/// <param name="Resident">Megabytes while under load.</param>
/// <param name="AnswerBytes">Mean size of an answer's body.</param>
/// <param name="ReplyBytes">Mean size of a message at the Connector.</param>
internal sealed record Slice(
    double PerSecond,
    double Median,
    double P95,
    double P99,
    double ProgramBusy,
    double LoadBusy,
    double Resident,
    double AnswerBytes,
    double ReplyBytes,
    Faults Faults);

/// <summary>What must all be 0 for a figure to mean anything.</summary>
/// <param name="Refused">Answered with something else than asked for.</param>
/// <param name="Unanswered">Turns whose message never reached the Connector.</param>
/// <param name="Doubled">Turns with more than one message.</param>
/// <param name="WithoutCard">Messages at the Connector that held no card.</param>
internal sealed record Faults(int Refused, int Unanswered, int Doubled, int WithoutCard)
{
    public static Faults None { get; } = new(0, 0, 0, 0);

    public Faults And(Faults other) => new(
        Refused + other.Refused, Unanswered + other.Unanswered, Doubled + other.Doubled, WithoutCard + other.WithoutCard);
}
