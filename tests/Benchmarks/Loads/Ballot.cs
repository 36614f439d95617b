using PanelAssistant.Domain.Flags;
using PanelAssistant.Tests.Benchmarks.Wire;

namespace PanelAssistant.Tests.Benchmarks.Loads;

/// <summary>One member's own buttons on one open flag, pressed in turn: for, against, for ...</summary>
internal sealed class Ballot(Func<string, string> press, string view)
{
    private readonly Request[] _presses = [new(press(nameof(VoteChoice.For))), new(press(nameof(VoteChoice.Against)))];
    private int _next;

    /// <summary>What the card said after the last press: that must be what is stored.</summary>
    public string? Acknowledged { get; private set; }

    /// <summary>Asks for the member's own view.</summary>
    public string View => view;

    public ReadOnlyMemory<byte> Press() => _presses[_next].WithFreshId();

    /// <summary>True when the view that came back shows the vote that was pressed.</summary>
    public bool Accept(ReadOnlySpan<byte> answer)
    {
        if (answer.IndexOf(_next == 0 ? "You voted: for."u8 : "You voted: against."u8) < 0)
        {
            return false;
        }
        Acknowledged = _next == 0 ? "You voted: for." : "You voted: against.";
        _next = 1 - _next;
        return true;
    }
}
