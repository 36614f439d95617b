using System.Globalization;

namespace PanelAssistant.Bot.Storage.Copy;

/// <summary>
/// How far a long piece of work has come. On a terminal one line that is drawn again; elsewhere, where a log keeps every
/// line, a line now and then.
/// </summary>
/// <param name="what">What is counted, such as documents.</param>
/// <param name="total">How many there are; nothing where nobody knows.</param>
internal sealed class Progress(TextWriter output, bool terminal, TimeProvider clock, string doing, string what, long? total)
{
    private const int BarLength = 24;

    private readonly long _started = clock.GetTimestamp();
    private readonly TimeSpan _between = terminal ? TimeSpan.FromMilliseconds(100) : TimeSpan.FromSeconds(5);
    private TimeSpan _told;
    private long _done;
    private int _longest;

    public void Add(long more) => At(_done + more);

    public void At(long done)
    {
        _done = done;
        var now = clock.GetElapsedTime(_started);
        if (now - _told < _between)
        {
            return;
        }
        _told = now;
        Draw(now);
    }

    /// <summary>The last word. Where nothing was told yet, plain output stays empty: the work was quick.</summary>
    public void End()
    {
        if (terminal)
        {
            Draw(clock.GetElapsedTime(_started));
            output.WriteLine();
        }
    }

    private void Draw(TimeSpan now)
    {
        var line = Line(now);
        if (!terminal)
        {
            output.WriteLine(line);
            return;
        }
        // What is left of a longer line before would stay on the screen.
        _longest = Math.Max(_longest, line.Length);
        output.Write($"\r{line.PadRight(_longest)}");
        output.Flush();
    }

    private string Line(TimeSpan now)
    {
        var rate = now > TimeSpan.Zero ? _done / now.TotalSeconds : 0;
        var pace = string.Create(CultureInfo.InvariantCulture, $"{rate:0} a second");
        if (total is not > 0)
        {
            return $"{doing}: {_done} {what}, {pace}";
        }
        // What was counted at the start may have grown since.
        var share = Math.Min(1, (double)_done / total.Value);
        var percent = string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(share * 100)} %");
        var full = (int)(share * BarLength);
        var bar = terminal ? $" [{new string('#', full)}{new string('.', BarLength - full)}]" : "";
        return $"{doing}:{bar} {percent}, {_done} of {total} {what}, {pace}";
    }
}
