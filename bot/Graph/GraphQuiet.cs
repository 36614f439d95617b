namespace PanelAssistant.Bot.Graph;

/// <summary>For how long one kind of work leaves Graph alone after a fault: a mailbox or a folder has one owner and one quota.</summary>
internal sealed class GraphQuiet
{
    /// <summary>Requests in a row that failed, of whatever.</summary>
    private int _failures;

    private DateTimeOffset _until;

    public bool IsOver(DateTimeOffset now) => now >= _until;

    /// <summary>When something due may be asked for.</summary>
    public DateTimeOffset NotBefore(DateTimeOffset due) => due > _until ? due : _until;

    public void Answered() => _failures = 0;

    /// <param name="tries">How often this one had failed before.</param>
    /// <returns>Until when nothing at all is asked.</returns>
    public DateTimeOffset After(GraphTrouble trouble, int tries, DateTimeOffset now) =>
        _until = now + GraphPause.LengthFor(trouble, Math.Max(_failures++, tries));
}
