namespace PanelAssistant.Bot.Graph;

/// <summary>For how long Graph is left alone. The default is no pause.</summary>
internal readonly struct GraphPause
{
    /// <summary>After a fault that passes; then after one that somebody must mend.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(30), Long = TimeSpan.FromMinutes(5);

    /// <summary>Doubled so often and not again: from half a minute to half an hour, from five minutes to five hours.</summary>
    private const int MostDoubled = 6;

    private readonly TimeSpan _length;

    private readonly long _since;

    private GraphPause(TimeSpan length) => (_length, _since) = (length, TimeProvider.System.GetTimestamp());

    public bool IsOn => _length > TimeSpan.Zero && TimeProvider.System.GetElapsedTime(_since) < _length;

    /// <summary>What Graph asked for, which is never shortened; else a pause by the kind of fault.</summary>
    public static GraphPause For(GraphTrouble trouble) => new(trouble.After ?? Base(trouble));

    /// <summary>For work that is tried until it is done: longer after each failure, and never shorter than Graph asked for.</summary>
    /// <param name="tries">How often it had failed before.</param>
    public static TimeSpan LengthFor(GraphTrouble trouble, int tries)
    {
        var own = Base(trouble) * (1 << Math.Min(tries, MostDoubled));
        return trouble.After > own ? trouble.After.Value : own;
    }

    private static TimeSpan Base(GraphTrouble trouble) => trouble.MayPass ? Short : Long;
}
