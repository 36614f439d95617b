using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Cards.Returns;

/// <summary>The figures of one meeting, as the group may read them.</summary>
public sealed record ScorecardView
{
    public required TermsOfReference Terms { get; init; }

    public required ReturnRule Rule { get; init; }

    public required MeetingReturns Returns { get; init; }

    /// <summary>Of the meeting before; nothing where none are kept.</summary>
    public MeetingReturns? Before { get; init; }

    /// <summary>The day of the meeting.</summary>
    public required DateOnly Held { get; init; }

    /// <summary>The reader runs the group.</summary>
    public bool MaySetTargets { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }

    public Scorecard Scorecard => Scorecard.Of(Terms, Rule, Returns, Before);
}
