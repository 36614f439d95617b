namespace PanelAssistant.Bot.Graph;

/// <summary>For how long Graph is left alone. The default is no pause.</summary>
internal readonly struct GraphPause
{
    /// <summary>After a fault that passes; then after one that somebody must mend.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(30), Long = TimeSpan.FromMinutes(5);

    private readonly TimeSpan _length;

    private readonly long _since;

    private GraphPause(TimeSpan length) => (_length, _since) = (length, TimeProvider.System.GetTimestamp());

    public bool IsOn => _length > TimeSpan.Zero && TimeProvider.System.GetElapsedTime(_since) < _length;

    /// <summary>What Graph asked for, which is never shortened; else a pause by the kind of fault.</summary>
    public static GraphPause For(GraphTrouble trouble) => new(trouble.After ?? (trouble.MayPass ? Short : Long));
}
