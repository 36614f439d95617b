namespace PanelAssistant.Domain.Meetings;

/// <summary>Something that a member wants on the agenda (Halton CSOG, section 6: bringing issues from their own area).</summary>
public sealed record AgendaProposal
{
    public const int MostTitle = 200;

    public const int Most = 40;

    /// <summary>1 for the first of its meeting.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required PersonId By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>It came when the agenda was final: the chair decides whether it is heard as any other business.</summary>
    public bool OtherBusiness { get; init; }

    /// <summary>Nothing while nobody has answered. Before the agenda is final no answer is needed.</summary>
    public bool? Taken { get; init; }

    public PersonId? AnsweredBy { get; init; }

    public bool Stands => OtherBusiness ? Taken is true : Taken is not false;
}
